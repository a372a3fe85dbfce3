import type { SheetSnapshot } from '../grid/snapshot';
import type { CellContent } from '../sheets/description';
import type { SheetNow } from '../sheets/summary/refresh/findEdits';
import type { PageNow } from '../sheets/made/keepPage';
import { rangeOf } from './rangeOf';

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
  return () => ({
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
      charts: charts.items.map(({ name, left, top, width, height }) => ({ name, left, top, width, height })),
      room: roomOf(printed),
    },
  });
}

/** The size of a print area of one block; null for any other. */
function roomOf(printed: Excel.RangeAreas): PageNow['room'] {
  const [area, ...others] = printed.isNullObject ? [] : printed.areas.items;
  return area && others.length === 0 ? { width: area.width, height: area.height } : null;
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
