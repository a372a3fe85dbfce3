import type { PublishedKpi, PublishedKpis } from './published';
import { wrappedHeight, type Content, type SheetWriter } from './sheetWriter';
import type { Look } from './styles';

export const appendix1Columns = [
  { width: 6 },
  { width: 44 },
  { width: 14 },
  { width: 24 },
  { width: 11 },
  { width: 64 },
];

/** Rows that an officer pasted from a report, so that even their figures are text. */
const pasted = new Set(['1.1', '1.2', '3.2', '4.4', '5.5']);

const cell: Look = { border: true, wrap: true, vertical: 'top' };
const heading: Look = { ...cell, bold: true, fill: 'D9E1F2', horizontal: 'center', vertical: 'center' };
const group: Look = { border: true, bold: true, fill: 'F2F2F2' };
const note: Look = { italic: true, size: 9 };

/** The KPI table of Quarter 1 2017/18 as published: group rows, child rows, and rows cut in two by page ends. */
export function writeAppendix1(sheet: SheetWriter, published: PublishedKpis): void {
  let row = 0;
  const pageHead = (): void => {
    sheet.set(row, 0, published.title, { bold: true, size: 12 });
    sheet.merge(row, 0, 1, 6);
    sheet.height(row, 18);
    row += 2;
    published.columns.forEach((text, column) => sheet.set(row, column, text || null, heading));
    sheet.height(row, 42);
    row += 1;
  };
  const pageEnd = (): void => {
    row += 1;
    sheet.set(row, 0, published.footnote, note);
    sheet.breakAfter(row);
    row += 1;
  };
  const line = (texts: readonly string[], asText: boolean, ref: Content | null): void => {
    const [kpi = '', target = '', measure = '', rag = '', activity = ''] = texts;
    sheet.set(row, 0, ref, { ...cell, bold: true, horizontal: 'left' });
    sheet.set(row, 1, kpi || null, cell);
    writeFigure(sheet, row, 2, target, asText);
    writeFigure(sheet, row, 3, measure, asText);
    sheet.set(row, 4, rag || null, { ...cell, bold: true, horizontal: 'center' });
    sheet.set(row, 5, activity || null, cell);
    const widths = appendix1Columns.map(({ width }) => width);
    sheet.height(
      row,
      wrappedHeight([...texts.entries()].map(([at, text]) => ({ text, width: widths[at + 1] ?? 10 }))),
    );
    row += 1;
  };

  pageHead();
  let objective = '';
  for (const kpi of published.rows) {
    if (kpi.objectiveHeading !== objective) {
      objective = kpi.objectiveHeading;
      for (let column = 0; column < 6; column += 1)
        sheet.set(row, column, column === 0 ? objective : null, group);
      sheet.merge(row, 0, 1, 6);
      sheet.height(row, 15);
      row += 1;
    }
    const asText = pasted.has(kpi.ref);
    line([kpi.kpi, kpi.target, kpi.q1Measure, kpi.q1Rag, kpi.q1Activity], asText, refContent(kpi));
    kpi.continuations.forEach((half, index) => {
      if (index === 0 && crossesPage(kpi)) {
        pageEnd();
        pageHead();
      }
      line([half.kpi, half.target, half.q1Measure, half.q1Rag, half.activity], asText, null);
    });
  }
  sheet.set(row + 1, 0, published.footnote, note);
  sheet.landscape = true;
  sheet.scale = 78;
  sheet.footer = '&LCommunity and Children’s Services&CPage &P of &N';
}

/** In the published document a row stands on the line after its first half, unless a page ended between them. */
const crossesPage = ({ sourceLines: [first = 0, second = first + 1] }: PublishedKpi): boolean =>
  second > first + 1;

/** Typed refs are numbers to Excel ("2.1"), pasted ones text. */
const refContent = ({ ref }: PublishedKpi): Content => (/^[24]/.test(ref) ? Number(ref) : ref);

/** A target or measure as officers type it: percentages and counts become numbers with a format. */
function writeFigure(sheet: SheetWriter, row: number, column: number, text: string, asText: boolean): void {
  const look: Look = { ...cell, horizontal: 'center' };
  const percent = /^(\d+(?:\.(\d+))?)%$/.exec(text);
  if (text === '' || asText) sheet.set(row, column, text || null, look);
  else if (percent?.[1])
    sheet.set(row, column, Number((Number(percent[1]) / 100).toFixed(6)), {
      ...look,
      format: percent[2] ? '0.0%' : '0%',
    });
  else if (/^\d{1,3}(,\d{3})*$/.test(text))
    sheet.set(row, column, Number(text.replace(/,/g, '')), {
      ...look,
      ...(text.includes(',') && { format: '#,##0' }),
    });
  else sheet.set(row, column, text, look);
}
