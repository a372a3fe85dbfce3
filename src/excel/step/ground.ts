import { sheetCell } from '../../plan/address';
import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../plan/snapshot';
import type { CellContent } from '../../sheets/description';
import {
  cellKey,
  contentsOfBlock,
  differingCells,
  expectedContents,
  rowOf,
  columnOf,
} from '../../sheets/made/expectedContents';
import { contentOf, isFormula, sameContent } from '../../sheets/made/sameContent';
import { rangeOf } from '../rangeOf';
import type { Deed } from './step';

/** What stood where a job wrote, read in the very request that wrote. */
export interface Ground {
  /** Places that hold something else than when the job read them; none: all is as it was read. */
  readonly moved: readonly string[];
  /** The deeds with what really stood there before, for taking them back. */
  readonly deeds: readonly Deed[];
}

/** So many cells are asked for in the request that writes; of more, those that are written alone. */
const mostCells = 60_000;
const bridged = 40;
/** Columns of a sheet. */
const allColumns = 16_384;

/**
 * Queues, before a job queues its changes, the reading of what they rest on: the rows that it writes into, the place
 * that it fills, the sheet that it writes anew, the names and parts that it changes. Call what it gives after the sync.
 */
export function askGround(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  deeds: readonly Deed[],
  rests: readonly Rest[],
): () => Ground {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  const rested = rests.flatMap(({ sheetId, area }) => {
    const snapshot = workbook.sheets.find(({ id }) => id === sheetId);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    return snapshot ? watch(sheet, snapshot, area.rows * area.columns > mostCells ? [] : [area]) : [];
  });
  const asked = deeds.map((deed) => askDeed(context, workbook, deed));
  return () => {
    const found = asked.map((answer) => answer());
    return {
      moved: [
        ...movedSheets(workbook, sheets),
        ...rested.flatMap((area) => area.moved(new Map())),
        ...found.flatMap(({ moved }) => moved),
      ],
      deeds: found.map(({ deed }) => deed),
    };
  };
}

/** Cells that a job read and that it does not write. */
export interface Rest {
  readonly sheetId: string;
  readonly area: Area;
}

/** Sheets that were removed or renamed since they were read: formulas and choices name them. */
function movedSheets({ sheets }: WorkbookSnapshot, { items }: Excel.WorksheetCollection): string[] {
  const names = new Map(items.map(({ id, name }) => [id, name]));
  return sheets.filter(({ id, name }) => names.get(id) !== name).map(({ name }) => `the sheet “${name}”`);
}

function askName(sheet: Excel.Worksheet): () => string {
  const loaded = sheet.load('name');
  return () => loaded.name;
}

interface DeedGround {
  readonly moved: readonly string[];
  readonly deed: Deed;
}

function askDeed(context: Excel.RequestContext, workbook: WorkbookSnapshot, deed: Deed): () => DeedGround {
  const same = (): DeedGround => ({ moved: [], deed });
  if (deed.kind === 'sheet added' || deed.kind === 'table grown') return same;
  if (deed.kind === 'part written') return askPart(context, deed);
  const sheet = context.workbook.worksheets.getItem(deed.sheet.id);
  const snapshot = workbook.sheets.find(({ id }) => id === deed.sheet.id);
  switch (deed.kind) {
    case 'sheet renamed': {
      const nameOf = askName(sheet);
      return () =>
        nameOf() === deed.from
          ? same()
          : { moved: [`the name of “${deed.from}”`], deed: { ...deed, from: nameOf() } };
    }
    case 'RAG formats replaced': {
      const areas = snapshot ? watch(sheet, snapshot, deed.areas) : [];
      return () => ({ moved: areas.flatMap((area) => area.moved(new Map())), deed });
    }
    case 'sheet rewritten':
      return askRewritten(sheet, deed);
    case 'table added':
    case 'columns added': {
      const rows =
        snapshot && deed.kind === 'columns added'
          ? watch(sheet, snapshot, wholeRows(snapshot, [deed.area]))
          : [];
      const place = rangeOf(sheet, deed.area).load('formulas,values');
      return () => {
        const now = contentsOfBlock(contentsIn(place), deed.area.row, deed.area.column);
        const taken = [...now.keys()].map((key) => sheetCell(deed.sheet.name, rowOf(key), columnOf(key)));
        return {
          moved: [...taken, ...rows.flatMap((area) => area.moved(new Map()))],
          deed:
            taken.length === 0
              ? deed
              : {
                  ...deed,
                  stood: [...now].map(([key, content]) => [rowOf(key), columnOf(key), content] as const),
                },
        };
      };
    }
    case 'cells written': {
      const areas = snapshot ? watch(sheet, snapshot, areasOf(snapshot, deed.cells)) : [];
      const before = new Map(deed.cells.map((cell) => [cellKey(cell.row, cell.column), cell.before]));
      return () => {
        const moved = areas.flatMap((area) => area.moved(before));
        if (moved.length === 0) return same();
        return {
          moved,
          deed: {
            ...deed,
            cells: deed.cells.map((cell) => {
              const area = areas.find((one) => one.holds(cell.row, cell.column));
              return area ? { ...cell, before: area.at(cell.row, cell.column) } : cell;
            }),
          },
        };
      };
    }
  }
}

/** An area that is read again. */
interface WatchedArea {
  holds(row: number, column: number): boolean;
  at(row: number, column: number): CellContent;
  /** Cells that hold something else; `before` tells of single cells what they held. */
  moved(before: ReadonlyMap<string, CellContent>): string[];
}

function watch(sheet: Excel.Worksheet, snapshot: SheetSnapshot, areas: readonly Area[]): WatchedArea[] {
  return areas.map((area): WatchedArea => {
    const range = rangeOf(sheet, area).load('formulas,values');
    const at = (row: number, column: number): CellContent =>
      contentOf(
        (range.formulas as unknown[][])[row - area.row]?.[column - area.column],
        (range.values as unknown[][])[row - area.row]?.[column - area.column],
      );
    return {
      holds: (row, column) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
      at,
      moved(before) {
        const found: string[] = [];
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            const now = at(row, column);
            const was = before.get(cellKey(row, column));
            // What a formula gives may change at any moment; only another formula is a change, where that is known.
            const isSame =
              was === undefined
                ? isFormula(now) || sameContent(now, valueOf(snapshot, row, column))
                : sameContent(now, was);
            if (!isSame) found.push(sheetCell(snapshot.name, row, column));
          }
        return found;
      },
    };
  });
}

const valueOf = ({ used, values }: SheetSnapshot, row: number, column: number): CellValue =>
  (used && values[row - used.row]?.[column - used.column]) ?? '';

/** Rows that are written, with all that the sheet held in them; of very many only the columns that are written. */
function areasOf(snapshot: SheetSnapshot, cells: readonly { row: number; column: number }[]): Area[] {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const columns = cells.map(({ column }) => column);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const runs: Area[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row - (run.row + run.rows) <= bridged)
      runs[runs.length - 1] = { ...run, rows: row - run.row + 1 };
    else runs.push({ row, column: left, rows: 1, columns: right - left + 1 });
  }
  return wholeRows(snapshot, runs);
}

function wholeRows({ used }: SheetSnapshot, areas: readonly Area[]): Area[] {
  if (!used) return [...areas];
  const wide = areas.map((area): Area => {
    const column = Math.min(area.column, used.column);
    const end = Math.max(area.column + area.columns, used.column + used.columns);
    // Of rows from the first column to the last Excel tells nothing.
    return { ...area, column, columns: Math.min(end - column, allColumns - 1) };
  });
  return cellsIn(wide) <= mostCells ? wide : cellsIn(areas) <= mostCells ? [...areas] : [];
}

const cellsIn = (areas: readonly Area[]): number =>
  areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

const contentsIn = (range: Excel.Range): CellContent[][] =>
  (range.values as unknown[][]).map((line, row) =>
    line.map((value, column) => contentOf((range.formulas as unknown[][])[row]?.[column], value)),
  );

function askRewritten(
  sheet: Excel.Worksheet,
  deed: Extract<Deed, { kind: 'sheet rewritten' }>,
): () => DeedGround {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas,values');
  const nameOf = askName(sheet);
  return () => {
    const now = used.isNullObject
      ? new Map<string, CellContent>()
      : contentsOfBlock(contentsIn(used), used.rowIndex, used.columnIndex);
    const before = expectedContents({ ...deed.former, tables: [] });
    const different = differingCells(now, before);
    // Formulas follow what somebody moves or removes: put back they must be as they were found.
    const hasFollowed = [...now].some(([key, content]) => {
      const was = before.get(key) ?? '';
      return isFormula(content) && !(isFormula(was) && was.formula === content.formula);
    });
    if (different.length === 0 && !hasFollowed) return { moved: [], deed };
    const former = { ...deed.former, blocks: [{ row: 0, column: 0, cells: dense(now) }] };
    if (different.length === 0) return { moved: [], deed: { ...deed, former } };
    return {
      moved: different.map((key) => sheetCell(nameOf(), rowOf(key), columnOf(key))),
      deed: {
        ...deed,
        former,
        stood: different.map((key) => [rowOf(key), columnOf(key), now.get(key) ?? ''] as const),
      },
    };
  };
}

/** Rows from A1 of equal length, with '' where nothing stands. */
function dense(contents: ReadonlyMap<string, CellContent>): CellContent[][] {
  const keys = [...contents.keys()];
  const rows = Math.max(0, ...keys.map((key) => rowOf(key) + 1));
  const columns = Math.max(0, ...keys.map((key) => columnOf(key) + 1));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) => contents.get(cellKey(row, column)) ?? ''),
  );
}

function askPart(
  context: Excel.RequestContext,
  deed: Extract<Deed, { kind: 'part written' }>,
): () => DeedGround {
  if (deed.partId === undefined || deed.before === null) return () => ({ moved: [], deed });
  const xmlOf = valueOfResult(context.workbook.customXmlParts.getItem(deed.partId).getXml());
  return () =>
    sameXml(xmlOf(), deed.before ?? '')
      ? { moved: [], deed }
      : { moved: ['what the columns mean'], deed: { ...deed, before: xmlOf() } };
}

const valueOfResult =
  (result: OfficeExtension.ClientResult<string>): (() => string) =>
  () =>
    result.value;

/** Whether two documents are one, however they are written down: white space, quotes and a first line do not count. */
export const sameXml = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (xml: string): string =>
  xml
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/'/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ ?\/>/g, '/>')
    .trim();
