import { sheetCellOf } from '../../../../grid/a1';
import { type Finding, newFinding } from '../../../findings/finding';
import { cellEdit } from '../../kpis/fixes';
import { openRisks, type RiskRegister } from '../../../read/risks/register';
import { codeKey, riskCode, type RiskCode } from '../../../read/risks/riskCode';
import { together, whoLacks } from './together';

/** How the codes of one family ("DCCS …", "CR …") are written. */
export interface CodeStyle {
  /** Digits that numbers are filled up to with zeros: 3 in "DCCS PE 004"; 0 where they are not filled up. */
  readonly pad: number;
  /** Between letters and number. */
  readonly join: string;
  /** A code of the register written so. */
  readonly example: string;
}

/**
 * Codes of a register that stand twice, in one way of writing or two ("PE 4" and "PE 004" are one code), that are
 * missing, or are written otherwise than most of their family.
 */
export function codeFindings(register: RiskRegister): Finding[] {
  const coded = register.risks.flatMap((risk) => (risk.cells.code ? [{ ...risk, at: risk.cells.code }] : []));
  const styles = codeStyles(coded.map(({ code }) => code));
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { code, at } of coded) {
    const cell = sheetCellOf(at);
    if (code === '') continue;
    const before = first.get(codeKey(code));
    if (before !== undefined) {
      const same = before === code;
      findings.push(
        newFinding('risk-code-twice', {
          cell,
          message: same
            ? `The code ${code} stands twice in this register. Give one of the two risks a code of its own.`
            : `${code} is ${before} otherwise written, and both stand in this register. Give one of the two risks a code of its own.`,
        }),
      );
      continue;
    }
    first.set(codeKey(code), code);
    const parts = riskCode(code);
    const style = parts && styles.get(familyOf(parts));
    const expected = parts && style ? inStyle(parts, style) : code;
    if (style && expected !== code)
      findings.push(
        newFinding('risk-code-odd', {
          cell,
          message: `${code} is written otherwise than the other codes (as ${style.example}): a search for ${expected} does not find it.`,
          fixes: [{ label: `Write ${expected}`, edits: [cellEdit(at, expected)] }],
        }),
      );
  }
  return [...findings, ...codesMissing(register)];
}

/** The family of a code is its first word. */
export const familyOf = ({ letters }: RiskCode): string => letters.split(' ')[0] ?? letters;

/**
 * The style of each family of codes, by what most of them are written like; ties go to the one that stands first.
 * Numbers are filled up with zeros where a code with a leading zero shows it.
 */
export function codeStyles(codes: readonly string[]): ReadonlyMap<string, CodeStyle> {
  const families = new Map<string, RiskCode[]>();
  for (const written of codes) {
    const code = riskCode(written);
    if (code) families.set(familyOf(code), [...(families.get(familyOf(code)) ?? []), code]);
  }
  return new Map(
    [...families].map(([family, members]) => {
      const padded = members.filter(({ digits, number }) => digits > String(number).length);
      const pad = commonest(padded.map(({ digits }) => digits)) ?? 0;
      const join = commonest(members.map((code) => code.join)) ?? ' ';
      const like = members.find((code) => code.digits === (pad || code.digits) && code.join === join);
      return [family, { pad, join, example: (like ?? members[0])?.written ?? '' }];
    }),
  );
}

/** A code written in the style of its family: "DCCS PE 4" → "DCCS PE 004". */
export function inStyle({ written, number, digits }: RiskCode, { pad, join }: CodeStyle): string {
  const letters = written.slice(0, written.length - digits).replace(/(?<![\s/._-])[\s/._-]+$/, '');
  return `${letters}${join}${String(number).padStart(pad, '0')}`;
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function codesMissing(register: RiskRegister): Finding[] {
  const risks = register.risks.filter(({ cells }) => cells.code);
  const without = risks.filter(({ code }) => code === '');
  return together(
    without,
    'code',
    newFinding('risk-code-missing', {
      message: `${whoLacks(without, risks.length, register.sheet, { a: 'a code', no: 'code' })}, so ${without.length === 1 ? 'it' : 'they'} cannot be followed from one register to the next.`,
    }),
  );
}

/** Risks under no heading of closed risks whose row says that they are closed. */
export function closedFindings(register: RiskRegister, stated: number | null): Finding[] {
  const closed = register.risks.filter((risk) => risk.closed);
  const open = openRisks(register).length;
  const [first] = closed;
  if (!first || stated === null || stated === open || stated !== register.risks.length) return [];
  const at = first.cells.code ?? first.cell;
  return [
    newFinding('risk-closed-counted', {
      cell: sheetCellOf(at),
      message: `A total of ${stated} risks is stated, which counts ${closed.length} that ${closed.length === 1 ? 'is' : 'are'} closed (${closed.map(({ code, title }) => code || title).join(', ')}). ${open} are open.`,
    }),
  ];
}
