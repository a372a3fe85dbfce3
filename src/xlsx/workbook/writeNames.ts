import { renameAllInFormula } from '../../grid/a1';
import { formulaToFile } from '../formula/fileFormula';
import type { DefinedName } from '../model/objects';
import type { Sheet } from '../model/sheet';
import { prefixFor, workbookOrder } from '../package/namespaces';
import type { XmlElement } from '../xml/xmlElement';
import {
  isBuiltIn,
  parsePrintArea,
  parsePrintTitles,
  printAreaFormula,
  printAreaName,
  printTitlesFormula,
  printTitlesName,
  visibilityOf,
} from './readWorkbook';
import type { Saving } from './saving';

/** What became of the workbook's list of sheets, which names and views count in. */
export interface SheetOrder {
  readonly placeOf: (sheet: Sheet) => number;
  /** Place now of the sheet that was at a place in the file; undefined if it is gone. */
  readonly placeNow: (before: number) => number | undefined;
  /** Sheet of the model that was at a place in the file. */
  readonly sheetAt: (before: number) => Sheet | undefined;
}

/**
 * Brings the list of sheets to the model's names, visibilities and order. Entries that are no worksheets stay behind
 * the worksheet that they followed.
 */
export function writeSheetList(
  root: XmlElement,
  { workbook, source }: Saving,
  added: ReadonlyMap<string, string>,
): SheetOrder {
  const list = root.ensure('sheets', workbookOrder);
  const before = list.all('sheet');
  const idOf = new Map([...source.sheets].map(([id, sheet]) => [sheet.relationshipId, id]));
  const modelSheet = (element: XmlElement): Sheet | undefined =>
    workbook.sheets.find(({ id }) => id === idOf.get(element.get('id') ?? ''));
  const sheetsBefore = before.map(modelSheet);
  const elements = new Map<Sheet, XmlElement>();
  before.forEach((element, place) => {
    const sheet = sheetsBefore[place];
    if (sheet) elements.set(sheet, element);
  });
  const newSheetId = sheetIds(before);
  const relationship = added.size > 0 ? `${prefixFor(root, source.namespaces.relationships, 'r')}id` : '';
  for (const sheet of workbook.sheets) {
    if (!elements.has(sheet))
      elements.set(sheet, list.make('sheet', { sheetId: newSheetId(), [relationship]: added.get(sheet.id) }));
    const element = elements.get(sheet);
    if (element?.get('name') !== sheet.name) element?.set({ name: sheet.name });
    if (element && visibilityOf(element) !== sheet.visibility)
      element.set({ state: sheet.visibility === 'Visible' ? null : states[sheet.visibility] });
  }
  const now = arrange(workbook.sheets, elements, before, (element) => idOf.has(element.get('id') ?? ''));
  if (now.length !== before.length || now.some((element, place) => element !== before[place])) {
    list.clear();
    list.append(...now);
  }
  return {
    placeOf: (sheet) => now.findIndex((element) => element === elements.get(sheet)),
    placeNow: (place) => {
      const at = now.findIndex((element) => element === before[place]);
      return at < 0 ? undefined : at;
    },
    sheetAt: (place) => sheetsBefore[place],
  };
}

/** Gives numbers that no sheet has: those behind the last one, and below it where Excel's limit is reached. */
function sheetIds(sheets: readonly XmlElement[]): () => number {
  const taken = new Set(sheets.map((element) => element.number('sheetId') ?? 0));
  let number = Math.max(0, ...taken);
  return () => {
    do number = number >= lastSheetId ? 1 : number + 1;
    while (taken.has(number));
    taken.add(number);
    return number;
  };
}

const lastSheetId = 65_534;

const states = { Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function arrange(
  sheets: readonly Sheet[],
  elements: ReadonlyMap<Sheet, XmlElement>,
  before: readonly XmlElement[],
  isWorksheet: (element: XmlElement) => boolean,
): XmlElement[] {
  const now = sheets.flatMap((sheet) => elements.get(sheet) ?? []);
  before.forEach((element, place) => {
    if (isWorksheet(element)) return;
    const previous = before
      .slice(0, place)
      .reverse()
      .find((each) => now.includes(each));
    now.splice(previous ? now.indexOf(previous) + 1 : 0, 0, element);
  });
  return now;
}

/** Brings defined names, print areas and print titles to the model; those that have not changed stay as written. */
export function writeNames(root: XmlElement, saving: Saving, order: SheetOrder): void {
  const { workbook, source } = saving;
  const list = root.child('definedNames');
  const wanted = byName(workbook.names);
  const before = byName(source.names);
  const pages = new Map(workbook.sheets.map((sheet) => [sheet, pageNames(sheet)]));
  for (const element of list?.all('definedName') ?? []) {
    const name = element.get('name') ?? '';
    const local = element.number('localSheetId');
    const place = local === null ? null : order.placeNow(local);
    if (place === undefined) {
      element.remove();
      continue;
    }
    if (place !== local) element.set({ localSheetId: place });
    const sheet = local === null ? undefined : order.sheetAt(local);
    if (sheet && (name === printAreaName || name === printTitlesName))
      keepPageName(element, name, pages.get(sheet), saving);
    else if (isBuiltIn(name) || (local !== null && !sheet)) renameText(element, saving);
    else keepName(element, keyOf(name, sheet?.id ?? ''), wanted, before);
  }
  const additions = [
    ...[...wanted.values()]
      .flat()
      .map((name) => ({ name, sheet: workbook.sheets.find(({ id }) => id === name.sheet) })),
    ...[...pages].flatMap(([sheet, names]) =>
      [...names].map(([name, formula]) => ({
        name: { name, formula, sheet: sheet.id, visible: true, comment: '' },
        sheet,
      })),
    ),
  ].filter(({ name, sheet }) => name.sheet === '' || sheet !== undefined);
  if (additions.length > 0) {
    const names = root.ensure('definedNames', workbookOrder);
    for (const { name, sheet } of additions)
      names.append(
        names.make(
          'definedName',
          {
            name: name.name,
            comment: name.comment || null,
            localSheetId: sheet ? order.placeOf(sheet) : null,
            hidden: name.visible ? null : true,
          },
          formulaToFile(name.formula.replace(/^=/, ''), null),
        ),
      );
  }
  const names = root.child('definedNames');
  if (names && names.children.length === 0) names.remove();
}

/** Formulas of the names that a sheet's page wants; each is taken out once it stands in the file. */
function pageNames({ name, page }: Sheet): Map<string, string> {
  const names = new Map<string, string>();
  if (page.printArea) names.set(printAreaName, printAreaFormula(name, page.printArea));
  if (page.printTitleRows !== null || page.printTitleColumns !== null)
    names.set(printTitlesName, printTitlesFormula(name, page.printTitleRows, page.printTitleColumns));
  return names;
}

function keepPageName(
  element: XmlElement,
  name: string,
  page: Map<string, string> | undefined,
  saving: Saving,
): void {
  const formula = page?.get(name);
  page?.delete(name);
  renameText(element, saving);
  const isPlain =
    name === printAreaName
      ? parsePrintArea(element.text) !== null
      : Object.values(parsePrintTitles(element.text)).some((part) => part !== null);
  // A:B and $A:$B are one.
  const read = (text: string): string =>
    JSON.stringify(name === printAreaName ? parsePrintArea(text) : parsePrintTitles(text)).replaceAll(
      '$',
      '',
    );
  if (formula === undefined) {
    // A formula that is no plain reference was not read into the page, so its absence says nothing.
    if (isPlain) element.remove();
  } else if (read(formula) !== read(element.text)) element.text = formula;
}

/** Names are one to Excel in capitals and small letters, on one sheet or in the workbook. */
const keyOf = (name: string, sheet: string): string => `${sheet}\n${name.toLowerCase()}`;

/** The names under their keys, those of one key in their order. */
function byName(names: readonly DefinedName[]): Map<string, DefinedName[]> {
  const found = new Map<string, DefinedName[]>();
  for (const name of names) {
    const key = keyOf(name.name, name.sheet);
    const known = found.get(key);
    if (known) known.push(name);
    else found.set(key, [name]);
  }
  return found;
}

function keepName(
  element: XmlElement,
  key: string,
  wanted: ReadonlyMap<string, DefinedName[]>,
  before: ReadonlyMap<string, DefinedName[]>,
): void {
  const now = wanted.get(key)?.shift();
  const old = before.get(key)?.[0];
  if (!now) {
    element.remove();
    return;
  }
  if (now.formula !== old?.formula) element.text = formulaToFile(now.formula.replace(/^=/, ''), null);
  if (now.visible !== old?.visible) element.set({ hidden: now.visible ? null : true });
  if (now.comment !== old?.comment) element.set({ comment: now.comment || null });
}

function renameText(element: XmlElement, { renamed }: Saving): void {
  const now = renameAllInFormula(element.text, renamed);
  if (now !== element.text) element.text = now;
}
