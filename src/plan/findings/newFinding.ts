import type { Finding, Fix } from './finding';
import type { Severity } from './findingHead';
import { headOf, type CodeOfSeveral, type CodeWithFix, type FindingCode, type SeverityOf } from './catalogue';

/** What the place that finds something says of it; what is true of each finding of the code is in the catalogue. */
type Told<Code extends FindingCode> = Omit<Finding, 'code' | 'severity' | 'fixes'> &
  (Extract<Code, CodeOfSeveral> extends never
    ? { readonly severity?: never }
    : { readonly severity: SeverityOf<Code> }) &
  (Extract<Code, CodeWithFix> extends never
    ? { readonly fixes?: never }
    : { readonly fixes?: readonly Fix[] });

/**
 * A finding of a code, with the severity of the catalogue. Where the code has several the caller says which; fixes can
 * be given only for codes that declare them; an empty list of them is left out. Without a cell it is a part of a finding, to which its caller adds one.
 *
 * newFinding('owner-missing', { cell: 'KPIs!F4', message: '1.2 names no owner.' })
 * → { severity: 'info', code: 'owner-missing', cell: 'KPIs!F4', message: '1.2 names no owner.' }
 */
export function newFinding<Code extends FindingCode>(code: Code, told: Told<Code>): Finding;
export function newFinding<Code extends FindingCode>(
  code: Code,
  told: Omit<Told<Code>, 'cell'>,
): Omit<Finding, 'cell'>;
export function newFinding(code: FindingCode, { fixes = [], ...told }: Partial<Finding>): Partial<Finding> {
  const severity = (told.severity ?? headOf(code).severity) as Severity;
  return { severity, code, ...told, ...(fixes.length > 0 && { fixes }) };
}
