import { strToU8 } from 'fflate';
import { archive, entry } from '../../test/fixtures/archive';
import { handMade, worksheet, zip, type Parts } from '../../test/workbench/file/handMade';

/** A plain workbook of three KPIs, and what hostile ones are made of. */

export const heading = ['Ref', 'Performance measure', 'Target', 'Q1 result', 'RAG'];
const kpis = [
  ['P1', 'Calls answered', '75%', '69%', 'Red'],
  ['P2', 'Days to relet, fewer is better', 'fewer than 43', '46', 'Amber'],
  ['P3', 'Invoices paid, higher is better', '97%', '99%', 'Green'],
];
export const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
export const plan = [heading, ...kpis]
  .map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((value, column) => text('ABCDE'[column] + String(at + 1), value)).join('')}</row>`,
  )
  .join('');
export const sheetPart = 'xl/worksheets/sheet1.xml';
export const plain = worksheet(plan);
export const withSheet = (xml: string | Uint8Array, more: Parts = {}): Parts => ({
  ...handMade([plain], more),
  [sheetPart]: xml,
});
export const bytesOf = (parts: Parts): [string, Uint8Array][] =>
  Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);

/** The workbook without any harm in it. */
export const plainWorkbook = (): Uint8Array => zip(handMade([plain]));

/** The plain workbook with one more entry in its archive. */
export const packed = (more: Parameters<typeof entry>): Uint8Array =>
  archive([...bytesOf(handMade([plain])).map(([name, part]) => entry(name, part)), entry(...more)]);

/** A file made to do harm, or damaged in a way that mutation seldom finds. */
export interface Hostile {
  readonly name: string;
  /** What has to come of it: it is refused, or it is read with the colours of the plain file, or either. */
  readonly expect: 'refused' | 'same' | 'either';
  readonly make: () => Uint8Array;
}
