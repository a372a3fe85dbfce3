import {
  stringifyTokens,
  tokenize,
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  parse,
} from '@borgar/fx';
import type { ConditionalRule, Table } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { holdsCell } from '../../../grid/area';
import { shiftFormula } from '../../../grid/a1';

/** A part of a formula: its kind by @borgar/fx and its text. */
export interface Part {
  readonly type: string;
  readonly value: string;
}

/** Where a formula stands; null for one that stands in no cell. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The new text of a part of a formula, or null to leave it. `home` is the sheet that is meant where none is named; null
 * for the formula of a name.
 */
type Rewrite = (part: Part, place: Place | null, home: Sheet | null) => string | null;

/** Applies a rewriting to the formulas of a workbook that `mentions` lets through: the others are not taken apart. */
export function rewriteFormulas(
  workbook: Workbook,
  mentions: (formula: string) => boolean,
  rewrite: Rewrite,
): void {
  const renew = (formula: string, place: Place | null, home: Sheet | null): string =>
    mentions(formula) ? rewriteFormula(formula, (part) => rewrite(part, place, home)) : formula;
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, (formula, place) => renew(formula, place, sheet));
    rewriteObjects(sheet, (formula) => renew(formula, null, sheet));
  }
  for (const name of workbook.names) {
    const formula = renew(name.formula, null, null);
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.changed.add('names');
  }
}

/** Whether a formula has a word in it. Sheet names are quoted with doubled apostrophes, column names with apostrophes before brackets. */
function mentioning(word: string): (formula: string) => boolean {
  const forms = [word, word.replace(/'/g, "''"), word.replace(/['#@[\]]/g, "'$&")].map((form) =>
    form.toLowerCase(),
  );
  return (formula) => forms.some((form) => formula.toLowerCase().includes(form));
}

export function rewriteFormula(formula: string, rewrite: (part: Part) => string | null): string {
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
    const rule = renewedRule(format.rule, renew);
    if (!rule) continue;
    format.rule = rule;
    sheet.touch('conditionalFormats');
  }
  for (const validation of sheet.validations) {
    const formula1 = renew(validation.formula1);
    const formula2 = validation.formula2 === null ? null : renew(validation.formula2);
    if (formula1 === validation.formula1 && formula2 === validation.formula2) continue;
    Object.assign(validation, { formula1, formula2 });
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

/** A rule with its formulas rewritten; null if it has none or none changes. */
function renewedRule(rule: ConditionalRule, renew: (formula: string) => string): ConditionalRule | null {
  if (rule.type === 'custom') {
    const formula = renew(rule.formula);
    return formula === rule.formula ? null : { ...rule, formula };
  }
  if (rule.type !== 'cellValue') return null;
  // A text that begins with "=" is a formula, any other a value.
  const part = (text: string): string => (text.startsWith('=') ? `=${renew(text.slice(1))}` : text);
  const formula1 = part(rule.formula1);
  const formula2 = rule.formula2 === null ? null : part(rule.formula2);
  return formula1 === rule.formula1 && formula2 === rule.formula2 ? null : { ...rule, formula1, formula2 };
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** References to a sheet take its new name, in cells, names, charts, conditional formats and validations. */
export function renameSheet(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, mentioning(from), (part) => rewriteSheet(part, from, to));
}

/** References to a sheet that is gone become #REF!. */
export function removeSheet(workbook: Workbook, name: string): void {
  rewriteFormulas(workbook, mentioning(name), (part) => rewriteSheet(part, name, null));
}

/** Structured references take a table's new name. */
export function renameTable(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, mentioning(from), (part) => rewriteTable(part, from, to));
}

/** The new text of a part of a formula that names a table; null for one that does not. */
export function rewriteTable({ type, value }: Part, from: string, to: string): string | null {
  if (type === 'range_named') return same(value, from) ? to : null;
  const reference = type === 'structured' ? parseStructRef(value) : undefined;
  return reference?.table && same(reference.table, from)
    ? stringifyStructRef({ ...reference, table: to })
    : null;
}

/** Structured references take a column's new name; within the table they may stand without the table's. */
export function renameColumn(workbook: Workbook, table: Table, from: string, to: string): void {
  rewriteFormulas(workbook, mentioning(from), ({ type, value }, place) => {
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

/** Whether a text (without "=") can be read as a formula at all; functions and names need not exist. */
export function isFormula(text: string): boolean {
  try {
    parse(tokenize(`=${text}`, { mergeRefs: true }));
    return true;
  } catch {
    return false;
  }
}

/** Whether a formula reads the same in every cell: structured and absolute references, no relative ones. */
export const isPlaceless = (formula: string): boolean =>
  shiftFormula(formula, { row: 0, column: 0 }, { row: 1, column: 1 }) === formula;
