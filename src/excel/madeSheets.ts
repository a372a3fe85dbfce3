import type { Area } from '../grid/area';
import type { SheetSnapshot } from '../grid/snapshot';
import type { CellContent, SheetDescription } from '../sheets/description';
import { expectedContents } from '../sheets/made/expectedContents';
import type { PageNow } from '../sheets/made/keepPage';
import { lookOf } from '../sheets/made/madeLook';
import { type MadeRecord, recordFromXml, recordNamespace } from '../sheets/made/madeRecord';
import type { SheetNow } from '../sheets/summary/refresh/findEdits';
import { pointsHere } from './columnsHere';
import { rangeOf } from './rangeOf';
import { rewriteSheet, withContents } from './rewriteSheet';
import { markFormulas, markSheet, type SheetMark } from './sheetMark';
import { type Change, newSheet, together } from './step/change';
import type { SheetRef } from './step/step';
import { writeSheet } from './writeSheet';

/** What is remembered of one made sheet, and the custom XML part that holds it. */
interface StoredRecord {
  readonly record: MadeRecord;
  readonly xml: string;
  readonly partId: string;
}

/** The records of a workbook by their keys, and the parts that cannot be read. */
export type Records = ReadonlyMap<string, StoredRecord>;

/** Asks for the parts that hold records; they are there after the next sync, and read with `queueRecords`. */
export const askRecords = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace(recordNamespace).load('items/id');

/** Queues the reading of what the parts hold; call what it gives after the next sync. */
export function queueRecords(parts: Excel.CustomXmlPartScopedCollection): () => Records {
  const read = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  return () =>
    new Map(
      read.flatMap(({ id, xml }) => {
        const found = recordFromXml(xml.value);
        return found ? [[found.key, { record: found.record, xml: xml.value, partId: id }] as const] : [];
      }),
    );
}

interface SheetWriting {
  readonly described: SheetDescription;
  readonly mark: SheetMark;
  /** The record to keep of it; null where it is too large. */
  readonly xml: string | null;
  readonly records: Records;
  /** Keys that the workbook's own sheets wear; records of others go. */
  readonly worn: ReadonlySet<string>;
}

/** A sheet that a command makes, which is opened. */
export function newMadeSheet(
  context: Excel.RequestContext,
  name: string,
  { described, mark, xml, records, worn }: SheetWriting,
): Change {
  return together([
    newSheet(context, {
      name,
      contents: expectedContents(described),
      look: lookOf(described),
      write(sheet) {
        context.application.suspendScreenUpdatingUntilNextSync();
        writeSheet(sheet, described);
        markSheet(sheet, mark);
        sheet.activate();
        sheet.getCell(0, 0).select();
      },
    }),
    ...orphans(context, records, worn),
    keptRecord(context, records, mark.key, xml),
  ]);
}

interface SheetRewriting extends SheetWriting {
  readonly sheet: SheetRef;
  /** A hidden sheet is not opened. */
  readonly visible: boolean;
  readonly former: SheetDescription;
  /** What its cells hold now, from A1. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly area: Area;
  readonly chartNames: readonly string[];
  /** What it said of itself before; another sheet may have its key too, and then keeps its record. */
  readonly formerMark: SheetMark;
}

/** Such a sheet in place of an earlier one. */
export function rewrittenMadeSheet(context: Excel.RequestContext, rewriting: SheetRewriting): Change {
  const { sheet: home, former, contents, described, mark, formerMark, records } = rewriting;
  const isShared = mark.key !== formerMark.key;
  return together([
    {
      deeds: [
        {
          kind: 'sheet rewritten',
          sheet: home,
          described,
          former: withContents(former, contents),
          area: areaWith(rewriting.area, described),
          marks: changedMarks(formerMark, mark),
        },
      ],
      queue() {
        context.application.suspendScreenUpdatingUntilNextSync();
        const sheet = context.workbook.worksheets.getItem(home.id);
        const { area, chartNames } = rewriting;
        rewriteSheet(sheet, { former, described, area, chartNames });
        for (const [name, , after] of changedMarks(formerMark, mark))
          sheet.names.getItem(name).formula = after;
        if (!rewriting.visible) return;
        sheet.activate();
        sheet.getCell(0, 0).select();
      },
    },
    ...orphans(context, records, rewriting.worn),
    keptRecord(context, isShared ? new Map() : records, mark.key, rewriting.xml),
  ]);
}

/** The sheet of this name stands open when all is done. */
export const shownSheet = (context: Excel.RequestContext, name: string): Change => ({
  deeds: [],
  queue: () => context.workbook.worksheets.getItem(name).activate(),
});

/** Keeps a record under a key in place of the one that it had; null takes it away. */
function keptRecord(
  context: Excel.RequestContext,
  records: Records,
  key: string,
  after: string | null,
): Change {
  const parts = context.workbook.customXmlParts;
  const stored = records.get(key);
  if (!stored && after === null) return together([]);
  return {
    deeds: [{ kind: 'part written', namespace: recordNamespace, key, before: stored?.xml ?? null, after }],
    queue() {
      if (!stored) parts.add(after ?? '');
      else if (after === null) parts.getItem(stored.partId).delete();
      else parts.getItem(stored.partId).setXml(after);
    },
  };
}

/** Records of sheets that are no longer there go: nobody else knows their keys. */
const orphans = (context: Excel.RequestContext, records: Records, worn: ReadonlySet<string>): Change[] =>
  [...records.keys()].filter((key) => !worn.has(key)).map((key) => keptRecord(context, records, key, null));

function changedMarks(before: SheetMark, after: SheetMark): (readonly [string, string, string])[] {
  const was = markFormulas(before);
  return [...markFormulas(after)].map(
    ([name, formula]) => [name, was.get(name) ?? formula, formula] as const,
  );
}

/** The area and everything that is written, so that taking it back leaves nothing beside the pages. */
function areaWith(area: Area, { blocks }: SheetDescription): Area {
  const rows = Math.max(area.rows, ...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(
    area.columns,
    ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)),
  );
  return { ...area, rows, columns };
}

/** A sheet that a command made, as it stands now. */
export interface MadeSheetNow {
  readonly cells: SheetNow;
  readonly page: PageNow;
}

/**
 * Queues the reading of such a sheet: the formulas of its cells, whose values were read before (`snapshot`), its
 * page set-up and charts, and how much room the columns and rows that it prints take. Call what it gives after the
 * next sync.
 */
export function queueMadeSheet(sheet: Excel.Worksheet, snapshot: SheetSnapshot): () => MadeSheetNow {
  const { used } = snapshot;
  const formulas = used ? rangeOf(sheet, used).load('formulas') : null;
  const layout = sheet.pageLayout.load('orientation,topMargin,bottomMargin,leftMargin,rightMargin,zoom');
  const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('areas/items/width,areas/items/height');
  const texts = layout.headersFooters.defaultForAllPages.load(
    'leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter',
  );
  const charts = sheet.charts.load('items/name,items/left,items/top,items/width,items/height');
  return () => {
    const here = pointsHere(sheet);
    return {
      cells: fromTop(snapshot, (formulas?.formulas ?? []) as unknown[][]),
      page: {
        orientation: layout.orientation === 'Portrait' ? 'Portrait' : 'Landscape',
        scale: layout.zoom.scale ?? null,
        margins: {
          top: layout.topMargin,
          bottom: layout.bottomMargin,
          left: layout.leftMargin,
          right: layout.rightMargin,
        },
        header: { left: texts.leftHeader, centre: texts.centerHeader, right: texts.rightHeader },
        footer: { left: texts.leftFooter, centre: texts.centerFooter, right: texts.rightFooter },
        charts: charts.items.map(({ name, left, top, width, height }) => ({
          name,
          left: left / here,
          top,
          width: width / here,
          height,
        })),
        room: roomOf(printed, here),
      },
    };
  };
}

/** The size of a print area of one block, its width in points of Windows; null for any other. */
function roomOf(printed: Excel.RangeAreas, here: number): PageNow['room'] {
  const [area, ...others] = printed.isNullObject ? [] : printed.areas.items;
  return area && others.length === 0 ? { width: area.width / here, height: area.height } : null;
}

/** Contents and texts in rows and columns from A1. */
function fromTop({ used, values, text }: SheetSnapshot, formulas: readonly unknown[][]): SheetNow {
  if (!used) return { contents: [], text: [] };
  const before = <Cell>(empty: Cell): Cell[] => new Array<Cell>(used.column).fill(empty);
  const above = Array.from({ length: used.row }, () =>
    new Array<string>(used.column + used.columns).fill(''),
  );
  return {
    contents: [
      ...above,
      ...values.map((line, row) => [
        ...before<CellContent>(''),
        ...line.map((value, column): CellContent => {
          const formula = formulas[row]?.[column];
          // Text that begins with "=" is its own value; a formula is not.
          return typeof formula === 'string' && formula.startsWith('=') && formula !== value
            ? { formula }
            : value;
        }),
      ]),
    ],
    text: [...above, ...text.map((line) => [...before(''), ...line])],
  };
}
