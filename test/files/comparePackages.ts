import type { Element } from '@xmldom/xmldom';
import { cellsOf, rowsOf, sharedStrings, type FileCell } from './cells';
import { lostIn, lostItems } from './lost';
import {
  attribute,
  canonical,
  children,
  descendants,
  isXml,
  partOfKind,
  readPackage,
  type Package,
} from './readPackage';

/** What became of a package. */
export interface Comparison {
  /** What stood there and is gone or another, one sentence each: never wanted. */
  readonly losses: readonly string[];
  /** Cells of the officer's sheets that have another content: wanted of the commands that write there. */
  readonly cells: readonly string[];
  /** Cells that have the same content in another format. */
  readonly restyled: number;
  /** Parts that were added. */
  readonly added: readonly string[];
}

/**
 * Holds a file against the one that it was made of. Parts that no command has to do with must be the same; in the
 * others nothing that stood there may be lost. The order of calculation may go, for Excel makes it anew.
 */
export function comparePackages(before: Uint8Array, after: Uint8Array): Comparison {
  const [old, now] = [readPackage(before), readPackage(after)];
  const losses: string[] = [];
  const cells: string[] = [];
  let restyled = 0;
  const sheets = new Map(old.sheets().flatMap(({ name, part }) => (part ? [[old.find(part), name]] : [])));
  for (const [name, bytes] of old.parts) {
    const other = now.find(name);
    if (other === null) {
      if (name !== partOfKind(old, 'calcChain')) losses.push(`${name}: gone`);
      continue;
    }
    if (Buffer.from(bytes).equals(Buffer.from(now.parts.get(other) ?? []))) continue;
    if (!isXml(name)) losses.push(`${name}: other bytes`);
    else if (canonical(old.root(name)) === canonical(now.root(other))) continue;
    else if (sheets.has(name)) {
      const sheet = compareSheet(name, old, now);
      losses.push(...sheet.losses);
      cells.push(...sheet.cells.map((cell) => `${sheets.get(name)}!${cell}`));
      restyled += sheet.restyled;
    } else losses.push(...lostInPart(name, old, now));
  }
  losses.push(...lostSheets(old, now), ...lostNames(old, now));
  return { losses, cells, restyled, added: [...now.parts.keys()].filter((name) => old.find(name) === null) };
}

function lostInPart(name: string, old: Package, now: Package): string[] {
  const [before, after] = [old.root(name), now.root(now.find(name) ?? name)];
  if (name === partOfKind(old, 'sharedStrings')) return lostItems(name, before, after, 'start');
  if (name === partOfKind(old, 'styles')) return lostStyles(name, before, after);
  if (name.endsWith('.rels') || name.toLowerCase() === '[content_types].xml')
    return lostItems(name, before, after, 'anywhere').filter((loss) => !/calcChain/.test(loss));
  if (name === old.workbook) return lostIn(before, after, name, inWorkbook);
  const own = /(?:customXml\/|metadata\.xml$)/i.test(name);
  return [
    ...lostIn(before, after, name, () => own),
    ...(own ? [] : [`${name}: changed, and no command has to do with it`]),
  ];
}

const inWorkbook = (what: string): boolean =>
  ['@count', '@activeTab', '@firstSheet', '@localSheetId', 'calcPr', 'definedName', 'definedNames'].includes(
    what,
  );

const grown = 'fonts fills borders cellStyleXfs cellXfs dxfs numFmts cellStyles'.split(' ');

function lostStyles(name: string, before: Element, after: Element): string[] {
  return children(before).flatMap((list) => {
    const other = children(after, list.localName ?? '')[0];
    if (!other) return [`${name}: ${list.localName} gone`];
    if (!grown.includes(list.localName ?? ''))
      return canonical(list) === canonical(other) ? [] : [`${name}: ${list.localName} changed`];
    return lostItems(`${name}: ${list.localName}`, list, other, 'start');
  });
}

/** A new conditional format comes first, as in Excel, so that the others' priorities move. */
const ofSheet = ['sheetData', 'dimension', 'cols', 'sheetViews', '@tabSelected', '@count', '@priority'];

function compareSheet(
  name: string,
  old: Package,
  now: Package,
): { losses: string[]; cells: string[]; restyled: number } {
  const [before, after] = [old.root(name), now.root(now.find(name) ?? name)];
  const losses = lostIn(before, after, name, (what) => ofSheet.includes(what));
  for (const views of children(before, 'sheetViews'))
    for (const other of children(after, 'sheetViews').slice(0, 1))
      losses.push(...lostIn(views, other, `${name}/sheetViews`, (what) => what === '@tabSelected'));
  losses.push(...lostRows(name, before, after), ...lostColumns(name, before, after));
  const cells: string[] = [];
  let restyled = 0;
  const present = cellsOf(after, sharedStrings(now));
  for (const [place, cell] of cellsOf(before, sharedStrings(old))) {
    const other = present.get(place);
    const holds = cell.value !== null || cell.formula !== null;
    if (!other) {
      if (holds) cells.push(place);
    } else if (other.formula !== cell.formula || (cell.formula === null && !sameValue(cell, other)))
      cells.push(place);
    else if (other.style !== cell.style) restyled += 1;
  }
  return { losses, cells, restyled };
}

/** Of a formula only its text counts: TODAY() and what depends on it are calculated anew. */
const sameValue = (one: FileCell, other: FileCell): boolean =>
  one.value === other.value && one.type === other.type;

/** Heights, hiding, outlines of rows. */
function lostRows(name: string, before: Element, after: Element): string[] {
  const now = new Map(numbered(after));
  return numbered(before).flatMap(([number, row]) => {
    const other = now.get(number);
    const own = [...row.attributes].filter((each) => !['r', 'spans'].includes(each.name));
    const gone = own.filter((each) => other?.getAttribute(each.name) !== each.value);
    return gone.length > 0
      ? [`${name}: row ${number} has lost ${gone.map((each) => each.name).join(', ')}`]
      : [];
  });
}

function numbered(sheet: Element): [number, Element][] {
  let number = 0;
  return rowsOf(sheet).map((row) => [(number = Number(attribute(row, 'r') ?? number + 1)), row]);
}

/** Widths, hiding and formats of columns; of those far right, where a file may say it of all, the first ones. */
function lostColumns(name: string, before: Element, after: Element): string[] {
  const now = columnLooks(after);
  const changed = [...columnLooks(before)].filter(([column, look]) => now.get(column) !== look);
  return changed.length > 0
    ? [`${name}: columns ${changed.map(([column]) => column).join(', ')} changed`]
    : [];
}

const columnLooks = (sheet: Element): Map<number, string> =>
  new Map(
    descendants(sheet, 'col').flatMap((element) => {
      const [min, max] = [
        Number(attribute(element, 'min')),
        Math.min(Number(attribute(element, 'max')), 400),
      ];
      const look = [...element.attributes]
        .filter((each) => each.name !== 'min' && each.name !== 'max')
        .map((each) => `${each.name}=${each.value}`)
        .sort()
        .join(' ');
      return Array.from({ length: Math.max(0, max - min + 1) }, (_, at) => [min + at, look] as const);
    }),
  );

function lostSheets(old: Package, now: Package): string[] {
  const after = now.sheets();
  const order = after
    .map(({ name }) => name)
    .filter((name) => old.sheets().some((sheet) => sheet.name === name));
  const before = old.sheets().map(({ name }) => name);
  return [
    ...(order.join('|') === before.join('|')
      ? []
      : [`sheets: ${before.join(', ')} became ${order.join(', ')}`]),
    ...old
      .sheets()
      .filter(({ name, state }) => after.some((sheet) => sheet.name === name && sheet.state !== state))
      .map(({ name }) => `sheets: ${name} is shown or hidden`),
  ];
}

function lostNames(old: Package, now: Package): string[] {
  const present = namesOf(now);
  return namesOf(old)
    .filter((name) => !present.includes(name))
    .map((name) => `names: lost ${name}`);
}

function namesOf(pack: Package): string[] {
  const sheets = pack.sheets();
  return descendants(pack.root(pack.workbook ?? ''), 'definedName').map((each) => {
    const local = attribute(each, 'localSheetId');
    const sheet = local === null ? '' : (sheets[Number(local)]?.name ?? local);
    return `${sheet}!${attribute(each, 'name')} ${attribute(each, 'hidden') ?? ''} ${each.textContent}`;
  });
}
