// Whether the two-page summary holds for any plan: each is laid out both ways, written through office.js, printed by
// LibreOffice, and read back. A row fails unless it comes to two A4 pages with every text whole, or is refused with
// the sections and lines to cut. Needs soffice and poppler's tools.
import type { SummaryLayout } from '../src/sheets/summary/describeSummary';
import { printTable } from './printTable';
import { printBooks, rewriteBooks } from './summary/convertBooks';
import { generatePlans } from './summary/generatePlans';
import { judgeBook, type Verdict } from './summary/judgeBook';
import { layOut, makeBook, type Orientation } from './summary/layOutBook';
import { enlarged, libreOfficeWidening } from './summary/printerWidths';
import { measuringSheet, textBoxes } from './summary/textBoxes';

interface Case {
  readonly name: string;
  readonly orientation: Orientation;
  readonly layout: SummaryLayout;
}

const orientations: readonly Orientation[] = ['landscape', 'portrait'];

async function main(): Promise<void> {
  const cases = generatePlans().flatMap((made): Case[] =>
    orientations.map((orientation) => ({
      name: made.name,
      orientation,
      layout: layOut(made, orientation),
    })),
  );
  const laidOut = cases.filter(({ layout }) => layout.overflow.length === 0);
  const verdicts = new Map(zip(laidOut, await judgeAll(laidOut)));

  printTable(
    'The two-page summary, printed by LibreOffice',
    ['plan', 'paper', 'type', 'pages', 'enlarged', 'texts missing', 'fullest box', 'result'],
    cases.map((one) => rowOf(one, verdicts.get(one))),
  );
  for (const [{ name, orientation }, { missing, clipped }] of verdicts)
    for (const [what, texts] of Object.entries({ missing, clipped }))
      for (const text of texts) console.log(`${what} in ${name}, ${orientation}: ${text}`);
  const failed = [...verdicts.values()].filter(({ passed }) => !passed).length;
  console.log(
    `\n${cases.length} summaries: ${laidOut.length - failed} on two pages, ${cases.length - laidOut.length} refused, ${failed} failed`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

const zip = <One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] =>
  ones.flatMap((one, index): [One, Other][] => {
    const other = others[index];
    return other === undefined ? [] : [[one, other]];
  });

async function judgeAll(cases: readonly Case[]): Promise<Verdict[]> {
  const widening = await libreOfficeWidening();
  console.log(`LibreOffice sets columns ${((widening - 1) * 100).toFixed(1)}% wider than Excel's screen.`);
  const boxes = cases.map(({ layout }) => textBoxes(layout.description));
  const books: Uint8Array[] = [];
  for (const { layout } of cases) books.push(await makeBook(layout.description));
  for (const { layout } of cases) books.push(await makeBook(enlarged(layout.description, widening)));
  const measuring: Uint8Array[] = [];
  for (const one of boxes) measuring.push(await makeBook(measuringSheet(one, widening)));
  const prints = await printBooks(books);
  const measured = await rewriteBooks(measuring);
  return cases.map(({ orientation }, index) => {
    const [print, enlargedPrint] = [prints[index], prints[index + cases.length]];
    const rows = measured[index];
    if (!print || !enlargedPrint || !rows) throw new Error('A workbook was not converted.');
    return judgeBook(boxes[index] ?? [], orientation, print, enlargedPrint, rows);
  });
}

function rowOf({ name, orientation, layout }: Case, verdict: Verdict | undefined): string[] {
  if (!verdict) {
    const lines = layout.overflow.reduce((total, one) => total + one.lines, 0);
    const cut = `refused: cut ${lines} lines in ${layout.overflow.length} sections`;
    return [name, orientation, '', '', '', '', '', cut];
  }
  const { pages, enlargedPages, missing, fullest, passed } = verdict;
  return [
    name,
    orientation,
    `${layout.description.styles[0]?.style.font?.size ?? ''} pt`,
    String(pages),
    String(enlargedPages),
    String(missing.length),
    `${Math.round(fullest * 100)}%`,
    passed ? 'passed' : 'FAILED',
  ];
}

void main();
