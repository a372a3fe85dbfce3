import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attribute, children, readPackage } from './readPackage';
import { areaOf, rowsOf } from './cells';

const rows: readonly (readonly (string | number)[])[] = [
  ['Ref', 'Performance measure', 'Target', 'Q1 result', 'RAG'],
  ['P1', 'Calls answered within 20 seconds', '75%', 0.69, 'Red'],
  ['P2', 'Average days to relet a home, fewer is better', 'fewer than 43', 46, 'Amber'],
  ['P3', 'Invoices paid within 30 days', 0.97, 0.99, ''],
  ['P4', '=SUM(A1) of complaints', '10', 4, ''],
  ['P5', 'Staff vacancies filled', 0.9, 0.5, 'Green'],
  [],
  [],
  ['Risk code', 'Risk title', 'Risk score', 'Current risk rating', 'Actions'],
  ['R1', 'Lone working', 16, 'Red', 'Devices for all visits'],
  ['R2', 'Loss of a supplier', 6, 'Amber', 'Second supplier found'],
  [],
  [],
  ['Service', 'Local risk budget £000', 'Local risk projected £000'],
  ['People', 6974, 7093],
  ['Housing', 2174, 2080],
];

/**
 * A file with an officer's KPIs, risks and budgets under what its first visible sheet holds, in the words of the
 * sheet's own XML; nothing else of the package is touched. null where the sheet has no room or cannot be read.
 */
export function plant(bytes: Uint8Array): Uint8Array | null {
  const pack = readPackage(bytes);
  const sheet = pack.sheets().find(({ part, state }) => part !== null && state === 'visible');
  const part = sheet?.part ? pack.find(sheet.part) : null;
  if (part === null) return null;
  const root = pack.root(part);
  const bottoms = [
    ...children(root, 'mergeCells').flatMap((list) => children(list, 'mergeCell')),
    ...pack.relationships(part).flatMap(({ kind, target }) => {
      const found = pack.find(target);
      if (found === null || (kind !== 'table' && kind !== 'pivotTable')) return [];
      return kind === 'table' ? [pack.root(found)] : children(pack.root(found), 'location');
    }),
  ].map((element) => areaOf(attribute(element, 'ref'))?.bottom ?? 0);
  let last = 0;
  for (const row of rowsOf(root)) last = Number(attribute(row, 'r') ?? last + 1);
  const top = Math.max(last, ...bottoms) + 4;
  if (top + rows.length > 1_048_576) return null;

  const text = pack.text(part);
  const prefix = root.prefix ? `${root.prefix}:` : '';
  const xml = rows.map((cells, at) => rowXml(cells, top + at, prefix)).join('');
  const end = `</${prefix}sheetData>`;
  const planted = text.includes(end)
    ? text.replace(end, () => xml + end)
    : text.replace(new RegExp(`<${prefix}sheetData\\s*/>`), () => `<${prefix}sheetData>${xml}${end}`);
  if (planted === text) return null;
  const entries = unzipSync(bytes);
  const name = Object.keys(entries).find((each) => each.replaceAll('\\', '/').replace(/^\//, '') === part);
  return name === undefined || strFromU8(entries[name] ?? new Uint8Array()) !== text
    ? null
    : zipSync({ ...entries, [name]: strToU8(planted) });
}

function rowXml(cells: readonly (string | number)[], row: number, prefix: string): string {
  const content = cells.map((value, column) => {
    const address = `${String.fromCharCode(65 + column)}${row}`;
    if (value === '') return '';
    if (typeof value === 'number')
      return `<${prefix}c r="${address}"><${prefix}v>${value}</${prefix}v></${prefix}c>`;
    return `<${prefix}c r="${address}" t="inlineStr"><${prefix}is><${prefix}t>${value}</${prefix}t></${prefix}is></${prefix}c>`;
  });
  return content.length === 0 ? '' : `<${prefix}row r="${row}">${content.join('')}</${prefix}row>`;
}
