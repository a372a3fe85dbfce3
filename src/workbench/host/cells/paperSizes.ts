import { invalidArgument, notImplemented } from '../kernel/officeError';

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

export function paperCode(name: string): number {
  const paper = papers.find((known) => known[0] === name);
  if (!paper) throw invalidArgument();
  return paper[1];
}

export function paperName(code: number): string {
  const paper = papers.find((known) => known[1] === code);
  if (!paper) throw notImplemented(`The paper size ${code}`);
  return paper[0];
}
