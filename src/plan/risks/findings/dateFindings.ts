import { format, parseISO } from 'date-fns';
import { sheetCell } from '../../address';
import type { Finding } from '../../finding';
import { endOfMonth } from '../../figures/periods';
import { readDate } from '../../figures/readDate';
import { readDue } from '../../figures/readDue';
import type { SourceCell } from '../../snapshot';
import { openRisks, riskName, type RegisterRisk, type RiskRegister } from '../register';

/** So many past dates are said once for the whole register. */
const manyPast = 4;

const inWords = (iso: string): string => format(parseISO(iso), 'd MMMM yyyy');

/**
 * Target dates of open risks that lie before `asOf` (ISO), are missing, or cannot be read. Where most are past the
 * register is an old one, or nobody looks at its dates: that is said once. A column without a single date is said once.
 */
export function dateFindings(register: RiskRegister, asOf: string): Finding[] {
  const dated = openRisks(register).flatMap((risk) => {
    const cell = risk.cells.targetDate;
    return cell ? [{ risk, cell, end: lastDayOf(cell, register.period.year) }] : [];
  });
  if (dated.length === 0) return [];
  const filled = dated.filter(({ cell }) => cell.text !== '');
  const [first] = dated;
  if (filled.length === 0 && first)
    return [
      {
        severity: 'warning',
        code: 'risk-no-date',
        cell: at(first.cell),
        message: `None of the ${dated.length} risks on “${register.sheet}” has a target date.`,
      },
    ];
  const past = dated.filter(({ end }) => end !== null && end !== 'open' && end < asOf);
  const together = past.length >= manyPast && past.length * 2 > dated.length;
  return [
    ...(together ? [oldRegister(past, dated.length, asOf)] : past.map((one) => datePast(one, asOf))),
    ...dated.flatMap(({ risk, cell, end }) => (end === null ? [noDate(risk, cell)] : [])),
  ];
}

const at = ({ sheet, row, column }: SourceCell): string => sheetCell(sheet, row, column);

/** The last day that a target date can mean, 'open' for "Ongoing", null where there is none or it cannot be read. */
function lastDayOf(cell: SourceCell, year: string | undefined): string | 'open' | null {
  if (typeof cell.value === 'number' && !/^20\d\d$/.test(cell.text)) return readDate(cell);
  const text = cell.text.replace(/^(?:by|end(?: of)?)\s+/i, '');
  const due = readDue(text, year);
  if (due.kind === 'ongoing') return 'open';
  if (due.kind === 'date') return due.date;
  if (due.kind === 'year') return `${due.year}-12-31`;
  if (due.kind === 'quarter') {
    const months = due.spans.map(({ to }) => to).sort();
    const [y, m] = (months.at(-1) ?? '').split('-').map(Number);
    return y && m ? endOfMonth(y, m) : 'open';
  }
  const month = readDate(`1 ${text.replace(/[-']/g, ' ')}`);
  return month ? endOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))) : null;
}

interface Dated {
  readonly risk: RegisterRisk;
  readonly cell: SourceCell;
}

const datePast = ({ risk, cell }: Dated, asOf: string): Finding => ({
  severity: 'warning',
  code: 'risk-date-past',
  cell: at(cell),
  message: `${riskName(risk)}: the target date ${cell.text} lies before ${inWords(asOf)} and the risk is still open. Give a new date, or close the risk.`,
});

function oldRegister(past: readonly Dated[], all: number, asOf: string): Finding {
  const [first] = past;
  return {
    severity: 'warning',
    code: 'risk-dates-past',
    cell: first ? at(first.cell) : '',
    message: `${past.length} of ${all} target dates lie before ${inWords(asOf)}. If this is an older register, set plan year and quarter in Plan details; else give these risks new dates.`,
  };
}

const noDate = (risk: RegisterRisk, cell: SourceCell): Finding =>
  cell.text === ''
    ? {
        severity: 'warning',
        code: 'risk-no-date',
        cell: at(cell),
        message: `${riskName(risk)} has no target date.`,
      }
    : {
        severity: 'info',
        code: 'risk-date-unread',
        cell: at(cell),
        message: `${riskName(risk)}: “${cell.text}” cannot be read as a date, so it is not known whether it has passed. Write it as 31/03/2018 or 31 March 2018.`,
      };
