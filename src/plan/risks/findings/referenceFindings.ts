import type { Area } from '../../../grid/area';
import { sheetCell } from '../../../grid/a1';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { WorkbookSnapshot } from '../../snapshot';
import { codeStyles, familyOf, inStyle, type CodeStyle } from '../codeStyle';
import { findReferences, type CodeReference } from '../findReferences';
import type { RegisterLine } from '../findRegisters';
import { riskName, type RegisterRisk } from '../register';
import { riskCode, type RiskCode } from '../riskCode';

interface Known {
  readonly letters: ReadonlySet<string>;
  readonly styles: ReadonlyMap<string, CodeStyle>;
  /** Letters by their last word, where one set of letters ends in it: "PE" → "DCCS PE". */
  readonly whole: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, RegisterRisk>;
}

/**
 * Risk codes in all other texts of the workbook (notes, summaries, reports) that no code of the registers matches as
 * written: "PE 4" where the register has "DCCS PE 004", or would have. A code that is well written but not in any
 * register is named as such, unless the text says that the risk is closed; one that the text calls closed and the
 * register lists as open is named too.
 */
export function referenceFindings(workbook: WorkbookSnapshot, lines: readonly RegisterLine[]): Finding[] {
  const known = knowCodes(lines);
  if (known.letters.size === 0) return [];
  const registers = lines.flatMap(({ current, earlier }) => [current, ...earlier]);
  const findings: Finding[] = [];
  for (const sheet of workbook.sheets) {
    if (!sheet.used || sheet.isSummary) continue;
    const own = registers.flatMap(({ tables }) =>
      tables.filter((placed) => placed.sheet === sheet).map(({ table }) => table.area),
    );
    const { row: top, column: left } = sheet.used;
    sheet.text.forEach((texts, row) =>
      texts.forEach((text, column) => {
        const references = findReferences(text, known.letters);
        if (references.length === 0 || own.some((area) => inside(area, top + row, left + column))) return;
        const seen = new Set<string>();
        for (const reference of references) {
          const found = judge(reference, known);
          if (!found || seen.has(reference.code.written)) continue;
          seen.add(reference.code.written);
          findings.push({ ...found, cell: sheetCell(sheet.name, top + row, left + column) });
        }
      }),
    );
  }
  return findings;
}

const inside = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function knowCodes(lines: readonly RegisterLine[]): Known {
  const risks = lines.flatMap(({ current }) => current.risks);
  const older = lines.flatMap(({ earlier }) => earlier.flatMap((register) => register.risks));
  const codes = [...risks, ...older].flatMap(({ code }) => riskCode(code) ?? []);
  // One letter and a number is too much else: a room, a grade, a road.
  const letters = new Set(codes.map((code) => code.letters).filter((words) => words.length > 1));
  const byLast = new Map<string, Set<string>>();
  for (const words of letters) {
    const last = words.split(' ').at(-1) ?? '';
    if (last !== words && last.length > 1) byLast.set(last, new Set(byLast.get(last)).add(words));
  }
  const whole = new Map(
    [...byLast].flatMap(([last, all]): [string, string][] => {
      const [only] = all;
      return all.size === 1 && only !== undefined && !letters.has(last) ? [[last, only]] : [];
    }),
  );
  return {
    letters: new Set([...letters, ...whole.keys()]),
    styles: codeStyles(codes.map(({ written }) => written)),
    whole,
    byKey: new Map(risks.flatMap((risk) => keyed(risk))),
  };
}

const keyed = (risk: RegisterRisk): [string, RegisterRisk][] => {
  const code = riskCode(risk.code);
  return code ? [[code.key, risk]] : [];
};

function judge({ code, closed }: CodeReference, known: Known): Omit<Finding, 'cell'> | null {
  const letters = known.whole.get(code.letters);
  const full = letters === undefined ? code : (riskCode(`${letters} ${digitsOf(code)}`) ?? code);
  const style = known.styles.get(familyOf(full));
  const expected = style ? inStyle(full, style) : full.written;
  const risk = known.byKey.get(full.key);
  const proper = risk?.code ?? expected;
  if (proper !== code.written) {
    return newFinding('risk-code-otherwise', {
      message: risk
        ? `“${code.written}” is ${proper} in the register. Write it so: a search for ${proper} does not find it here.`
        : `“${code.written}” is not how the register writes its codes (as ${style?.example ?? ''}): ${proper} is probably meant${closed ? ', a risk that is said to be closed' : ', which is not in the register either'}.`,
    });
  }
  if (!risk)
    return closed
      ? null
      : newFinding('risk-code-unknown', {
          severity: 'info',
          message: `${code.written} is named here and is not in the register. If the risk was closed, say so.`,
        });
  return closed && !risk.closed
    ? newFinding('risk-closed-listed', {
        message: `${riskName(risk)} is said to be closed here, and stands in the register as open. Take it out of the register, or correct this text.`,
      })
    : null;
}

const digitsOf = ({ number, digits }: RiskCode): string => String(number).padStart(digits, '0');
