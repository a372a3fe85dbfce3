import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
} from '@borgar/fx';
import type { Table } from '../../workbook/objects';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { holdsCell } from './area';

/** A part of a formula: its kind by @borgar/fx and its text. */
interface Part {
  readonly type: string;
  readonly value: string;
}

/** Where a formula stands; null for one that stands in no cell. */
interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The new text of a part of a formula, or null to leave it. */
type Rewrite = (part: Part, place: Place | null) => string | null;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** References to a sheet take its new name, in cells, names, charts, conditional formats and validations. */
export function renameSheet(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, from, (part) => rewriteSheet(part, from, to));
}

/** References to a sheet that is gone become #REF!. */
export function removeSheet(workbook: Workbook, name: string): void {
  rewriteFormulas(workbook, name, (part) => rewriteSheet(part, name, null));
}

/** Structured references take a table's new name. */
export function renameTable(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, from, ({ type, value }) => {
    if (type === 'range_named') return same(value, from) ? to : null;
    const reference = type === 'structured' ? parseStructRef(value) : undefined;
    return reference?.table && same(reference.table, from)
      ? stringifyStructRef({ ...reference, table: to })
      : null;
  });
}

/** Structured references take a column's new name; within the table they may stand without the table's. */
export function renameColumn(workbook: Workbook, table: Table, from: string, to: string): void {
  rewriteFormulas(workbook, from, ({ type, value }, place) => {
    const reference = type === 'structured' ? parseStructRef(value) : undefined;
    if (!reference?.columns?.some((column) => same(column, from))) return null;
    const isMeant = reference.table
      ? same(reference.table, table.name)
      : place !== null &&
        place.sheet.tables.includes(table) &&
        holdsCell(table.area, place.row, place.column);
    if (!isMeant) return null;
    const columns = reference.columns.map((column) => (same(column, from) ? to : column));
    return stringifyStructRef({ ...reference, columns });
  });
}

function rewriteSheet({ type, value }: Part, from: string, to: string | null): string | null {
  if (!type.startsWith('range')) return null;
  const reference = parseA1Ref(value);
  if (!reference?.context?.some((name) => same(name, from))) return null;
  if (to === null) return '#REF!';
  return stringifyA1Ref({
    ...reference,
    context: reference.context.map((name) => (same(name, from) ? to : name)),
  });
}

/** Applies a rewriting to every formula that mentions `word` at all; a formula that cannot be read is let be. */
function rewriteFormulas(workbook: Workbook, word: string, rewrite: Rewrite): void {
  const mentions = mentioning(word);
  const renew = (formula: string, place: Place | null): string =>
    mentions(formula) ? rewriteOne(formula, (part) => rewrite(part, place)) : formula;
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, renew);
    rewriteObjects(sheet, (formula) => renew(formula, null));
  }
  for (const name of workbook.names) {
    const formula = renew(name.formula, null);
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.changed.add('names');
  }
}

/** Sheet names are quoted with doubled apostrophes, column names with apostrophes before brackets. */
function mentioning(word: string): (formula: string) => boolean {
  const forms = [word, word.replace(/'/g, "''"), word.replace(/['#@[\]]/g, "'$&")].map((form) =>
    form.toLowerCase(),
  );
  return (formula) => forms.some((form) => formula.toLowerCase().includes(form));
}

function rewriteOne(formula: string, rewrite: (part: Part) => string | null): string {
  const parts = tokenize(`=${formula}`, { mergeRefs: true });
  let changed = false;
  const rewritten = parts.map((part) => {
    const value = rewrite(part);
    if (value === null) return part;
    changed = true;
    return { ...part, value };
  });
  return changed ? stringifyTokens(rewritten).slice(1) : formula;
}

function rewriteCells(sheet: Sheet, renew: (formula: string, place: Place) => string): void {
  for (const [row, cells] of sheet.cells)
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = renew(cell.formula, { sheet, row, column });
      if (formula !== cell.formula) sheet.setCell(row, column, { formula });
    }
}

function rewriteObjects(sheet: Sheet, renew: (formula: string) => string): void {
  for (const format of sheet.conditionalFormats) {
    if (format.rule.type !== 'custom') continue;
    const formula = renew(format.rule.formula);
    if (formula === format.rule.formula) continue;
    format.rule = { ...format.rule, formula };
    sheet.touch('conditionalFormats');
  }
  for (const validation of sheet.validations) {
    const formula = renew(validation.formula1);
    if (formula === validation.formula1) continue;
    validation.formula1 = formula;
    sheet.touch('validations');
  }
  for (const chart of sheet.charts)
    for (const series of chart.series) {
      const refs = [series.nameRef, series.valuesRef, series.categoriesRef];
      const [nameRef = null, valuesRef = null, categoriesRef = null] = refs.map((ref) => ref && renew(ref));
      if (
        nameRef === series.nameRef &&
        valuesRef === series.valuesRef &&
        categoriesRef === series.categoriesRef
      )
        continue;
      Object.assign(series, { nameRef, valuesRef, categoriesRef });
      sheet.touch('charts');
    }
}
