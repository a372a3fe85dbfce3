/**
 * Takes the pictures of the two-page summary of the sample, as LibreOffice prints it, for the documents: landscape in
 * colour and in greys, and portrait. Needs soffice and pdftoppm. Run: npx tsx scripts/takeSummaryPictures.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atDesk, sampleFile } from '../bench/desk';

type Orientation = 'landscape' | 'portrait';

/** Dots an inch: small letters can be read, and a page stays near 300 kB. */
const resolution = '100';

const pictures = join(__dirname, '../docs/pictures');

/** The sample with its summary, the other sheets removed: nothing on a summary points to them. */
async function summaryAlone(orientation: Orientation): Promise<Uint8Array> {
  const file = sampleFile();
  const outcome = await atDesk(file, ({ commands }) => commands.summary({ details: { orientation } }));
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  const { workbook } = file;
  workbook.sheets = workbook.sheets.filter(({ name }) => name === outcome.report.sheet);
  workbook.names = workbook.names.filter(({ sheet }) => workbook.sheets.some(({ id }) => id === sheet));
  workbook.changed.add('sheets').add('names');
  return file.save();
}

/** Writes summary-{orientation}-1.png and -2.png, and in greys as summary-{orientation}-grey-1.png and -2.png. */
async function takePages(orientation: Orientation, folder: string, inGreys: boolean): Promise<void> {
  const book = join(folder, `${orientation}.xlsx`);
  writeFileSync(book, await summaryAlone(orientation));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book], {
    stdio: 'ignore',
  });
  const draw = (name: string, options: readonly string[]): void => {
    const pdf = join(folder, `${orientation}.pdf`);
    execFileSync('pdftoppm', ['-r', resolution, '-png', ...options, pdf, join(pictures, name)]);
  };
  draw(`summary-${orientation}`, []);
  if (inGreys) draw(`summary-${orientation}-grey`, ['-gray']);
}

async function takeSummaryPictures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-pictures-'));
  try {
    await takePages('landscape', folder, true);
    await takePages('portrait', folder, false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void takeSummaryPictures();
