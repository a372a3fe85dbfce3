import { shiftFormula } from '../../../grid/a1';
import { isEntireColumns, isEntireRows, maxRows, intersect, type Area } from '../../../grid/area';
import type { ConditionalFormat, Validation } from '../../../xlsx/model/objects';
import { invalidArgument } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { type SheetRange, subtract } from './area';
import { fireChanged } from './fireChanged';
import { guardContents, guardSheet } from './protection';
import { takeHeaders } from './takeHeaders';

/** Excel.ClearApplyTo, as far as the workbench holds what is cleared. */
export const clearKinds = ['All', 'Contents', 'Formats', 'ResetContents'] as const;

/** Empties cells (contents), makes them plain (formats), or both. Merges and conditional formats are formats. */
export function clearCells(session: Session, range: SheetRange, kind: (typeof clearKinds)[number]): void {
  if (kind !== 'Formats') clearContents(session, range);
  if (kind === 'All' || kind === 'Formats') clearFormats(session, range);
  if (kind === 'All') removeValidations(session, range);
}

export function clearContents(session: Session, range: SheetRange): void {
  const { sheet, area } = range;
  guardContents(session, { sheet, area: intersect(area, sheet.usedArea(true) ?? area) ?? area });
  const cutsMerge = sheet.merges.some((merge) => {
    const hit = intersect(merge, area);
    return hit !== null && (hit.rows !== merge.rows || hit.columns !== merge.columns);
  });
  if (cutsMerge) throw invalidArgument('Part of a merged cell cannot be cleared.');
  const used = sheet.usedArea();
  const hit = used && intersect(used, area);
  if (!hit) return;
  forCells(range, (row, column) => {
    const cell = sheet.cell(row, column);
    if (!cell || (cell.value === null && cell.formula === undefined)) return;
    sheet.setCell(row, column, { value: null, formula: undefined, unevaluated: undefined });
  });
  session.cellsChanged(sheet, hit);
  takeHeaders(session, { sheet, area: hit });
  fireChanged(session, range);
}

function clearFormats(session: Session, range: SheetRange): void {
  const { sheet, area } = range;
  guardSheet(sheet);
  // The style “Normal” of this workbook, which is the first of its cell formats.
  const base = 0;
  forCells(range, (row, column) => {
    if (sheet.styleAt(row, column) !== base) sheet.setCell(row, column, { style: base });
  });
  if (isEntireRows(area))
    for (const row of sheet.rowFormats.keys())
      if (row >= area.row && row < area.row + area.rows) sheet.setRow(row, { style: undefined });
  if (isEntireColumns(area))
    for (const column of sheet.columnFormats.keys())
      if (column >= area.column && column < area.column + area.columns)
        sheet.setColumn(column, { style: undefined });
  const merges = sheet.merges.filter((merge) => !intersect(merge, area));
  if (merges.length < sheet.merges.length) {
    sheet.merges = merges;
    sheet.touch('merges');
  }
  removeConditionalFormats(session, range);
  session.touch();
}

/** The cells of a range; of whole rows and columns only those that exist. */
function forCells({ sheet, area }: SheetRange, visit: (row: number, column: number) => void): void {
  const { row, column, rows, columns } = area;
  if (rows * columns > maxRows) {
    for (const [r, cells] of [...sheet.cells])
      if (r >= row && r < row + rows)
        for (const c of [...cells.keys()]) if (c >= column && c < column + columns) visit(r, c);
    return;
  }
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
}

interface Covering {
  areas: Area[];
}

/** Conditional formats leave a range, but for those that stay; what they cover elsewhere keeps them. */
export function removeConditionalFormats(
  session: Session,
  { sheet, area }: SheetRange,
  stays: ReadonlySet<ConditionalFormat> = new Set(),
): void {
  if (!sheet.conditionalFormats.some(covers(area))) return;
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    (format) => stays.has(format) || cutOut(format, area, shiftRule),
  );
  session.touch(sheet, 'conditionalFormats');
}

/** Validations leave a range; what they cover elsewhere keeps them. */
export function removeValidations(session: Session, { sheet, area }: SheetRange): void {
  if (!sheet.validations.some(covers(area))) return;
  sheet.validations = sheet.validations.filter((validation) => cutOut(validation, area, shiftValidation));
  session.touch(sheet, 'validations');
}

const covers =
  (area: Area) =>
  ({ areas }: Covering): boolean =>
    areas.some((own) => intersect(own, area) !== null);

/** Takes a block out of what something covers; false if nothing is left of it. */
function cutOut<Covered extends Covering>(
  covered: Covered,
  hole: Area,
  shift: (covered: Covered, from: Area, to: Area) => void,
): boolean {
  const areas = covered.areas.flatMap((area) => subtract(area, hole));
  const [before] = covered.areas;
  const [after] = areas;
  if (!before || !after) return false;
  // Formulas are written for the first cell.
  shift(covered, before, after);
  covered.areas = areas;
  return true;
}

function shiftRule(format: ConditionalFormat, from: Area, to: Area): void {
  if (format.rule.type === 'custom')
    format.rule = { ...format.rule, formula: shiftFormula(format.rule.formula, from, to) };
}

function shiftValidation(validation: Validation, from: Area, to: Area): void {
  validation.formula1 = shiftFormula(validation.formula1, from, to);
  if (validation.formula2 !== null) validation.formula2 = shiftFormula(validation.formula2, from, to);
}
