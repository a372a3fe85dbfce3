import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Records of a published CSV of other councils, by their column headings. */
export function readCsv(name: string): Record<string, string>[] {
  const text = readFileSync(join(__dirname, '../fixtures/published/councils', name), 'utf8').replace(
    /^\ufeff/,
    '',
  );
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    rows[rows.length - 1]?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === '"' && text.charAt(at + 1) === '"') {
        field += sign;
        at += 1;
      } else if (sign === '"') quoted = false;
      else field += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') endField();
    else if (sign === '\n') {
      endField();
      rows.push([]);
    } else if (sign !== '\r') field += sign;
  }
  endField();
  const [headings = [], ...records] = rows;
  return records
    .filter((record) => record.length > 1)
    .map((record) => Object.fromEntries(headings.map((heading, place) => [heading, record[place] ?? ''])));
}
