import type { PublishedRisks } from './published';
import { wrappedHeight, type RichText, type SheetWriter } from './sheetWriter';
import type { Look } from './styles';

export const appendix2Columns = [
  { width: 15 },
  { width: 56 },
  { width: 12 },
  { width: 9 },
  { width: 16 },
  { width: 12 },
  { width: 10 },
];

const cell: Look = { border: true, wrap: true, vertical: 'top' };
const ratingFills: Readonly<Record<string, string>> = { R: 'FF7C80', A: 'FFD966', G: 'A9D08E' };

/** The risk register of Quarter 1 2017/18; the icons of its last columns were lost in publication and are blank. */
export function writeAppendix2(sheet: SheetWriter, published: PublishedRisks): void {
  sheet.set(0, 0, published.title, { bold: true, size: 12 });
  sheet.height(0, 18);
  sheet.setRow(2, 0, published.columns, { ...cell, bold: true, fill: 'D9E1F2', vertical: 'center' });
  sheet.height(2, 30);
  published.rows.forEach((risk, index) => {
    const row = 3 + index;
    const fill = ratingFills[risk.currentRiskRating];
    sheet.set(row, 0, risk.riskCode, cell);
    sheet.set(row, 1, risk.title, cell);
    // Published with a space behind the letter, where an icon stood.
    sheet.set(row, 2, `${risk.currentRiskRating} `, { ...cell, horizontal: 'center', ...(fill && { fill }) });
    sheet.set(row, 3, Number(risk.riskScore), { ...cell, horizontal: 'center' });
    sheet.set(row, 4, null, cell);
    sheet.set(row, 5, serialDate(risk.targetDate), { ...cell, format: 'dd/mm/yy' });
    sheet.set(row, 6, null, cell);
    sheet.height(row, wrappedHeight([{ text: risk.title, width: 56 }]));
  });
  const below = 4 + published.rows.length;
  sheet.set(below, 0, richText(published.closedNote));
  sheet.set(below + 1, 0, published.legend, { italic: true, size: 9 });
  sheet.set(below + 2, 0, published.riskScoreKeyHeading, { bold: true });
}

/** Excel's serial number of a date "30/09/17". */
function serialDate(text: string): number {
  const [day = 1, month = 1, year = 0] = text.split('/').map(Number);
  return Math.round(Date.UTC(2000 + year, month - 1, day) / 86_400_000) + 25_569;
}

/** "Risks **DCCS PE 002** …": what stands between pairs of asterisks is bold. */
const richText = (text: string): RichText => ({
  runs: text
    .split('**')
    .map((run, index) => ({ text: run, bold: index % 2 === 1 }))
    .filter((run) => run.text !== ''),
});
