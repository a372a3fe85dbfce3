import type { WorkbookSnapshot } from '../../grid/snapshot';
import type { CellContent } from '../../sheets/description';
import { type CellContents, columnOf, rowOf } from '../../sheets/made/expectedContents';
import type { MadeLook } from '../../sheets/made/madeLook';
import { type CellEdit, writeEdits } from '../writeCells';
import { anchorsBeneath, anchorsOf, columnAnchors } from './anchors';
import { markOf } from './back/survey';
import { type CellChange, type Deed, nameWhileWritten, stepName } from './step';

/** Something that a job does to the workbook: what has to be known to take it back, and how it is queued. */
export interface Change {
  readonly deeds: readonly Deed[];
  /** Queues it as a part of the step of this id; `index` is the number of its first new sheet within the step. */
  queue(step: string, index: number): void;
}

/** Several changes as one, in their order. */
export const together = (changes: readonly Change[]): Change => ({
  deeds: changes.flatMap(({ deeds }) => deeds),
  queue(step, index) {
    let next = index;
    for (const change of changes) {
      change.queue(step, next);
      next += change.deeds.filter(({ kind }) => kind === 'sheet added').length;
    }
  },
});

export const listed = (contents: CellContents): (readonly [number, number, CellContent])[] =>
  [...contents].map(([key, content]) => [rowOf(key), columnOf(key), content] as const);

interface NewSheet {
  readonly name: string;
  /** What its cells hold in the end, to see later whether somebody has written on it. */
  readonly contents: CellContents | null;
  /** How it looks in the end, to the same purpose. */
  readonly look?: MadeLook;
  /** Queues all that comes on it; `key` is the name by which it is found until it has its own. */
  write(sheet: Excel.Worksheet, key: string): void;
}

/**
 * A new sheet. While it is written it has a name that nobody else gives, and a hidden mark of the step; its own name
 * comes last. So if that is taken in the meantime, only a sheet of ours is taken back.
 */
export const newSheet = (
  context: Excel.RequestContext,
  { name, contents, look, write }: NewSheet,
): Change => ({
  deeds: [{ kind: 'sheet added', name, contents: contents && listed(contents), ...(look && { look }) }],
  queue(step, index) {
    const sheet = context.workbook.worksheets.add(nameWhileWritten(step, index));
    sheet.names.add(stepName, `="${markOf(step, index)}"`).visible = false;
    write(sheet, nameWhileWritten(step, index));
    sheet.name = name;
  },
});

/** A copy of a sheet, behind its original. */
interface SheetCopy extends NewSheet {
  readonly of: { readonly id: string; readonly name: string };
  /** The original is itself a sheet that a step has added, and its copy has that mark. */
  readonly isMarked: boolean;
}

export const copiedSheet = (
  context: Excel.RequestContext,
  { of, isMarked, name, contents, write }: SheetCopy,
): Change => ({
  deeds: [{ kind: 'sheet added', name, copyOf: of, contents: contents && listed(contents) }],
  queue(step, index) {
    const original = context.workbook.worksheets.getItem(of.id);
    const sheet = original.copy('After', original);
    sheet.name = nameWhileWritten(step, index);
    const mark = `="${markOf(step, index)}"`;
    if (isMarked) sheet.names.getItem(stepName).formula = mark;
    else sheet.names.add(stepName, mark).visible = false;
    write(sheet, nameWhileWritten(step, index));
    sheet.name = name;
  },
});

/** A cell that is to be written, and what it holds before. */
export interface EditedCell extends CellEdit {
  readonly before: CellContent;
  /** Where its number format changes: the one before. */
  readonly formatBefore?: string;
}

/** Cells to be written, on whatever sheets they stand. */
export function writtenCells(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  edits: readonly EditedCell[],
): Change {
  const sheets = workbook.sheets.flatMap((sheet): Deed[] => {
    const own = edits.filter(({ sheetId }) => sheetId === sheet.id);
    if (own.length === 0) return [];
    const anchorAt = anchorsOf(sheet, new Set(own.map(({ column }) => column)));
    const cells = own.map(({ row, column, before, content, numberFormat, formatBefore }): CellChange => ({
      row,
      column,
      before,
      after: content ?? before,
      ...(numberFormat !== undefined && { formats: [formatBefore ?? 'General', numberFormat] as const }),
      anchor: anchorAt(row),
    }));
    const columns = columnAnchors(sheet, own);
    const beneath = anchorsBeneath(sheet, new Set(own.map(({ row }) => row)), anchorAt);
    return [{ kind: 'cells written', sheet: { id: sheet.id, name: sheet.name }, cells, columns, beneath }];
  });
  return { deeds: sheets, queue: () => writeEdits(context, edits) };
}

/** Cells that are to be written, those that get another number format with the one they have. One round trip, or none. */
export async function readNumberFormats(
  context: Excel.RequestContext,
  edits: readonly EditedCell[],
): Promise<readonly EditedCell[]> {
  const asked = edits.map(({ sheetId, row, column, numberFormat }) =>
    numberFormat === undefined
      ? null
      : context.workbook.worksheets.getItem(sheetId).getCell(row, column).load('numberFormat'),
  );
  if (asked.some((range) => range !== null)) await context.sync();
  return edits.map((edit, at) => {
    const range = asked[at];
    return range ? { ...edit, formatBefore: String(range.numberFormat[0]?.[0] ?? 'General') } : edit;
  });
}
