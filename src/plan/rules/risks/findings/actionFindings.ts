import { type Finding, newFinding } from '../../../findings/finding';
import type { Field } from '../../../tables/kinds';
import { openRisks, type RegisterRisk, type RiskRegister, riskSubjects } from '../../../read/risks/register';
import { saysNothing } from '../../../read/risks/riskActions';
import { standings } from './aimFindings';
import { together, whoLacks } from './together';
import { dayInWords } from '../../../../words/days';
import { readDue } from '../../../../words/due/readDue';
import type { SourceCell } from '../../../../grid/snapshot';
import { sheetCellOf } from '../../../../grid/a1';

const columnWords: Partial<Record<Field<'risks'>, string>> = {
  assessment: 'of the assessment of actions',
  mitigation: 'of mitigations',
  trend: 'of trends',
};

/** So many past dates are said once for the whole register. */
const manyPast = 4;

interface Dated {
  readonly risk: RegisterRisk;
  readonly cell: SourceCell;
  readonly end: string | 'open' | null;
}

/**
 * Open risks that say nothing of what is done against them, where the register has a column for it. A column that is
 * empty throughout is said once: icons, which published registers use, do not survive a copy.
 */
export function actionFindings(register: RiskRegister): Finding[] {
  const risks = openRisks(register);
  const empty = (['assessment', 'mitigation', 'trend'] as const).filter(
    (field) =>
      risks.some(({ cells }) => cells[field]) &&
      risks.every(({ cells }) => (cells[field]?.text ?? '') === ''),
  );
  const columns = (['assessment', 'mitigation'] as const).filter(
    (field) => !empty.includes(field) && risks.some(({ cells }) => cells[field]),
  );
  return [
    ...empty.flatMap((field) => emptyColumn(risks, field)),
    ...(columns.length === 0 ? [] : noAction(risks, register.sheet, columns)),
  ];
}

function emptyColumn(
  risks: readonly RegisterRisk[],
  field: 'assessment' | 'mitigation' | 'trend',
): Finding[] {
  const cell = risks.map(({ cells }) => cells[field]).find(Boolean);
  if (!cell) return [];
  return [
    newFinding('risk-column-empty', {
      cell: sheetCellOf(cell),
      message: `The column ${columnWords[field] ?? ''} on “${cell.sheet}” is empty for every risk. If icons or pictures stood there they were lost in copying: write words, which can be checked and read out.`,
    }),
  ];
}

function noAction(
  risks: readonly RegisterRisk[],
  sheet: string,
  columns: readonly ('assessment' | 'mitigation')[],
): Finding[] {
  const without = risks.filter(
    ({ cells, actions }) =>
      actions.length === 0 &&
      saysNothing(cells.controls?.text ?? '') &&
      columns.every((field) => saysNothing(cells[field]?.text ?? '')),
  );
  const field = columns[0] ?? 'mitigation';
  return together(
    without,
    field,
    newFinding('risk-no-action', {
      message: `${whoLacks(without, risks.length, sheet, { a: 'an action', no: 'action' })}. Say what is done against ${without.length === 1 ? 'the risk, or that it is' : 'these risks, or that they are'} accepted and why.`,
    }),
  );
}

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
      newFinding('risk-no-date', {
        cell: sheetCellOf(first.cell),
        message: `None of the ${dated.length} risks on “${register.sheet}” has a target date.`,
      }),
    ];
  // A risk that has come down to its target is not late.
  const arrived = new Set(
    standings(register).flatMap(({ risk, target }) => (target === 'met' ? [risk] : [])),
  );
  const past = dated.filter(
    ({ risk, end }) => end !== null && end !== 'open' && end < asOf && !arrived.has(risk),
  );
  const isOld = past.length >= manyPast && past.length * 2 > dated.length;
  return [
    ...(isOld ? [oldRegister(past, dated.length, asOf)] : datePast(past, asOf)),
    ...noDate(dated, register.sheet),
    ...unreadDates(filled),
  ];
}

/** The last day that a target date can mean, 'open' for "Ongoing", null where there is none or it cannot be read. */
function lastDayOf(cell: SourceCell, year: string | undefined): string | 'open' | null {
  const due = readDue(cell, { planYear: year });
  switch (due.kind) {
    case 'days':
      return due.to;
    case 'several':
      return due.spans.map(({ to }) => to).reduce((one, other) => (one > other ? one : other));
    case 'none':
      return due.to ?? 'open';
    case 'from':
      return 'open';
    default:
      return null;
  }
}

const risksOf = (dated: readonly Dated[]): RegisterRisk[] => dated.map(({ risk }) => risk);
const textsOf = (dated: readonly Dated[]): string =>
  [...new Set(dated.map(({ cell }) => cell.text))].slice(0, 6).join(', ');

const datePast = (past: readonly Dated[], asOf: string): Finding[] =>
  together(
    risksOf(past),
    'targetDate',
    newFinding('risk-date-past', {
      message:
        past.length === 1
          ? `${riskSubjects(risksOf(past))}: the target date ${textsOf(past)} lies before ${dayInWords(asOf)} and the risk is still open. Give a new date, or close the risk.`
          : `${riskSubjects(risksOf(past))} are still open and their target dates (${textsOf(past)}) lie before ${dayInWords(asOf)}. Give new dates, or close the risks.`,
    }),
  );

function oldRegister(past: readonly Dated[], all: number, asOf: string): Finding {
  const [first] = past;
  return newFinding('risk-dates-past', {
    cell: first ? sheetCellOf(first.cell) : '',
    cells: past.map(({ cell }) => sheetCellOf(cell)),
    message: `${past.length} of ${all} target dates lie before ${dayInWords(asOf)}. If this is an older register, set plan year and quarter in Plan details; else give these risks new dates.`,
  });
}

function noDate(dated: readonly Dated[], sheet: string): Finding[] {
  const without = risksOf(dated.filter(({ cell }) => cell.text === ''));
  return together(
    without,
    'targetDate',
    newFinding('risk-no-date', {
      message: `${whoLacks(without, dated.length, sheet, { a: 'a target date', no: 'target date' })}.`,
    }),
  );
}

/** Where most are no dates ("Quarterly", "At each meeting") the column is kept so, and nothing is to be put right. */
function unreadDates(filled: readonly Dated[]): Finding[] {
  const unread = filled.filter(({ end }) => end === null);
  if (unread.length > 1 && unread.length * 2 > filled.length) return [];
  const texts = [...new Set(unread.map(({ cell }) => `“${cell.text}”`))].slice(0, 4).join(', ');
  return together(
    risksOf(unread),
    'targetDate',
    newFinding('risk-date-unread', {
      message: `${riskSubjects(risksOf(unread))}: ${texts} cannot be read as a date, so it is not known whether it has passed. A date can be written as 31/03/2018, 31 March 2018 or March 2018.`,
    }),
  );
}
