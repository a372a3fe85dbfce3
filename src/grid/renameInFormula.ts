import { tokenize } from '@borgar/fx';
import { quoteSheet } from './a1';

/**
 * The formula with each reference to one sheet pointing at its new name; 3-D references (Jan:Mar!A1) too. Text in
 * quotes and other workbooks' sheets of the same name ([1]Plan!A1) stay as they are.
 */
export function renameInFormula(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  return tokenize(formula, { negativeNumbers: false })
    .map(({ type, value }) => {
      const mark = type.startsWith('range') ? value.lastIndexOf('!') : -1;
      return mark < 0 ? value : renamed(value.slice(0, mark), from, to) + value.slice(mark);
    })
    .join('');
}

/** The formula with several sheets renamed one after the other, by their old names. */
export const renameAllInFormula = (formula: string, renamed: ReadonlyMap<string, string>): string =>
  [...renamed].reduce((text, [from, to]) => renameInFormula(text, from, to), formula);

/** The formula without its references to a sheet that is gone: `SUM(Ledger!D2:D3)/1000` → `SUM(#REF!)/1000`. */
export function withoutSheet(formula: string, sheet: string): string {
  return tokenize(formula, { negativeNumbers: false })
    .map(({ type, value }) => {
      const mark = type.startsWith('range') ? value.lastIndexOf('!') : -1;
      return mark >= 0 && renamed(value.slice(0, mark), sheet, gone) === gone ? '#REF!' : value;
    })
    .join('');
}

/** A name that no sheet has and that needs no quotes. */
const gone = 'GONE_SHEET';

function renamed(context: string, from: string, to: string): string {
  const inner = context.startsWith("'") ? context.slice(1, -1).replaceAll("''", "'") : context;
  if (inner.includes('[')) return context;
  if (inner.toLowerCase() === from.toLowerCase()) return quoteSheet(to);
  const ends = inner.split(':');
  if (ends.length !== 2 || !ends.some((end) => end.toLowerCase() === from.toLowerCase())) return context;
  const names = ends.map((end) => (end.toLowerCase() === from.toLowerCase() ? to : end));
  return names.every((name) => quoteSheet(name) === name)
    ? names.join(':')
    : `'${names.join(':').replaceAll("'", "''")}'`;
}
