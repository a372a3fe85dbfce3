import type { PageLayout, HeaderFooter } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Property } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { invalidArgument, notImplemented, found } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { isEntireColumns, isEntireRows } from '../../../grid/area';
import { absoluteAddress } from '../../../grid/a1';
import { asBoolean, asNumber, asOptions, asText, oneOf, asInteger, optional } from '../cells/asArgument';
import { asRange, rangeOrFail, rangeOrNull } from './ranges';
import { isA, objectOf, type Classes } from './selves';

/** Excel.PaperType and the code that SpreadsheetML has for it: the sizes that British offices print on, and US ones. */
const papers: readonly (readonly [name: string, code: number])[] = [
  ['Letter', 1],
  ['Tabloid', 3],
  ['Legal', 5],
  ['Executive', 7],
  ['A3', 8],
  ['A4', 9],
  ['A4Small', 10],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
  ['Folio', 14],
];

type Zoom = Pick<PageLayout, 'scale' | 'fit'>;

const text = (name: keyof HeaderFooter): Property<Sheet> => ({
  get: ({ page }) => page.headersFooters[name],
  set: (sheet, value, session) => {
    sheet.page.headersFooters[name] = asText(value);
    session.touch(sheet, 'page');
  },
});

function changePage(session: Session, sheet: Sheet, change: Partial<PageLayout>): void {
  Object.assign(sheet.page, change);
  session.touch(sheet, 'page');
}

type Flag = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite';

const flag = (name: Flag): Property<Sheet> => ({
  get: ({ page }) => page[name],
  set: (sheet, value, session) => changePage(session, sheet, { [name]: asBoolean(value) }),
});

type Margin = keyof PageLayout['margins'];

function setMargins(session: Session, sheet: Sheet, margins: Partial<PageLayout['margins']>): void {
  if (Object.values(margins).some((margin) => margin < 0)) throw invalidArgument();
  changePage(session, sheet, { margins: { ...sheet.page.margins, ...margins } });
}

const margin = (name: Margin): Property<Sheet> => ({
  get: ({ page }) => page.margins[name],
  set: (sheet, value, session) => setMargins(session, sheet, { [name]: asNumber(value) }),
});

const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const marginNames: readonly Margin[] = ['top', 'bottom', 'left', 'right', 'header', 'footer'];

function setPrintMargins(session: Session, sheet: Sheet, unit: unknown, options: unknown): void {
  const points = pointsIn[oneOf(unit, ['Points', 'Inches', 'Centimeters'])];
  const given = Object.entries(asOptions(options)).map(
    ([name, value]) => [oneOf(name, marginNames), asNumber(value) * points] as const,
  );
  setMargins(session, sheet, Object.fromEntries(given));
}

/** Whole rows or columns of an address like "$1:$2", as titles are kept; null for none. */
const titles = (sheet: Sheet, session: Session, text: string | null) =>
  text === null ? null : asRange(text, session, sheet).area;

const printTitle = (name: 'printTitleRows' | 'printTitleColumns') => ({
  set: (sheet: Sheet, value: unknown, session: Session): void => {
    const { area } = asRange(value, session, sheet);
    if (name === 'printTitleRows' ? !isEntireRows(area) : !isEntireColumns(area)) throw invalidArgument();
    changePage(session, sheet, { [name]: absoluteAddress(area) });
  },
  get: (sheet: Sheet, session: Session) => titles(sheet, session, sheet.page[name]),
});

const titleRows = printTitle('printTitleRows');
const titleColumns = printTitle('printTitleColumns');

const printArea = (sheet: Sheet): OfficeObject | null =>
  sheet.page.printArea && objectOf('RangeAreas', { sheet, areas: sheet.page.printArea });

export const pageLayoutClasses = {
  HeaderFooter: {
    properties: {
      LeftHeader: text('leftHeader'),
      CenterHeader: text('centerHeader'),
      RightHeader: text('rightHeader'),
      LeftFooter: text('leftFooter'),
      CenterFooter: text('centerFooter'),
      RightFooter: text('rightFooter'),
    },
  },

  /** All pages have the same headers and footers here. */
  HeaderFooterGroup: {
    properties: { State: { get: () => 'Default' } },
    navigations: {
      DefaultForAllPages: { go: (sheet) => objectOf('HeaderFooter', sheet) },
    },
  },
  PageLayout: {
    properties: {
      Orientation: {
        get: ({ page }) => page.orientation,
        set: (sheet, value, session) =>
          changePage(session, sheet, { orientation: oneOf(value, ['Portrait', 'Landscape']) }),
      },
      PaperSize: {
        get: ({ page }) => paperName(page.paperSize),
        set: (sheet, value, session) => changePage(session, sheet, { paperSize: paperCode(asText(value)) }),
      },
      /** A number, or '' to count on from the sheet before. */
      FirstPageNumber: {
        get: ({ page }) => page.firstPageNumber ?? '',
        set: (sheet, value, session) =>
          changePage(session, sheet, { firstPageNumber: value === '' ? null : asNumber(value) }),
      },
      Zoom: {
        get: ({ page }) => zoomOf(page),
        set: (sheet, value, session) => changePage(session, sheet, readZoom(asOptions(value))),
      },
      CenterHorizontally: flag('centerHorizontally'),
      CenterVertically: flag('centerVertically'),
      PrintGridlines: flag('printGridlines'),
      PrintHeadings: flag('printHeadings'),
      BlackAndWhite: flag('blackAndWhite'),
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
      HeaderMargin: margin('header'),
      FooterMargin: margin('footer'),
    },
    navigations: {
      HeadersFooters: { go: (sheet) => objectOf('HeaderFooterGroup', sheet) },
    },
    methods: {
      SetPrintArea: {
        call: (sheet, [area], session) => {
          const areas = isA(area, 'RangeAreas') ? [...area.self.areas] : [asRange(area, session, sheet).area];
          changePage(session, sheet, { printArea: areas });
        },
      },
      GetPrintArea: { call: (sheet) => found(printArea(sheet)) },
      GetPrintAreaOrNullObject: { call: printArea },
      SetPrintMargins: {
        call: (sheet, [unit, options], session) => setPrintMargins(session, sheet, unit, options),
      },
      SetPrintTitleRows: { call: (sheet, [rows], session) => titleRows.set(sheet, rows, session) },
      SetPrintTitleColumns: {
        call: (sheet, [columns], session) => titleColumns.set(sheet, columns, session),
      },
      GetPrintTitleRows: {
        call: (sheet, _args, session) => rangeOrFail(sheet, titleRows.get(sheet, session)),
      },
      GetPrintTitleRowsOrNullObject: {
        call: (sheet, _args, session) => rangeOrNull(sheet, titleRows.get(sheet, session)),
      },
      GetPrintTitleColumns: {
        call: (sheet, _args, session) => rangeOrFail(sheet, titleColumns.get(sheet, session)),
      },
      GetPrintTitleColumnsOrNullObject: {
        call: (sheet, _args, session) => rangeOrNull(sheet, titleColumns.get(sheet, session)),
      },
    },
  },
} satisfies Partial<Classes>;

function paperCode(name: string): number {
  const paper = papers.find((known) => known[0] === name);
  if (!paper) throw invalidArgument();
  return paper[1];
}

function paperName(code: number): string {
  const paper = papers.find((known) => known[1] === code);
  if (!paper) throw notImplemented(`The paper size ${code}`);
  return paper[0];
}

/** PageLayout.zoom as Excel answers it: a scale in percent, or the pages to fit. */
function zoomOf({ scale, fit }: Zoom): Readonly<Record<string, number>> {
  if (!fit) return { scale: scale ?? 100 };
  return {
    ...(fit.wide === null ? {} : { horizontalFitToPages: fit.wide }),
    ...(fit.tall === null ? {} : { verticalFitToPages: fit.tall }),
  };
}

/** Reads { scale: 10…400 } or { horizontalFitToPages, verticalFitToPages }; 0 pages is any number of them. */
function readZoom(zoom: Readonly<Record<string, unknown>>): Zoom {
  const { scale, horizontalFitToPages, verticalFitToPages, ...unknown } = zoom;
  if (Object.keys(unknown).length > 0) throw invalidArgument();
  const percent = optional(scale, asInteger, null);
  if (percent !== null && (percent < 10 || percent > 400)) throw invalidArgument();
  const wide = optional(horizontalFitToPages, asInteger, 0);
  const tall = optional(verticalFitToPages, asInteger, 0);
  if (wide < 0 || tall < 0) throw invalidArgument();
  if (wide > 0 || tall > 0) return { scale: null, fit: { wide: wide || null, tall: tall || null } };
  if (percent === null) throw invalidArgument();
  return { scale: percent, fit: null };
}
