import type { Sheet } from '../model/sheet';
import { prefixFor, workbookOrder } from '../package/namespaces';
import type { XmlElement } from '../xml/xmlElement';
import { visibilityOf } from './readWorkbook';
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
