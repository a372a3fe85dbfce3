import type { DefinedName } from '../model/objects';
import type { Sheet } from '../model/sheet';
import { formulaToFile } from '../formula/fileFormula';
import { renameAllInFormula } from '../../grid/renameInFormula';
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
import type { Saving } from './saving';
import { workbookOrder } from '../package/namespaces';
import type { SheetOrder } from './writeSheetList';

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
