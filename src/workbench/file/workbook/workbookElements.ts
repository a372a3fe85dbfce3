import type { DefinedName } from '../../workbook/objects';
import type { Sheet } from '../../workbook/sheet';
import { formulaToFile } from '../formula/formulaToFile';
import { renameInFormula } from '../formula/renameInFormula';
import { prefixFor } from '../package/namespaces';
import type { XmlElement } from '../xml/xmlElement';
import {
  isBuiltIn,
  parsePrintArea,
  parsePrintTitles,
  printAreaFormula,
  printAreaName,
  printTitlesFormula,
  printTitlesName,
} from './definedNames';
import { visibilityOf } from './readWorkbook';
import type { Saving } from './saving';

/** The children of a workbook in the order of the schema (CT_Workbook). */
const workbookOrder = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** What became of the workbook's list of sheets, which names and views count in. */
export interface SheetOrder {
  /** Place in the list of a sheet of the model. */
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
  let number = Math.max(0, ...before.map((element) => element.number('sheetId') ?? 0));
  const relationship = added.size > 0 ? `${prefixFor(root, source.namespaces.relationships, 'r')}id` : '';
  for (const sheet of workbook.sheets) {
    if (!elements.has(sheet))
      elements.set(
        sheet,
        list.make('sheet', { sheetId: (number += 1), [relationship]: added.get(sheet.id) }),
      );
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
  const wanted = [...workbook.names];
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
    else keepName(element, name, sheet?.id ?? '', wanted, source.names);
  }
  const additions = [
    ...wanted.map((name) => ({ name, sheet: workbook.sheets.find(({ id }) => id === name.sheet) })),
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
  const read = (text: string): string =>
    JSON.stringify(name === printAreaName ? parsePrintArea(text) : parsePrintTitles(text));
  if (formula === undefined) {
    // A formula that is no plain reference was not read into the page, so its absence says nothing.
    if (isPlain) element.remove();
  } else if (read(formula) !== read(element.text)) element.text = formula;
}

function keepName(
  element: XmlElement,
  name: string,
  sheet: string,
  wanted: DefinedName[],
  before: readonly DefinedName[],
): void {
  const isThis = (each: DefinedName): boolean =>
    each.sheet === sheet && each.name.toLowerCase() === name.toLowerCase();
  const at = wanted.findIndex(isThis);
  const now = wanted[at];
  const old = before.find(isThis);
  if (!now) {
    element.remove();
    return;
  }
  wanted.splice(at, 1);
  if (now.formula !== old?.formula) element.text = formulaToFile(now.formula.replace(/^=/, ''), null);
  if (now.visible !== old?.visible) element.set({ hidden: now.visible ? null : true });
  if (now.comment !== old?.comment) element.set({ comment: now.comment || null });
}

function renameText(element: XmlElement, { renamed }: Saving): void {
  const now = [...renamed].reduce((text, [from, to]) => renameInFormula(text, from, to), element.text);
  if (now !== element.text) element.text = now;
}

/** Sets the tab that is in front; true if it is another sheet than in the file. */
export function writeActiveSheet(root: XmlElement, { workbook }: Saving, order: SheetOrder): boolean {
  const view = root.path('bookViews', 'workbookView');
  const before = view?.number('activeTab') ?? 0;
  const place = order.placeOf(workbook.activeSheet);
  const wasActive = order.sheetAt(before);
  if (place === before && wasActive === workbook.activeSheet) return false;
  // A chart sheet in front stays there: the model cannot say that it is.
  if (!wasActive && order.placeNow(before) !== undefined && workbook.activeSheet === workbook.sheets[0]) {
    view?.set({ activeTab: order.placeNow(before) || null });
    return false;
  }
  const views = root.ensure('bookViews', workbookOrder);
  const element = view ?? views.make('workbookView');
  if (!view) views.append(element);
  element.set({ activeTab: place || null, firstSheet: null });
  return wasActive !== workbook.activeSheet;
}

/** Has Excel calculate on opening where a formula's value is not ours to know and something has changed. */
export function writeCalculation(root: XmlElement, { workbook }: Saving): void {
  const changed = workbook.sheets.some(({ changedRows }) => changedRows.size > 0);
  if (!changed || !workbook.sheets.some(hasUnevaluated)) return;
  root.ensure('calcPr', workbookOrder).set({ fullCalcOnLoad: true });
}

function hasUnevaluated(sheet: Sheet): boolean {
  for (const cells of sheet.cells.values())
    for (const cell of cells.values()) if (cell.unevaluated && cell.formula !== undefined) return true;
  return false;
}
