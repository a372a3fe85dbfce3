import { maxRows, type Area } from '../../grid/area';
import { sheetCell } from '../../grid/a1';
import type { CellValue, WorkbookSnapshot } from '../../grid/snapshot';
import {
  cellKey,
  contentsOfBlock,
  rowOf,
  columnOf,
  type CellContents,
} from '../../sheets/made/expectedContents';
import { errorCode } from '../explainError';
import { askUsed, contentsIn, contentsNow, isUnread } from '../contentsIn';
import { rangeOf, resultOf } from '../rangeOf';
import { anchorOf, columnAnchors } from './anchors';
import { linkedAreas, sheetsReferredTo } from './linkedAreas';
import { movedSheets, shutOf } from './movedSheets';
import { askName, askRewritten, type DeedGround } from './rewrittenGround';
import { sameXml } from '../../words/xml/readXml';
import type { Deed } from './step';
import {
  areasBeside,
  areasOf,
  mostCells,
  rowsWithHeadings,
  watch,
  wholeRows,
  type ReadSheet,
  type WatchedArea,
} from './watchedArea';

/** What stood where a job wrote, read in the very request that wrote. */
interface Ground {
  /** Places that hold something else than when the job read them; none: all is as it was read. */
  readonly moved: readonly string[];
  /** The deeds with what really stood there before, for taking them back. */
  readonly deeds: readonly Deed[];
  /** What the sheets held to which the formulas refer that are overwritten, by their ids; of much nothing. */
  readonly referredTo: ReadonlyMap<string, CellContents>;
}

interface AskedGround {
  /** What stood there; to be called after the sync. */
  readonly read: () => Ground;
  /**
   * Of a request that Excel stopped: the deeds that it may have done, with what really stood there; none where it was
   * stopped before all was read, and so before anything was written. null where Excel told nothing of what it read.
   */
  readonly deedsDone: () => readonly Deed[] | null;
  /** Of such a request: ids of the sheets that were protected as it came; none where Excel told nothing of it. */
  readonly protectedThen: () => ReadonlySet<string>;
}

/**
 * Queues, before a job queues its changes, the reading of what they rest on: the rows that it writes into, the place
 * that it fills, the sheet that it writes anew, the names and parts that it changes.
 */
export function askGround(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  deeds: readonly Deed[],
  rests: readonly Rest[],
): AskedGround {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/protection/protected');
  const answerOf = resultOf(context.workbook.worksheets.getCount());
  const rested = rests.flatMap(({ sheetId, area }) => {
    const snapshot = workbook.sheets.find(({ id }) => id === sheetId);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    return snapshot ? watch(sheet, snapshot, area.rows * area.columns > mostCells ? [] : [area]) : [];
  });
  const linked = linkedAreas(workbook, deeds).flatMap(({ sheet, areas }) =>
    watch(context.workbook.worksheets.getItem(sheet.id), sheet, rowsWithHeadings(sheet, areas)),
  );
  const referred = sheetsReferredTo(workbook, deeds).flatMap(({ id, used }) =>
    used && used.rows * used.columns <= mostCells
      ? [{ id, range: askUsed(context.workbook.worksheets.getItem(id)) }]
      : [],
  );
  const asked = deeds.map((deed) => askDeed(context, workbook, deed));
  const read = (): Ground => {
    const found = asked.map((answer) => answer());
    return {
      moved: [
        ...movedSheets(workbook, deeds, sheets),
        ...[...rested, ...linked].flatMap((area) => area.moved(new Map())),
        ...found.flatMap(({ moved }) => moved),
      ],
      deeds: found.map(({ deed }) => deed),
      referredTo: new Map(referred.map(({ id, range }) => [id, contentsNow(range)])),
    };
  };
  const orNull = <Found>(find: () => Found): Found | null => {
    try {
      return find();
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return null;
    }
  };
  return {
    read,
    // Of a request that Excel stops, it tells all that it had read before.
    deedsDone: () => orNull(read)?.deeds ?? (orNull(answerOf) === null ? null : []),
    protectedThen: () => new Set(orNull(() => shutOf(sheets).map(({ id }) => id))),
  };
}

/** Cells that a job read and that it does not write. */
export interface Rest {
  readonly sheetId: string;
  readonly area: Area;
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
      const columnsOf = snapshot ? askColumns(sheet, snapshot, deed.areas) : () => null;
      return () => ({
        moved: areas.flatMap((area) => area.moved(new Map())),
        deed: { ...deed, columns: columnsOf() ?? deed.columns ?? [] },
      });
    }
    case 'sheet rewritten':
      return askRewritten(sheet, deed);
    case 'table added':
    case 'columns added': {
      const rows =
        snapshot && deed.kind === 'columns added'
          ? watch(sheet, snapshot, wholeRows(snapshot, [withRowBelow(deed.area)]))
          : [];
      const place = rangeOf(sheet, deed.area).load('formulas,values');
      return () => {
        const now = contentsOfBlock(contentsIn(place), deed.area.row, deed.area.column);
        const taken = [...now.keys()].map((key) => sheetCell(deed.sheet.name, rowOf(key), columnOf(key)));
        return {
          moved: [...taken, ...rows.flatMap((area) => area.moved(new Map()))],
          deed: {
            ...deed,
            ...(deed.last !== undefined && {
              last: besideAt(rows, deed.area, deed.area.row + deed.area.rows - 1),
              below: besideAt(rows, deed.area, deed.area.row + deed.area.rows),
            }),
            ...(taken.length > 0 && {
              stood: [...now].map(([key, content]) => [rowOf(key), columnOf(key), content] as const),
            }),
          },
        };
      };
    }
    case 'cells written': {
      const areas = snapshot ? watch(sheet, snapshot, areasOf(snapshot, deed.cells)) : [];
      const columnsOf = snapshot ? askColumns(sheet, snapshot, deed.cells) : () => null;
      const before = new Map(deed.cells.map((cell) => [cellKey(cell.row, cell.column), cell.before]));
      return () => {
        const moved = areas.flatMap((area) => area.moved(before));
        // Rows above may have been sorted: by what stands there now the columns are known again.
        if (moved.length === 0)
          return { moved, deed: { ...deed, columns: columnsOf() ?? deed.columns ?? [] } };
        const written = new Set(deed.cells.map(({ column }) => column));
        return {
          moved,
          deed: {
            ...deed,
            columns: columnsOf() ?? [],
            cells: deed.cells.map((cell) => {
              const area = areas.find((one) => one.holds(cell.row, cell.column));
              if (!area) return cell;
              const line = area.line(cell.row);
              const before = area.at(cell.row, cell.column);
              return { ...cell, before, anchor: line ? anchorOf(line.values, line.column, written) : '' };
            }),
          },
        };
      };
    }
  }
}

/** By what a row of an area, or the one below it, is known again before it is written; '' where that was not read. */
function besideAt(watched: readonly WatchedArea[], { column }: Area, row: number): string {
  const line = watched.find((one) => one.holds(row, column))?.line(row);
  return line ? anchorOf(line.values, line.column, new Set()) : '';
}

/** By what the columns of cells are known again, from what stands beside them in this request. null where that is much. */
function askColumns(
  sheet: Excel.Worksheet,
  snapshot: ReadSheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): () => ReturnType<typeof columnAnchors> | null {
  const asked = areasBeside(snapshot, cells).map((used) => ({
    used,
    range: rangeOf(sheet, used).load('values'),
  }));
  return () => {
    if (asked.length === 0 || asked.some(({ range }) => isUnread(range))) return null;
    // What stands above comes first, and is taken where there are both.
    const found = asked.map(({ used, range }) =>
      columnAnchors({ used, values: range.values as CellValue[][] }, cells),
    );
    return [...new Map(found.reverse().flat())];
  };
}

/** A row that somebody fills right below a list belongs to it. */
const withRowBelow = (area: Area): Area => ({
  ...area,
  rows: area.row + area.rows < maxRows ? area.rows + 1 : area.rows,
});

function askPart(
  context: Excel.RequestContext,
  deed: Extract<Deed, { kind: 'part written' }>,
): () => DeedGround {
  if (deed.partId === undefined || deed.before === null) return () => ({ moved: [], deed });
  const xmlOf = resultOf(context.workbook.customXmlParts.getItem(deed.partId).getXml());
  return () =>
    sameXml(xmlOf(), deed.before ?? '')
      ? { moved: [], deed }
      : { moved: ['what the columns mean'], deed: { ...deed, before: xmlOf() } };
}
