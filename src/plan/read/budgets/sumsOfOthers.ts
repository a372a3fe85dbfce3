import { nameKey } from '../../../words/fold';
import type { BudgetRecord } from './budgetRecords';

/** A record's budgets and projections as read, by column; null where it has none. */
type RecordFigures = readonly (number | null)[];

/** More records than these are not taken for the parts of one. */
const mostParts = 40;
/** Figures with fewer digits agree by chance. */
const least = 100;

/**
 * Which records are sums of the records next to them, though nothing calls them totals: "ADULTS" above its services,
 * "Gross expenditure" below its lines. All figures of such a record must be the exact sums of two or more records
 * that follow it, or that precede it up to the last total, or of those and the totals above, each in place of its own
 * lines ("Gross expenditure" of "Total employees" and the lines below that); one figure alone may be so by chance. `isTotal` are records
 * known for totals by their names. Time grows with the records.
 */
export function sumsOfOthers(figures: readonly RecordFigures[], isTotal: readonly boolean[]): Set<number> {
  const found = new Set<number>();
  const bound = (at: number): boolean => isTotal[at] === true || found.has(at);
  figures.forEach((own, at) => {
    if (bound(at) || !isTelling(own)) return;
    if (
      isSumOf(figures, own, at, 1, bound) ||
      isSumOf(figures, own, at, -1, bound) ||
      isSumOfTotals(figures, own, at, bound)
    )
      found.add(at);
  });
  return found;
}

/** Two different figures at least, and one of some size. */
function isTelling(own: RecordFigures): boolean {
  const filled = own.filter((amount) => amount !== null && amount !== 0);
  return new Set(filled).size >= 2 && filled.some((amount) => Math.abs(amount ?? 0) >= least);
}

function isSumOf(
  figures: readonly RecordFigures[],
  own: RecordFigures,
  at: number,
  step: 1 | -1,
  bound: (at: number) => boolean,
): boolean {
  const sum = own.map(() => 0);
  let parts = 0;
  for (let next = at + step; figures[next] && !bound(next) && parts < mostParts; next += step) {
    parts += 1;
    let agrees = true;
    own.forEach((amount, column) => {
      const upTo = (sum[column] ?? 0) + (figures[next]?.[column] ?? 0);
      sum[column] = upTo;
      if (Math.abs(upTo - (amount ?? 0)) > 1e-6) agrees = false;
    });
    // Backwards a sum takes in everything since the last one: a part of it would be chance.
    if (agrees && parts >= 2 && (step === 1 || !figures[next - 1] || bound(next - 1))) return true;
  }
  return false;
}

/** The lines since the last total, with totals above in place of their lines. */
function isSumOfTotals(
  figures: readonly RecordFigures[],
  own: RecordFigures,
  at: number,
  bound: (at: number) => boolean,
): boolean {
  const sum = own.map(() => 0);
  let parts = 0;
  let totals = 0;
  for (let next = at - 1; next >= 0 && parts < mostParts; next -= 1) {
    parts += 1;
    own.forEach((_, column) => {
      sum[column] = (sum[column] ?? 0) + (figures[next]?.[column] ?? 0);
    });
    if (!bound(next)) continue;
    totals += 1;
    while (next > 0 && !bound(next - 1)) next -= 1;
    const agrees = own.every((amount, column) => Math.abs((sum[column] ?? 0) - (amount ?? 0)) <= 1e-6);
    if (agrees && parts >= 2 && totals >= 1) return true;
  }
  return false;
}

/**
 * Lines of one name below headings of different groups ("Expenditure" and "Income" of each directorate) are named
 * with their group: "Adult Services: Expenditure". Names that occur once stay as they are, and so do those that stand
 * twice in one group.
 */
export function nameByGroup(records: readonly BudgetRecord[]): BudgetRecord[] {
  const groups = new Map<string, Set<string>>();
  const keyOf = ({ name, part }: BudgetRecord): string => `${part ?? ''} ${nameKey(name.text)}`;
  for (const record of records) {
    if (record.kind !== 'line') continue;
    const known = groups.get(keyOf(record));
    if (known) known.add(record.group);
    else groups.set(keyOf(record), new Set([record.group]));
  }
  return records.map((record) => {
    const several = record.kind === 'line' && (groups.get(keyOf(record))?.size ?? 0) > 1;
    if (!several || record.group === '') return record;
    return { ...record, name: { ...record.name, text: `${record.group}: ${record.name.text}` } };
  });
}
