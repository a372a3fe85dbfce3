import { sheetCell, sheetCellOf } from '../../grid/a1';
import { owedBy, type Debt, type JudgedDue, type Owed, type OwnerDebts } from '../../plan/jobs/year/owed';
import type { DueAction } from '../../plan/jobs/year/due';
import type { KpiRow } from '../../plan/read/kpi';
import { dayInWords } from '../../words/days';
import { mailtoLink, type Person } from '../../words/mail';
import { lastDayOfQuarter, type Quarter } from '../../words/quarters';
import { shorten } from '../../words/shorten';
import { count } from '../../words/counts';
import { owedLine, periodOf } from './calendar';
import { type OwedReport, type OwedThing, owedThings, type OwnerReport } from './report';

/** Of which quarter of which year ("2026/27"; undefined where it is not known) something is owed, and the day that it is. */
interface OwedTime {
  readonly quarter: Quarter;
  readonly year: string | undefined;
  readonly today: string;
}

/** Who owes what, in words, each with a link that begins a message. */
export function whoOwes(
  kpis: readonly JudgedDue[],
  actions: readonly DueAction[],
  { quarter, year, today }: OwedTime,
): OwnerReport[] {
  const endOf = (one: Quarter) => lastDayOfQuarter(one, year);
  return owedBy(kpis, actions, quarter, { today, endOf }).map(({ name, emails, owes }: OwnerDebts) => {
    const debts = owes.map((one, at) => debtOf(one, quarter, owes[at - 1]));
    const things = owedThings(debts);
    const period = periodOf(quarter, year);
    const lines = messageLines({ name, emails }, things, period);
    const subject = `Business plan, ${period}: ${count(things.length, 'thing')} open`;
    const more = (left: number): string => `… and ${left} more lines in the workbook.`;
    return {
      owner: name,
      emails,
      mailto: name === '' ? null : mailtoLink({ to: emails, subject, lines, more }),
      message: lines.join('\n'),
      owes: debts,
    };
  });
}

function debtOf({ debt, of, day, why }: Owed, quarter: Quarter, before: Owed | undefined): OwedReport {
  const words = debtWords(debt, quarter, day, why);
  if ('action' in of) {
    const { ref, plan, dueCell, cell } = of.action;
    return { what: 'action', debt, ref, text: plan, cell: sheetCellOf(dueCell ?? cell), day, words };
  }
  const { ref, kpi } = of.row;
  const isSame = before && 'row' in before.of && before.of.row === of.row;
  return {
    ...{ what: 'kpi', debt, ref, text: kpi, cell: cellFor(of.row, debt), day, words },
    ...(isSame && { isSameKpi: true as const }),
  };
}

function debtWords(debt: Debt, quarter: Quarter, day: string | null, why: string): string {
  switch (debt) {
    case 'figure due':
      return `no figure for ${quarter}`;
    case 'figure overdue':
      return `the figure is overdue${day === null ? '' : ` since ${dayInWords(day)}`}`;
    case 'never updated':
      return 'no date says when the figure was updated';
    case 'out of date':
      return `the figure was last updated before ${quarter} ended`;
    case 'not approved':
      return 'the figure is not approved';
    case 'not signed off':
      return 'the figure is not signed off';
    case 'Red without action':
      return `Red without a live action: ${why}`;
    case 'action overdue':
      return `overdue${day === null ? '' : ` since ${dayInWords(day)}`}`;
    case 'action due':
      return `due${day === null ? ' this quarter' : ` by ${dayInWords(day)}`}`;
  }
}

/** The cell of a KPI's measure; the row where the table has no column for it. */
export const measureCell = ({ lines, sheet, row }: KpiRow): string => {
  const measure = lines[0]?.measure;
  return measure ? sheetCellOf(measure) : sheetCell(sheet, row, 0);
};

/** The cell in which what is owed is to be written. */
function cellFor(row: KpiRow, debt: Debt): string {
  const own =
    debt === 'never updated' || debt === 'out of date'
      ? row.updated
      : debt === 'not approved'
        ? (row.approvedBy ?? row.approvedOn)
        : debt === 'not signed off'
          ? row.quality
          : debt === 'Red without action'
            ? row.actions
            : undefined;
  return own ? sheetCellOf(own) : measureCell(row);
}

const messageLines = (
  { name, emails }: Person,
  things: readonly OwedThing[],
  period: string,
): readonly string[] => [
  ...(emails.join(', ') === name ? [] : [`${shorten(name)},`, '']),
  `These stand open in the business plan for ${period}:`,
  '',
  ...things.map(owedLine),
];
