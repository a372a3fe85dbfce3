import { holdsCell } from '../../../../grid/area';
import { sheetCell, sheetCellOf } from '../../../../grid/a1';
import { type Finding, newFinding } from '../../../findings/finding';
import type { WorkbookSnapshot } from '../../../../grid/snapshot';
import { codeStyles, familyOf, inStyle, type CodeStyle, closedFindings } from './codeFindings';
import { type CodeReference, findReferences } from '../codeMentions';
import type { RegisterLine } from '../../../read/risks/findRegisters';
import { riskName, type RegisterRisk, openRisks, type RiskRegister } from '../../../read/risks/register';
import { riskCode, type RiskCode } from '../../../read/risks/riskCode';
import { readDate } from '../../../figures/readCell';
import type { RiskCounts } from '../../../read/plan';
import { readPeriod } from '../../../recognise/readHeading';
import type { RecognisedTable } from '../../../recognise/recognised';
import { countRatings, readRiskCounts, type StatedRiskCounts } from '../../../read/risks/countRatings';

interface Known {
  readonly letters: ReadonlySet<string>;
  readonly styles: ReadonlyMap<string, CodeStyle>;
  /** Letters by their last word, where one set of letters ends in it: "PE" → "DCCS PE". */
  readonly whole: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, RegisterRisk>;
}

interface Stated extends StatedRiskCounts {
  readonly sheet: string;
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
        if (references.length === 0 || own.some((area) => holdsCell(area, top + row, left + column))) return;
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

/**
 * Risk counts that sheets state in words ("12 Amber", "2 Green", "Total 14"): whether they add up, and whether they
 * are those of the register. Counts beside their register that differ are an error; elsewhere they may be of another
 * date, which is said where the sheet names a plan year that the register is clearly not of.
 */
export function countFindings(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  registers: readonly RiskRegister[],
): Finding[] {
  const stated = workbook.sheets.flatMap((sheet): Stated[] => {
    const found = sheet.isSummary ? null : readRiskCounts(sheet, tables);
    return found ? [{ ...found, sheet: sheet.name }] : [];
  });
  return stated.flatMap((one) => {
    const register = registers.find(({ sheet }) => sheet === one.sheet) ?? registers[0];
    return [...sumFinding(one), ...(register ? compare(one, register) : [])];
  });
}

function cellOf({ cells }: Stated, of: 'Red' | 'Amber' | 'Green' | 'total'): string {
  const cell = cells[of] ?? cells.total ?? cells.Red ?? cells.Amber ?? cells.Green;
  return cell ? sheetCellOf(cell) : '';
}

const inWords = ({ red, amber, green, total }: RiskCounts): string =>
  `${red} Red, ${amber} Amber, ${green} Green, ${total} in all`;

function sumFinding(stated: Stated): Finding[] {
  const { red, amber, green, total } = stated.counts;
  const sum = red + amber + green;
  if (sum === total) return [];
  return [
    newFinding('risk-counts-add', {
      cell: cellOf(stated, 'total'),
      message: `The risk counts do not add up: ${red} Red, ${amber} Amber and ${green} Green are ${sum}, and the total says ${total}.`,
    }),
  ];
}

function compare(stated: Stated, register: RiskRegister): Finding[] {
  const counts = countRatings(register);
  const own: RiskCounts = {
    red: counts.Red,
    amber: counts.Amber,
    green: counts.Green,
    total: openRisks(register).length,
  };
  if (same(stated.counts, own)) return [];
  // Of risks without a colour nothing tells how they are counted elsewhere.
  if (counts['N/A'] > 0 && stated.counts.total === own.total) return [];
  const closed = closedFindings(register, stated.cells.total ? stated.counts.total : null);
  if (closed.length > 0) return closed;
  const beside = stated.sheet === register.sheet;
  const elsewhen = !beside && ofOtherTime(stated.sheet, register);
  return [
    newFinding('risk-counts-differ', {
      severity: beside ? 'error' : elsewhen ? 'info' : 'warning',
      cell: cellOf(stated, 'total'),
      message: `“${stated.sheet}” states ${inWords(stated.counts)}; the register on “${register.sheet}” has ${inWords(own)}. ${
        elsewhen
          ? 'They seem to be of different years.'
          : beside
            ? 'Put right the counts or the register.'
            : 'Check that they are of the same date, and put right the one that is wrong.'
      }`,
    }),
  ];
}

const same = (a: RiskCounts, b: RiskCounts): boolean =>
  a.red === b.red && a.amber === b.amber && a.green === b.green && a.total === b.total;

/** The sheet names a year that is not the register's, or before which all of its target dates lie. */
function ofOtherTime(sheet: string, register: RiskRegister): boolean {
  const { year } = readPeriod(sheet);
  if (!year) return false;
  if (register.period.year) return register.period.year !== year;
  const dates = register.risks.flatMap(({ cells }) => (cells.targetDate && readDate(cells.targetDate)) ?? []);
  return dates.length > 0 && dates.every((date) => date < `${year.slice(0, 4)}-04-01`);
}
