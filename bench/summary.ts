// Whether the two-page summary holds for any plan: each is laid out both ways, written through office.js, printed by
// LibreOffice, and read back. A row fails unless it comes to two A4 pages (or one, where that holds all of it) with every text
// whole, or is refused with the sections and lines to cut: with that cut it must fit, with a line less it must not. By the print model the written plans are then held against
// Windows, a Mac and LibreOffice in workbooks of several Normal fonts: the same pages, and no text cut. Needs soffice,
// poppler's tools and fonts of the metrics of Calibri and Arial; without these it says so and prints nothing. Random plans
// are of the seeds 1 to 60; others are tried, without the written plans, by `npm run bench:summary -- 61-120`.
// `npm run bench:summary -- model` holds against the print model alone, which needs no other program.
import type { SummaryTheme } from '../src/plan/details';
import type { SummaryLayout } from '../src/sheets/summary/describeSummary';
import { asTold } from '../test/sheets/summary/asTold';
import { printTable } from './printTable';
import { deviceHeads, devicePages } from './summary/devicePages';
import { generatePlans, type GeneratedPlan } from './summary/generatePlans';
import { whyNoPrint } from './summary/metricFonts';
import { judgeBook, type Verdict } from './summary/judgeBook';
import { layOut, makeBook, officeTheme, type Orientation } from './summary/layOutBook';
import { printBooks } from './summary/printBooks';
import { asOnScreen, enlarged, libreOfficeWidening } from './summary/printerWidths';
import { randomPlans } from './summary/randomPlans';
import { textBoxes } from './summary/textBoxes';

interface Case {
  readonly made: GeneratedPlan;
  readonly name: string;
  readonly orientation: Orientation;
  readonly theme: SummaryTheme;
  readonly layout: SummaryLayout;
}

const themes: readonly SummaryTheme[] = ['neutral', 'workbook'];

const orientations: readonly Orientation[] = ['landscape', 'portrait'];

/** The themes by turns, so that each is seen on both kinds of page. */
function caseOf(made: GeneratedPlan, orientation: Orientation, turn: number): Case {
  const theme = themes[turn % themes.length] ?? 'neutral';
  return { made, name: made.name, orientation, theme, layout: layOut(made, orientation, theme) };
}

/** "61-120": from the first seed to the last; null where none are asked for. */
function seedsOf(argument: string | undefined): readonly [number, number] | null {
  if (argument === undefined) return null;
  const [, first, last] = /^(\d+)-(\d+)$/.exec(argument) ?? [];
  if (!first || !last || Number(last) < Number(first))
    throw new Error(
      'Seeds are asked for as “61-120”, from the first to the last; the print model alone as “model”.',
    );
  return [Number(first), Number(last)];
}

/** All plans by the print model; how many summaries fail it. */
function judgeModel(): number {
  const { rows, failed } = devicePages(generatePlans(), orientations);
  printTable('Pages and cut texts by device and Normal font, by the print model', deviceHeads, rows);
  for (const one of failed) console.log(one);
  console.log(
    '\nA text counts as cut where its letters want more than its box, by whatever part of a point; on a Mac single rows are rounded to whole points, and more than 2.5 points fail.',
  );
  return failed.length;
}

async function main(): Promise<void> {
  if (process.argv[2] === 'model') {
    process.exitCode = judgeModel() > 0 ? 1 : 0;
    return;
  }
  const why = await whyNoPrint();
  if (why) {
    console.error(why);
    process.exitCode = 2;
    return;
  }
  const asked = seedsOf(process.argv[2]);
  const [first, last] = asked ?? [1, 60];
  const cases = [
    ...(asked ? [] : generatePlans()).flatMap((made, index) =>
      orientations.map((one, other) => caseOf(made, one, index + other)),
    ),
    ...randomPlans(first, last).map((made, index) => {
      const turn = first - 1 + index;
      return caseOf(made, orientations[turn % 2] ?? 'landscape', turn >> 1);
    }),
  ];
  const laidOut = cases.filter(({ layout }) => layout.overflow.length === 0);
  const refused = cases.filter(({ layout }) => layout.overflow.length > 0);
  const faults = new Map(refused.map((one) => [one, faultOfAdvice(one)]));
  const verdicts = new Map(zip(laidOut, await judgeAll(laidOut)));

  printTable(
    'The two-page summary, printed by LibreOffice',
    [
      'plan',
      'page',
      'theme',
      'type',
      'pages',
      'enlarged',
      'texts found',
      'missing',
      'clipped',
      'fullest box',
      'result',
    ],
    cases.map((one) => rowOf(one, verdicts.get(one), faults)),
  );
  for (const [{ name, orientation }, { missing, clipped }] of verdicts)
    for (const [what, texts] of Object.entries({ missing, clipped }))
      for (const text of texts)
        console.log(`${what} in ${name}, ${orientation}: ${text.replace(/\s+/g, ' ')}`);
  console.log(
    '\nA text counts as found where all its letters stand in its box in their order. Of texts with emoji or letters that run from the right, which poppler hands over in an order of its own, the same letters and digits must stand there, in any order; the emoji are not judged.',
  );
  const failedByModel = asked ? 0 : judgeModel();
  const failed =
    [...verdicts.values()].filter(({ passed }) => !passed).length +
    [...faults.values()].filter((fault) => fault !== '').length;
  const passed = (on: number): number =>
    [...verdicts.values()].filter(({ passed: is, pages }) => is && pages === on).length;
  console.log(
    `\n${cases.length} summaries: ${passed(2)} on two pages, ${passed(1)} on one, ${refused.length} refused, ${failed} failed`,
  );
  process.exitCode = failed + failedByModel > 0 ? 1 : 0;
}

const zip = <One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] =>
  ones.flatMap((one, index): [One, Other][] => {
    const other = others[index];
    return other === undefined ? [] : [[one, other]];
  });

async function judgeAll(cases: readonly Case[]): Promise<Verdict[]> {
  const widening = await libreOfficeWidening();
  console.log(`LibreOffice sets columns ${((widening - 1) * 100).toFixed(1)}% wider than Excel's screen.`);
  const books: Uint8Array[] = [];
  for (const { layout } of cases) {
    const { description } = layout;
    books.push(await makeBook(description));
    books.push(await makeBook(asOnScreen(description, widening)));
    books.push(await makeBook(enlarged(description, widening)));
  }
  const prints = await printBooks(books);
  return cases.map(({ orientation, layout }, index) => {
    const [made, onScreen, larger] = prints.slice(index * 3, index * 3 + 3);
    if (!made || !onScreen || !larger) throw new Error('A workbook was not printed.');
    const boxes = textBoxes(layout.description);
    return judgeBook(
      { asMade: made, asOnScreen: onScreen, boxes, enlarged: larger },
      orientation,
      layout.pages,
    );
  });
}

/** What is wrong with the advice of a refusal: as told it must fit, less by a line of any one section it must not. */
function faultOfAdvice({ made, orientation, theme, layout }: Case): string {
  const { overflow } = layout;
  const fontName = (theme === 'workbook' && officeTheme.fontName) || 'Arial';
  const pagesWith = (told: SummaryLayout['overflow']): number =>
    layOut({ ...made, plan: asTold(made.plan, told, { orientation, fontName }) }, orientation, theme).pages;
  if (pagesWith(overflow) === 0) return 'FAILED: cut as told it does not fit';
  const spare = overflow.filter(
    ({ section }) =>
      pagesWith(overflow.map((one) => (one.section === section ? { section, lines: one.lines - 1 } : one))) >
      0,
  );
  return spare.length === 0 ? '' : `FAILED: a line less of “${spare[0]?.section ?? ''}” fits as well`;
}

function rowOf(one: Case, verdict: Verdict | undefined, faults: ReadonlyMap<Case, string>): string[] {
  const { name, orientation, theme, layout } = one;
  if (!verdict) {
    const lines = layout.overflow.reduce((total, one) => total + one.lines, 0);
    const sections = layout.overflow.length;
    const cut =
      faults.get(one) ||
      `refused: cut ${lines} ${lines === 1 ? 'line' : 'lines'} in ${sections} ${sections === 1 ? 'section' : 'sections'}`;
    return [name, `A4 ${orientation}`, theme, '', '', '', '', '', '', '', cut];
  }
  const { pages, enlargedPages, texts, missing, clipped, fullest, passed } = verdict;
  return [
    name,
    `A4 ${orientation}`,
    theme,
    `${layout.description.styles[0]?.style.font?.size ?? ''} pt`,
    String(pages),
    String(enlargedPages),
    String(texts - missing.length),
    String(missing.length),
    String(clipped.length),
    `${Math.round(fullest * 100)}%`,
    passed ? 'passed' : 'FAILED',
  ];
}

void main();
