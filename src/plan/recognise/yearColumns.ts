import type { TableKind } from '../tables/kinds';
import { fitOf } from './fitContents';
import type { HeadingCell } from './headingCell';
import { monthOf, monthPattern } from '../../words/months';
import { isOneYear, yearsIn, yearsLabel, type YearBasis } from '../../words/planYears';
import { quarterAndYear } from '../../words/quarters';

/**
 * The year that a heading gives its column. number: a year that stands alone ("2026"), which says neither when it begins
 * nor of what kind it is · plan: so many years from the beginning of the plan ("Year 2").
 */
export interface ColumnYear {
  readonly basis: YearBasis | 'number' | 'plan';
  /** The calendar year in which it begins; of a year of the plan its number. */
  readonly first: number;
  /** As a sentence names it: "2026/27", "2026", "Year 2". */
  readonly label: string;
}

/** A column that a table has for one year, beside others for other years; without a year where its heading names none. */
export interface YearColumn {
  readonly field: string;
  /** Counted from 0 on the sheet; in a transposed table the row. */
  readonly column: number;
  readonly certainty: number;
  readonly year?: ColumnYear;
}

const monthAndYear = new RegExp(String.raw`\b(${monthPattern})[\s.,'’-]{0,2}((?:20)?\d\d)(?![\d/])`, 'i');
const ofThePlan = /\b(?:year|yr)\s?([1-9])\b(?!\s*[/-])|\by([1-9])\b/i;

/**
 * The one year that a heading names: "Target 25/26" → 2025/26, "Target (March 2026)" → 2025/26, "2026 target" → the number
 * 2026, "Year 2 target" → the second of the plan. undefined for none, a period, or several.
 */
export function yearOfHeading(heading: string): ColumnYear | undefined {
  const named = yearsIn(heading);
  const [one, ...others] = named;
  if (one) {
    if (others.length > 0 || !isOneYear(one)) return undefined;
    return { basis: one.basis, first: one.first, label: yearsLabel(one) };
  }
  const [, month = '', digits = ''] = monthAndYear.exec(heading) ?? [];
  if (month !== '') {
    const { year } = quarterAndYear(2000 + (Number(digits) % 100), monthOf(month) ?? 4);
    return { basis: 'financial', first: Number(year.slice(0, 4)), label: year };
  }
  const numbers = new Set(heading.match(/\b20\d\d\b(?!\s*[/-]\s*\d)/g));
  const [number] = numbers;
  if (number !== undefined)
    return numbers.size === 1 ? { basis: 'number', first: Number(number), label: number } : undefined;
  const place = ofThePlan.exec(heading);
  const nth = Number(place?.[1] ?? place?.[2] ?? 0);
  return nth > 0 ? { basis: 'plan', first: nth, label: `Year ${nth}` } : undefined;
}

const quarterly = ['q1', 'q2', 'q3', 'q4'] as const;
const targets = ['target', 'yearEndTarget', ...quarterly.map((quarter) => `${quarter}Target`)];
const measures = ['measure', ...quarterly];
const besides = ['baseline', 'forecast', 'tolerance', 'rag', 'direction', 'reasons', 'actions', 'activity'];

/** Meanings of which a table may have a column for each year. */
const yearly: Readonly<Partial<Record<TableKind, ReadonlySet<string>>>> = {
  kpis: new Set([...targets, ...measures, ...besides]),
  rules: new Set(quarterly),
  actions: new Set(['plan', 'status']),
};

/** The columns of targets, and those of measures: one of each decides a colour; the milestones of each year. */
export const families: Readonly<Record<'target' | 'measure' | 'milestone', ReadonlySet<string>>> = {
  target: new Set(targets),
  measure: new Set(measures),
  milestone: new Set(['plan']),
};

/** The years for which some columns are, each once. */
export const yearsOf = (columns: readonly YearColumn[]): string[] => [
  ...new Set(columns.flatMap(({ year }) => year?.label ?? [])),
];

const least = 0.4;

/**
 * The columns of a table by year, where a heading names one: for each year each meaning one column and each column one
 * meaning, the surest first; with those of the same meanings that name no year. "Target 2025/26 | Target 2026/27 |
 * Actual" → two columns of the target, each with its year. [] for a table without such headings.
 */
export function yearColumns(kind: TableKind, cells: readonly HeadingCell[]): YearColumn[] {
  const meanings = yearly[kind];
  if (!meanings) return [];
  const byYear = new Map<string, YearColumn[]>();
  for (const { column, text, matches, profile } of cells) {
    const year = matches ? yearOfHeading(text) : undefined;
    for (const [field, certainty] of matches?.byKind.get(kind) ?? [])
      if (certainty >= least && !(profile && fitOf(kind, field, profile()) === 'against')) {
        const key = year?.label ?? '';
        byYear.set(key, [...(byYear.get(key) ?? []), { field, column, certainty, ...(year && { year }) }]);
      }
  }
  const chosen = [...byYear.values()].flatMap(surest).filter(({ field }) => meanings.has(field));
  const dated = new Set(chosen.filter(({ year }) => year).map(({ field }) => field));
  const columns = onlyTargets(chosen.filter(({ field }) => dated.has(field)));
  return columns.sort((a, b) => a.column - b.column);
}

/** How sure it is that a list has a column of milestones for each of several years, which say when they are due; 0 for none. */
export function yearsAsDue(kind: TableKind, cells: readonly HeadingCell[]): number {
  if (kind !== 'actions') return 0;
  const plans = yearColumns(kind, cells).filter(({ field, year }) => field === 'plan' && year);
  return yearsOf(plans).length < 2 ? 0 : Math.max(...plans.map(({ certainty }) => certainty));
}

function surest(pairs: readonly YearColumn[]): YearColumn[] {
  const columns = new Set<number>();
  const fields = new Set<string>();
  return [...pairs]
    .sort((a, b) => b.certainty - a.certainty || a.column - b.column)
    .filter(({ field, column }) => {
      const isFree = !columns.has(column) && !fields.has(field);
      if (isFree) {
        columns.add(column);
        fields.add(field);
      }
      return isFree;
    });
}

/** "Target for academic year 2026/27": where years have one sort of target, that is the target. */
function onlyTargets(columns: readonly YearColumn[]): YearColumn[] {
  const sorts = new Set(columns.map(({ field }) => field).filter((field) => families.target.has(field)));
  return sorts.size === 1 && sorts.has('yearEndTarget')
    ? columns.map((one) => (one.field === 'yearEndTarget' ? { ...one, field: 'target' } : one))
    : [...columns];
}
