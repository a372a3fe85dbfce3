import { maxColumns, maxRows } from '../../grid/area';
import { plainPage, type PageLayout, type HeaderFooter } from '../model/objects';
import { localName } from '../../words/xml/scanTag';
import { decodeXstring, encodeXstring } from '../../words/xml/text';
import type { XmlElement } from '../xml/xmlElement';
import { fitsToPage, setFitsToPage } from './view';
import { sheetOrder } from '../package/namespaces';

const pointsPerInch = 72;
const headerFooterOrder = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');
const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Page set-up without print area and titles, which are defined names. Excel's own defaults where a file is silent. */
export function readPage(root: XmlElement): PageLayout {
  const page = plainPage();
  const margins = root.child('pageMargins');
  for (const side of sides) {
    const inches = margins?.number(side) ?? null;
    if (inches !== null) page.margins[side] = round(inches * pointsPerInch, 3);
  }
  const setup = root.child('pageSetup');
  page.orientation = setup?.get('orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = setup?.number('paperSize') ?? (setup ? 1 : page.paperSize);
  page.blackAndWhite = setup?.flag('blackAndWhite') ?? false;
  page.firstPageNumber = setup?.flag('useFirstPageNumber') ? (setup.number('firstPageNumber') ?? 1) : null;
  if (fitsToPage(root)) {
    // 0 is "as many as it takes".
    const pages = (name: string): number | null => (setup?.number(name) ?? 1) || null;
    page.fit = { wide: pages('fitToWidth'), tall: pages('fitToHeight') };
    page.scale = null;
  } else page.scale = setup?.number('scale') ?? 100;
  const options = root.child('printOptions');
  page.centerHorizontally = options?.flag('horizontalCentered') ?? false;
  page.centerVertically = options?.flag('verticalCentered') ?? false;
  page.printGridlines = options?.flag('gridLines') ?? false;
  page.printHeadings = options?.flag('headings') ?? false;
  const headerFooter = root.child('headerFooter');
  const text = (local: string): string => decodeXstring(headerFooter?.child(local)?.text ?? '');
  page.headersFooters = readHeaderFooter(text('oddHeader'), text('oddFooter'));
  page.rowBreaks = readBreaks(root.child('rowBreaks'));
  page.columnBreaks = readBreaks(root.child('colBreaks'));
  return page;
}

/**
 * Splits "&LLeft&CCentre&RRight" (ECMA-376 18.3.1.46). Text before the first mark is the centre; other codes (&P,
 * &D, &"Arial,Bold") stay in their text, and && is an ampersand, so "&&L" is none of the marks.
 */
export function splitSections(text: string): { left: string; center: string; right: string } {
  const sections = { left: '', center: '', right: '' };
  let section: keyof typeof sections = 'center';
  for (const piece of text.match(/&"[^"]*"|&[\s\S]|[^&]+|&/g) ?? []) {
    const mark = piece.length === 2 ? piece.toUpperCase() : '';
    if (mark === '&L') section = 'left';
    else if (mark === '&C') section = 'center';
    else if (mark === '&R') section = 'right';
    else sections[section] += piece;
  }
  return sections;
}

export const joinSections = (left: string, center: string, right: string): string =>
  `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;

function readHeaderFooter(header: string, footer: string): HeaderFooter {
  const above = splitSections(header);
  const below = splitSections(footer);
  return {
    leftHeader: above.left,
    centerHeader: above.center,
    rightHeader: above.right,
    leftFooter: below.left,
    centerFooter: below.center,
    rightFooter: below.right,
  };
}

/** Writes what of the page differs from what the file has; printer settings and other attributes stay. */
export function writePage(root: XmlElement, page: PageLayout): void {
  const before = readPage(root);
  if (sides.some((side) => page.margins[side] !== before.margins[side]) || !root.child('pageMargins'))
    writeMargins(root, page);
  writeSetup(root, page, before);
  const options = {
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    headings: page.printHeadings,
    gridLines: page.printGridlines,
  };
  for (const [name, on] of Object.entries(options))
    if ((root.child('printOptions')?.flag(name) ?? false) !== on)
      root.ensure('printOptions', sheetOrder).set({ [name]: on || null });
  const now = page.headersFooters;
  writeHeaderFooter(root, 'oddHeader', joinSections(now.leftHeader, now.centerHeader, now.rightHeader));
  writeHeaderFooter(root, 'oddFooter', joinSections(now.leftFooter, now.centerFooter, now.rightFooter));
  if (!sameList(page.rowBreaks, before.rowBreaks))
    writeBreaks(root, 'rowBreaks', page.rowBreaks, maxColumns - 1);
  if (!sameList(page.columnBreaks, before.columnBreaks))
    writeBreaks(root, 'colBreaks', page.columnBreaks, maxRows - 1);
}

function writeMargins(root: XmlElement, page: PageLayout): void {
  const inches = sides.map((side) => [side, round(page.margins[side] / pointsPerInch, 6)] as const);
  root.ensure('pageMargins', sheetOrder).set(Object.fromEntries(inches));
}

function writeSetup(root: XmlElement, page: PageLayout, before: PageLayout): void {
  setFitsToPage(root, page.fit !== null);
  const exists = root.child('pageSetup') !== null;
  const same =
    page.orientation === before.orientation &&
    page.paperSize === before.paperSize &&
    page.scale === before.scale &&
    page.blackAndWhite === before.blackAndWhite &&
    page.firstPageNumber === before.firstPageNumber &&
    JSON.stringify(page.fit) === JSON.stringify(before.fit);
  if (same && exists) return;
  const setup = root.ensure('pageSetup', sheetOrder);
  // The printer's own settings would otherwise win over paper and orientation in Excel on Windows.
  if (page.orientation !== before.orientation || page.paperSize !== before.paperSize)
    for (const name of setup.attributeNames()) if (localName(name) === 'id') setup.set({ [name]: null });
  setup.set({
    paperSize: page.paperSize,
    orientation: page.orientation.toLowerCase(),
    blackAndWhite: page.blackAndWhite || null,
    firstPageNumber: page.firstPageNumber,
    useFirstPageNumber: page.firstPageNumber === null ? null : true,
  });
  if (page.fit) setup.set({ scale: null, fitToWidth: page.fit.wide ?? 0, fitToHeight: page.fit.tall ?? 0 });
  else setup.set({ scale: page.scale ?? 100 });
}

function writeHeaderFooter(root: XmlElement, local: 'oddHeader' | 'oddFooter', text: string): void {
  const before = decodeXstring(root.path('headerFooter', local)?.text ?? '');
  const [old, now] = [before, text].map((each) => JSON.stringify(readHeaderFooter(each, '')));
  if (old === now) return;
  const element = root.ensure('headerFooter', sheetOrder);
  if (text === '') element.child(local)?.remove();
  else element.ensure(local, headerFooterOrder).text = encodeXstring(text);
}

/** Rows or columns before which a page ends; `id` counts from 1 the one after which it does. */
const readBreaks = (element: XmlElement | null): number[] =>
  (element?.all('brk') ?? [])
    .map((each) => each.number('id') ?? 0)
    .filter((id) => id > 0)
    .sort((one, other) => one - other);

function writeBreaks(root: XmlElement, local: string, breaks: readonly number[], max: number): void {
  if (breaks.length === 0) {
    root.child(local)?.remove();
    return;
  }
  const element = root.ensure(local, sheetOrder);
  element.clear();
  for (const id of breaks) element.append(element.make('brk', { id, max, man: true }));
  element.set({ count: breaks.length, manualBreakCount: breaks.length });
}

const sameList = (one: readonly number[], other: readonly number[]): boolean =>
  [...one].sort((a, b) => a - b).join() === other.join();

/** Margins survive the way from points to inches and back. */
const round = (value: number, places: number): number => Number(value.toFixed(places));
