import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Rows of a published table of another public body, its headings first. */
export function readCouncil(name: string): string[][] {
  const file = path.join(__dirname, '..', 'fixtures', 'published', 'councils', `${name}.csv`);
  return parseCsv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
