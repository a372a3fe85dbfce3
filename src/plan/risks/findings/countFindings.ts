import { sheetCell } from '../../../grid/a1';
import { readDate } from '../../figures/readDate';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { RiskCounts } from '../../plan';
import { readRiskCounts, type StatedRiskCounts } from '../../read/readRiskCounts';
import { readPeriod } from '../../recognise/readPeriod';
import type { RecognisedTable } from '../../recognised';
import type { WorkbookSnapshot } from '../../snapshot';
import { countRatings } from '../countRatings';
import { openRisks, type RiskRegister } from '../register';
import { closedFindings } from './codeFindings';

interface Stated extends StatedRiskCounts {
  readonly sheet: string;
}

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
  return cell ? sheetCell(cell.sheet, cell.row, cell.column) : '';
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
