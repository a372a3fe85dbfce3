import type { RecognisedTable, YearDoubt } from '../recognise/recognised';
import { families, yearsOf as labelsOf, type ColumnYear, type YearColumn } from '../recognise/yearColumns';
import { isOneYear, readYears, yearsLabel, type Years } from '../../words/planYears';

/** Of which year a table is read: the year that is reported, and the period of the plan; undefined where not known. */
export interface YearsOfTable {
  readonly reported?: string | undefined;
  readonly period?: string | undefined;
}

type Columns = Partial<Record<string, number>>;
type Fit = 'same' | 'maybe' | 'other';

/**
 * A table as the reporting year has it: where it has columns for several years ("Target 2025/26 | Target 2026/27"), those
 * of that year are its columns, and the measures of the nearest year before are its baseline. The one place that says
 * which of such columns counts. A year for which there is no column, a year that may be two ("2026" in a plan of financial
 * years), and targets of several years where nothing says which year is reported are doubts (`yearDoubts`), and no column
 * is taken. What an officer has said of a column holds where its year does not speak against it. A table that is of one
 * other year as a whole stays as it is: its targets and measures belong together.
 * Example: with 2026/27 reported `columns.target` is that of "Target 2026/27", whatever stands to its left.
 */
export function tableOfYear<Table extends RecognisedTable>(recognised: Table, years: YearsOfTable): Table {
  const table = withoutDoubts(recognised);
  const groups = groupsOf(table);
  if (groups.size === 0) return table;
  const reported = oneYear(years.reported);
  if (!reported) return ofUnknownYear(table, groups);
  const fit = (year: ColumnYear) => fitOf(year, reported, readYears(years.period));
  if (isOfOtherYear(groups, fit)) return table;
  const columns: Columns = { ...table.columns };
  const chosen = new Set(table.mapping?.chosen);
  const doubts: YearDoubt[] = [];
  for (const [field, group] of groups) {
    const now = columns[field];
    const isOpen = now !== undefined && !chosen.has(now);
    const dated = group.filter(({ year }) => year);
    if (field === 'baseline') {
      const before = latestBefore(dated, reported) ?? dated[0];
      if (before && isOpen) columns.baseline = before.column;
      continue;
    }
    const column = columnInYear(field, group, isOpen ? now : undefined, fit);
    if (column === 'as it stands') continue;
    if (column === 'none') {
      delete columns[field];
      if (dated.some(({ year }) => year && fit(year) === 'maybe'))
        doubts.push(doubtOf(field, dated, 'unclear', reported));
      continue;
    }
    if (column.year)
      for (const [other, at] of Object.entries(columns))
        if (at === column.column && other !== field) delete columns[other];
    columns[field] = column.column;
  }
  takeEarlier(columns, table, groups, reported);
  takeOnlyTarget(columns);
  return {
    ...table,
    columns,
    questions: table.questions.filter(({ column, guess }) => columns[guess] === column),
    ...doubtsKey([...onePerFamily(doubts), ...lacking(columns, groups, doubts, reported)]),
  };
}

/**
 * Which of the columns of a meaning is that of the reported year, else the one without a year; none where all are of other
 * years. `now`: the column that the meaning has, where no officer has said so.
 */
function columnInYear(
  field: string,
  group: readonly YearColumn[],
  now: number | undefined,
  fit: (year: ColumnYear) => Fit,
): YearColumn | 'none' | 'as it stands' {
  const same = group.find(({ year }) => year && fit(year) === 'same');
  if (same) return same;
  if (now === undefined) return 'as it stands';
  if (families.milestone.has(field)) return 'none';
  const dated = group.filter(({ year }) => year);
  const isFamily = Object.values(families).some((family) => family.has(field));
  if (!isFamily && labelsOf(dated).length < 2) return 'as it stands';
  if (!dated.some(({ column }) => column === now)) return 'as it stands';
  const mayBeIt = dated.length === 1 && dated.some(({ year }) => year && fit(year) === 'maybe');
  return group.find(({ year }) => !year) ?? (mayBeIt ? 'as it stands' : 'none');
}

const withoutDoubts = <Table extends RecognisedTable>(table: Table): Table =>
  table.yearDoubts
    ? (Object.fromEntries(Object.entries(table).filter(([key]) => key !== 'yearDoubts')) as unknown as Table)
    : table;

const doubtsKey = (doubts: readonly YearDoubt[]) => (doubts.length > 0 ? { yearDoubts: doubts } : {});

/**
 * The columns of meanings that a table has for several years: they are of their year for good. A new year neither empties
 * them nor changes their headings; those of its own year count.
 */
export function columnsForGood({ byYear = [] }: RecognisedTable): ReadonlySet<number> {
  const familyOf = (field: string) => Object.values(families).find((family) => family.has(field));
  const isSame = (a: string, b: string): boolean => a === b || (familyOf(a)?.has(b) ?? false);
  return new Set(
    byYear
      .filter(({ field, year }) => {
        const labels = labelsOf(byYear.filter((other) => isSame(other.field, field)));
        return year !== undefined && labels.length > 1;
      })
      .map(({ column }) => column),
  );
}

const oneYear = (year: string | undefined): Years | undefined => {
  const years = readYears(year);
  return years && isOneYear(years) ? years : undefined;
};

/** Columns by meaning, without those to which the officer gave another one. */
function groupsOf({ byYear = [], columns, mapping }: RecognisedTable): Map<string, YearColumn[]> {
  const chosen = new Set(mapping?.chosen);
  const groups = new Map<string, YearColumn[]>();
  for (const one of byYear)
    if (!chosen.has(one.column) || (columns as Columns)[one.field] === one.column)
      groups.set(one.field, [...(groups.get(one.field) ?? []), one]);
  for (const [field, group] of groups) if (!group.some(({ year }) => year)) groups.delete(field);
  // "Actions 2026/27 | Due" is one list; what is beside milestones of each year names to what they belong.
  const plans = (groups.get('plan') ?? []).filter(({ year }) => year);
  if (labelsOf(plans).length > 1) groups.set('plan', plans);
  else groups.delete('plan');
  return groups;
}

function fitOf(year: ColumnYear, reported: Years, period: Years | null): Fit {
  const by = year.first - reported.first;
  if (year.basis === 'plan') {
    if (!period || isOneYear(period)) return 'maybe';
    return period.first + year.first - 1 === reported.first ? 'same' : 'other';
  }
  if (year.basis === 'number') {
    if (reported.basis === 'calendar') return by === 0 ? 'same' : 'other';
    return by === 0 || by === 1 ? 'maybe' : 'other';
  }
  if (year.basis === reported.basis || (year.basis === 'financial' && reported.basis === 'academic'))
    return by === 0 ? 'same' : 'other';
  return by === 0 || Math.abs(by) === 1 ? 'maybe' : 'other';
}

/** Nothing says which year is reported: measures of a year say it of their own targets, else it is asked. */
function ofUnknownYear<Table extends RecognisedTable>(
  table: Table,
  groups: Map<string, YearColumn[]>,
): Table {
  const isOfFamily = (field: string, family: ReadonlySet<string>): boolean => family.has(field);
  const measured = [...groups.keys()].some((field) => isOfFamily(field, families.measure));
  const chosen = new Set(table.mapping?.chosen);
  const columns: Columns = { ...table.columns };
  const doubts = [...groups].flatMap(([field, group]): YearDoubt[] => {
    const dated = group.filter(({ year }) => year);
    const now = columns[field];
    const isMilestone = isOfFamily(field, families.milestone);
    const isAsked =
      table.kind === 'rules' || isMilestone || (isOfFamily(field, families.target) && !measured);
    if (!isAsked || labelsOf(dated).length < 2 || now === undefined || chosen.has(now)) return [];
    if (!isMilestone && !dated.some(({ column }) => column === now)) return [];
    delete columns[field];
    return [doubtOf(field, dated, 'not stated', undefined)];
  });
  return doubts.length === 0 ? table : { ...table, columns, yearDoubts: onePerFamily(doubts) };
}

function doubtOf(
  field: string,
  dated: readonly YearColumn[],
  why: YearDoubt['why'],
  reported: Years | undefined,
): YearDoubt {
  const at = Math.min(...dated.map(({ column }) => column));
  return { field, at, years: labelsOf(dated), why, reported: reported ? yearsLabel(reported) : '' };
}

/** The four quarters of a year have one cause. */
function onePerFamily(doubts: readonly YearDoubt[]): YearDoubt[] {
  const familyOf = (field: string): string =>
    families.target.has(field) ? 'target' : families.measure.has(field) ? 'measure' : field;
  return [...new Map([...doubts].reverse().map((one) => [familyOf(one.field), one])).values()].reverse();
}

/** All that it has of targets and measures is of one year, and another than the one that is reported. */
function isOfOtherYear(groups: Map<string, YearColumn[]>, fit: (year: ColumnYear) => Fit): boolean {
  const deciding = [...groups].filter(([field]) => families.target.has(field) || families.measure.has(field));
  const all = deciding.flatMap(([, group]) => group);
  return (
    deciding.some(([field]) => families.measure.has(field)) &&
    labelsOf(all).length === 1 &&
    all.every(({ year }) => year && fit(year) === 'other')
  );
}

/** The measures of the nearest year before the reported one, the latest quarter of them, where no column is a baseline. */
function takeEarlier(
  columns: Columns,
  { byYear = [] }: RecognisedTable,
  groups: Map<string, YearColumn[]>,
  reported: Years,
): void {
  const measures = [...groups].flatMap(([field, group]) => (families.measure.has(field) ? group : []));
  if (measures.length === 0) return;
  const isMeasure = byYear.some(
    ({ field, column }) => families.measure.has(field) && column === columns.baseline,
  );
  if (columns.baseline !== undefined && !isMeasure) return;
  const before = latestBefore(measures, reported);
  if (before) columns.baseline = before.column;
  else delete columns.baseline;
}

/** Of columns with years that of the latest one before a year; of its quarters the last. */
function latestBefore(columns: readonly YearColumn[], { first }: Years): YearColumn | undefined {
  const earlier = columns.filter(({ year }) => year && year.basis !== 'plan' && year.first < first);
  const [latest] = [...earlier].sort(
    (a, b) => (b.year?.first ?? 0) - (a.year?.first ?? 0) || (a.field < b.field ? 1 : -1),
  );
  return latest;
}

/** As where a table has but one target of any sort. */
function takeOnlyTarget(columns: Columns): void {
  const [only, ...more] = [...families.target].filter((field) => columns[field] !== undefined);
  if (only === undefined || only === 'target' || more.length > 0) return;
  const column = columns[only];
  if (column !== undefined) columns.target = column;
  delete columns[only];
}

/** Targets or measures of other years alone. */
function lacking(
  columns: Columns,
  groups: Map<string, YearColumn[]>,
  doubts: readonly YearDoubt[],
  reported: Years,
): YearDoubt[] {
  return Object.values(families).flatMap((family): YearDoubt[] => {
    if ([...family].some((field) => columns[field] !== undefined)) return [];
    if (doubts.some(({ field }) => family.has(field))) return [];
    const others = [...groups].filter(([field]) => family.has(field));
    const [first] = others;
    if (!first) return [];
    const dated = others.flatMap(([, group]) => group.filter(({ year }) => year));
    return [doubtOf(first[0], dated, 'no column', reported)];
  });
}
