/**
 * Takes the pictures of the published plan's two-page summary, as LibreOffice prints it, for the documents: both themes
 * on both kinds of page, and the neutral one in greys. Needs soffice and pdftoppm.
 * Run: npx tsx scripts/takeSummaryPictures.ts
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { convertBooks } from '../bench/summary/convertBooks';
import { generatePlans } from '../bench/summary/generatePlans';
import { layOut, makeBook, type Orientation } from '../bench/summary/layOutBook';
import type { SummaryTheme } from '../src/plan/details';

/** Dots an inch: small letters can be read, and a page stays near 300 kB. */
const resolution = '100';

const pictures = process.argv[2] ?? join(__dirname, '../docs/pictures');

interface Picture {
  readonly theme: SummaryTheme;
  readonly orientation: Orientation;
}

const wanted: readonly Picture[] = (['neutral', 'workbook'] as const).flatMap((theme) =>
  (['landscape', 'portrait'] as const).map((orientation) => ({ theme, orientation })),
);

/** summary-{theme}-{orientation}-1.png and -2.png; in greys summary-grey-{orientation}-1.png and -2.png. */
function draw(pdf: string, { theme, orientation }: Picture): void {
  const options = ['-r', resolution, '-png', pdf];
  execFileSync('pdftoppm', [...options, join(pictures, `summary-${theme}-${orientation}`)]);
  if (theme === 'neutral')
    execFileSync('pdftoppm', ['-gray', ...options, join(pictures, `summary-grey-${orientation}`)]);
}

async function takeSummaryPictures(): Promise<void> {
  const published = generatePlans().find(({ name }) => name === 'published, KPIs judged');
  if (!published) throw new Error('The published plan is not among those generated.');
  const books = await Promise.all(
    wanted.map(({ theme, orientation }) => makeBook(layOut(published, orientation, theme).description)),
  );
  const left = [...wanted];
  await convertBooks(books, 'pdf', (pdf) => {
    const picture = left.shift();
    if (picture) draw(pdf, picture);
    return Promise.resolve();
  });
}

void takeSummaryPictures();
