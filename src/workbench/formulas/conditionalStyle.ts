import { type Area, overlaps, holdsCell } from '../../grid/area';
import type { Scalar } from '../../xlsx/model/cell';
import type { ConditionalFormat, ConditionalRule } from '../../xlsx/model/objects';
import type { Sheet } from '../../xlsx/model/sheet';
import type { DifferentialStyle } from '../../xlsx/model/styles';
import type { Workbook } from '../../xlsx/model/workbook';
import { compare, isError, toBoolean, toText } from './values';
import { type Context, extents, contextAt } from './context';
import { evaluateFormula } from './evaluateFormula';
import { parseFormula } from './parseFormula';

/**
 * Gives what the conditional formats of a sheet change in the look of each cell of `area`; null for nothing. Rules are
 * tried by priority: of two that hold, the first decides each property, and one with `stopIfTrue` ends the search.
 * Formulas are written for the top left cell of a format's first area. A rule that cannot be evaluated here, or of
 * a kind that the workbench does not model (colour scales, data bars), changes nothing.
 */
export function conditionalStyles(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
): (row: number, column: number) => DifferentialStyle | null {
  const formats = sheet.conditionalFormats
    .filter((format) => format.areas.some((part) => overlaps(part, area)))
    .sort((a, b) => a.priority - b.priority);
  const extent = extents();
  const now = new Date();
  return (row, column) => {
    let style: DifferentialStyle | null = null;
    for (const format of formats) {
      if (!format.areas.some((part) => holdsCell(part, row, column))) continue;
      const [first] = format.areas;
      const shift = { rows: row - (first?.row ?? row), columns: column - (first?.column ?? column) };
      const context = contextAt(workbook, { sheet, row, column }, { now, arrays: 'spread', extent }, shift);
      if (!applies(format.rule, sheet.value(row, column), context)) continue;
      style = style ? layUnder(style, format) : format.style;
      if (format.stopIfTrue) break;
    }
    return style;
  };
}

const layUnder = (over: DifferentialStyle, { style }: ConditionalFormat): DifferentialStyle => ({
  ...style,
  ...over,
  ...(style.font || over.font ? { font: { ...style.font, ...over.font } } : {}),
});

function applies(rule: ConditionalRule, value: Scalar, context: Context): boolean {
  if (rule.type === 'custom') return toBoolean(result(rule.formula, context) ?? false) === true;
  if (rule.type === 'cellValue') return comparesWith(rule, value, context);
  return rule.type === 'containsText' && textApplies(rule.operator, rule.text, value, context);
}

/** null where the formula cannot be evaluated. */
function result(formula: string, context: Context): Scalar {
  const evaluation = evaluateFormula(parseFormula(formula.replace(/^=/, '')), context);
  return evaluation.ok ? evaluation.value : null;
}

const comparisons: Partial<Record<string, (toFirst: number, toSecond: number) => boolean>> = {
  equal: (order) => order === 0,
  notequal: (order) => order !== 0,
  greaterthan: (order) => order > 0,
  greaterthanorequal: (order) => order >= 0,
  greaterthanequal: (order) => order >= 0,
  lessthan: (order) => order < 0,
  lessthanorequal: (order) => order <= 0,
  lessthanequal: (order) => order <= 0,
  between: (toFirst, toSecond) => toFirst >= 0 && toSecond <= 0,
  notbetween: (toFirst, toSecond) => toFirst < 0 || toSecond > 0,
};

/** Operators by their names in SpreadsheetML and in Office.js, which differ in capitals and in "OrEqual". */
function comparesWith(
  rule: Extract<ConditionalRule, { type: 'cellValue' }>,
  value: Scalar,
  context: Context,
): boolean {
  const test = comparisons[rule.operator.toLowerCase()];
  const first = result(rule.formula1, context);
  const second = rule.formula2 === null ? first : result(rule.formula2, context);
  if (!test || first === null || second === null) return false;
  if ([value, first, second].some(isError)) return false;
  // The bounds of "between" may come in either order.
  const ordered = compare(first, second) <= 0;
  return test(compare(value, ordered ? first : second), compare(value, ordered ? second : first));
}

const textTests: Partial<Record<string, (text: string, wanted: string) => boolean>> = {
  contains: (text, wanted) => text.includes(wanted),
  containstext: (text, wanted) => text.includes(wanted),
  notcontains: (text, wanted) => !text.includes(wanted),
  notcontainstext: (text, wanted) => !text.includes(wanted),
  beginswith: (text, wanted) => text.startsWith(wanted),
  endswith: (text, wanted) => text.endsWith(wanted),
};

/** The text to look for may be a formula of its own: "=$B$1". Capitals do not matter. */
function textApplies(operator: string, text: string, value: Scalar, context: Context): boolean {
  const wanted = text.startsWith('=') ? toText(result(text, context)) : text;
  const shown = toText(value);
  if (isError(shown) || isError(wanted)) return false;
  return textTests[operator.toLowerCase()]?.(shown.toLowerCase(), wanted.toLowerCase()) ?? false;
}
