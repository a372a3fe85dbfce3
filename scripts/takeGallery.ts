/**
 * Makes docs/gallery.md and its pictures: each sheet that the commands make of the sample and of two invented departments,
 * as LibreOffice prints it. Needs soffice, pdfinfo and pdftoppm. Run: npm run gallery
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../src/workbench/cli/main';
import { openFile } from '../src/workbench/file/openFile';
import { withSheetOnly } from '../test/print/printed';
import { departments, callOf, entries, sourcesOf, type Entry, type Shown } from './gallery/gallery';
import { galleryPage, pictureFolder, pictureName } from './gallery/galleryPage';
import { kindOfSheet, printSheets } from './gallery/printSheets';
import { smallPng } from './gallery/smallPng';

const docs = join(__dirname, '../docs');

/** A sheet of a made workbook, and whose it is. */
interface SheetToPrint {
  readonly entry: Entry;
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** Does a job as if it were noon of this day: what is made today says so, and the pictures shall not change with it. */
async function onDay<Result>(
  [year, month, day]: Shown['today'],
  job: () => Promise<Result>,
): Promise<Result> {
  const RealDate = Date;
  const moment = new RealDate(year, month - 1, day, 12).getTime();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: unknown[]) =>
      given.length === 0 ? new target(moment) : Reflect.construct(target, given),
  });
  try {
    return await job();
  } finally {
    globalThis.Date = RealDate;
  }
}

/** The workbook that a call of the command line saves, in the folder where the departments' workbooks lie. */
async function made(call: string, today: Shown['today']): Promise<Uint8Array> {
  let faults = '';
  const print = { report: () => undefined, fault: (text: string) => (faults += text) };
  const code = await onDay(today, () => main(call.split(' '), print));
  if (code > 1) throw new Error(`${call}: ${faults}`);
  const name = call.split(' ').at(-1) ?? '';
  const bytes = readFileSync(name);
  rmSync(name);
  return bytes;
}

/** The sheets of each entry. Throws where a command makes a sheet that no entry shows, or none of those that one shows. */
async function makeSheets(): Promise<SheetToPrint[]> {
  const books = new Map<string, Uint8Array>();
  const left = new Set<string>();
  const sheets: SheetToPrint[] = [];
  for (const entry of entries)
    for (const { key, shown } of sourcesOf(entry)) {
      const call = callOf(entry, shown);
      const isNew = !books.has(call);
      const bytes = books.get(call) ?? (await made(call, shown.at(-1)?.today ?? [2026, 4, 1]));
      books.set(call, bytes);
      const { workbook } = openFile(bytes);
      const wanted = workbook.sheets.filter(
        (sheet) => kindOfSheet(workbook, sheet) === entry.kind && (entry.sheets ?? /^/).test(sheet.name),
      );
      if (wanted.length === 0) throw new Error(`${call} made no sheet for “${entry.title}”.`);
      const nameOf = (sheet: string): string => `${call}: ${sheet}`;
      if (isNew)
        for (const sheet of workbook.sheets) if (kindOfSheet(workbook, sheet)) left.add(nameOf(sheet.name));
      for (const { name } of wanted) {
        left.delete(nameOf(name));
        sheets.push({ entry, source: key, bytes: withSheetOnly(bytes, name) });
      }
    }
  if (left.size > 0) throw new Error(`No entry of the gallery shows ${[...left].join(', ')}.`);
  return sheets;
}

async function takeGallery(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-gallery-'));
  const start = process.cwd();
  process.chdir(folder);
  try {
    for (const { file, workbook } of departments) writeFileSync(file, workbook());
    const sheets = await makeSheets();
    const printed = await printSheets(sheets.map(({ bytes, entry }) => ({ bytes, most: entry.most })));
    const pictures = join(docs, pictureFolder);
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    const names: string[] = [];
    let size = 0;
    sheets.forEach(({ entry, source }, index) => {
      for (const picture of printed[index]?.pictures ?? []) {
        const before = names.filter((name) => name.startsWith(`${source}-${entry.key}-`)).length;
        const name = pictureName(source, entry, before + 1);
        const bytes = smallPng(picture);
        writeFileSync(join(pictures, name), bytes);
        names.push(name);
        size += bytes.length;
      }
    });
    writeFileSync(join(docs, 'gallery.md'), galleryPage(names));
    console.log(`${names.length} pictures of ${sheets.length} sheets, ${Math.round(size / 1000)} kB.`);
  } finally {
    process.chdir(start);
    rmSync(folder, { recursive: true });
  }
}

takeGallery().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
