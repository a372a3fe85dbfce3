import { renameAllInFormula } from '../../grid/a1';
import { FileProblem } from '../fileProblem';
import type { Sheet, SheetPart } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { workbookOrder } from '../package/namespaces';
import { folderOf, freePartName, type PackageParts } from '../package/packageParts';
import {
  addPart,
  reachableFrom,
  readRelationships,
  removeOrphans,
  removeRelationship,
} from '../package/relationships';
import { rowsElement } from '../sheet/readSheet';
import { markSelected } from '../sheet/view';
import { newSource, renameInSheet, writeSheet } from '../sheet/writeSheet';
import type { XmlElement } from '../xml/xmlElement';
import { blankSheet } from './blankParts';
import { writeCustomXml, writeSettings } from './kept';
import { type FileSource, saveStrings, type Saving, startSaving } from './saving';
import { type SheetOrder, writeNames, writeSheetList } from './writeNames';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** What Excel does not allow in a legacy shared workbook, and how it is called. */
const forbidden: Readonly<Partial<Record<SheetPart, string>>> = {
  tables: 'tables',
  merges: 'merged cells',
  conditionalFormats: 'conditional formats',
  validations: 'drop-down lists',
  charts: 'charts',
};

/**
 * The file of a workbook: a copy of the package that was read, with what the model has changed since then. Neither
 * the model nor the package that was read is altered, so that saving can be repeated. `needsArrays` says which added
 * formulas have to be kept as dynamic array formulas. Throws a FileProblem, and saves nothing, where a signature would
 * break without `agreed`, or a legacy shared workbook would get what Excel forbids in one.
 */
export function saveWorkbook(
  workbook: Workbook,
  source: FileSource,
  needsArrays: Saving['needsArrays'],
  agreed: { readonly breakSignature?: boolean } = {},
): Uint8Array {
  refuseInShared(workbook, source);
  const saving = startSaving(workbook, source, needsArrays);
  const { parts } = saving;
  const root = parts.tree(source.workbookPart);

  const relationshipIds = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const known = source.sheets.get(sheet.id);
    const part = known?.part ?? freePartName(parts, `${folderOf(source.workbookPart)}worksheets/sheet`);
    if (!known) relationshipIds.set(sheet.id, addSheet(saving, part));
    writeSheet(sheet, known ?? newSource(part), saving);
  }
  removeSheets(saving);
  if (saving.renamed.size > 0) {
    for (const { part } of source.sheets.values())
      if (parts.has(part)) renameInSheet(parts.tree(part, rowsElement), saving.renamed);
    renameInParts(parts, saving.renamed);
  }

  const order = writeSheetList(root, saving, relationshipIds);
  writeNames(root, saving, order);
  if (writeActiveSheet(root, saving, order)) selectActive(saving);
  writeCalculation(root, saving);
  writeProtection(root, saving);
  if (saving.formulasChanged) removeCalculationChain(saving);
  saveStrings(saving);
  if (JSON.stringify([...workbook.settings]) !== JSON.stringify([...source.settings]))
    writeSettings(parts, source.workbookPart, workbook.settings, source.namespaces);
  writeCustomXml(saving);
  if (saving.loose.size > 0) removeOrphans(parts, saving.loose);
  parts.settle();
  if (isSigned(source.parts) && !parts.equals(source.parts))
    breakSignature(parts, agreed.breakSignature ?? false);
  return parts.bytes();
}

const signatureOrigins = (parts: PackageParts) =>
  readRelationships(parts, '').filter(({ kind }) => kind === 'origin');

/** Whether someone has signed the workbook (ECMA-376 part 2, 10): any change makes the signature invalid. */
const isSigned = (parts: PackageParts): boolean =>
  signatureOrigins(parts).some(({ target }) => readRelationships(parts, target).length > 0);

/**
 * Takes the signatures of a workbook away, as Excel does when a signed workbook is edited: one that no longer fits
 * would tell its reader that the workbook was tampered with. Throws a FileProblem of code `signed-workbook` where the
 * person has not agreed to that.
 */
function breakSignature(parts: PackageParts, agreed: boolean): void {
  if (!agreed)
    throw new FileProblem(
      'The workbook is digitally signed, and saving the change breaks the signature: it would have to be signed anew. Nothing was saved.',
      'signed-workbook',
    );
  for (const { id, target } of signatureOrigins(parts)) {
    const loose = reachableFrom(parts, target);
    removeRelationship(parts, '', id);
    removeOrphans(parts, loose);
  }
}

/**
 * Throws a FileProblem of code `shared-workbook` where a legacy shared workbook (with user names and revision headers)
 * has a change in it that Excel does not allow in one: tables, merged cells, conditional formats, lists, charts, a
 * sheet taken away, the structure locked or freed. Values and formats of cells are allowed.
 */
function refuseInShared(workbook: Workbook, source: FileSource): void {
  if (!isShared(source)) return;
  const present = new Set(workbook.sheets.map(({ id }) => id));
  const changes = new Set(
    workbook.sheets.flatMap((sheet) => forbiddenIn(sheet, !source.sheets.has(sheet.id))),
  );
  if ([...source.sheets.keys()].some((id) => !present.has(id))) changes.add('the removal of sheets');
  if (changes.size === 0) return;
  throw new FileProblem(
    `The workbook is a shared workbook of the old kind, in which Excel does not allow ${[...changes].join(', ')}. Nothing was saved. In Excel, end the sharing (Review, Unshare Workbook), save the workbook and try again.`,
    'shared-workbook',
  );
}

function isShared({ parts, workbookPart }: FileSource): boolean {
  const kinds = readRelationships(parts, workbookPart).map(({ kind }) => kind.toLowerCase());
  return kinds.includes('revisionheaders') || kinds.includes('usernames');
}

function forbiddenIn(sheet: Sheet, isNew: boolean): string[] {
  const has: Partial<Record<SheetPart, boolean>> = {
    tables: sheet.tables.length > 0,
    merges: sheet.merges.length > 0,
    conditionalFormats: sheet.conditionalFormats.length > 0,
    validations: sheet.validations.length > 0,
    charts: sheet.charts.length > 0,
  };
  return (Object.keys(forbidden) as SheetPart[])
    .filter((part) => (isNew ? has[part] : sheet.changedParts.has(part)))
    .flatMap((part) => forbidden[part] ?? []);
}

function addSheet({ parts, source }: Saving, part: string): string {
  return addPart(parts, {
    part,
    text: blankSheet(source.namespaces),
    contentType: worksheetType,
    owner: source.workbookPart,
    type: `${source.namespaces.relationships}/worksheet`,
  });
}

/** Takes away sheets that the model no longer has, with the parts that only they led to. */
function removeSheets(saving: Saving): void {
  const { workbook, source, parts } = saving;
  const present = new Set(workbook.sheets.map(({ id }) => id));
  for (const [id, { part, relationshipId }] of source.sheets) {
    if (present.has(id)) continue;
    for (const name of reachableFrom(parts, part)) saving.loose.add(name);
    removeRelationship(parts, source.workbookPart, relationshipId);
    saving.formulasChanged = true;
  }
}

/** Renames sheets in charts' references and in the sources of pivot tables, wherever in the package they stand. */
function renameInParts(parts: PackageParts, renamed: ReadonlyMap<string, string>): void {
  for (const name of parts.names()) {
    if (/\/charts\/[^/]*\.xml$/i.test(name))
      for (const formula of parts.tree(name).descendants('f')) {
        const now = renameAllInFormula(formula.text, renamed);
        if (now !== formula.text) formula.text = now;
      }
    if (/\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(name)) {
      const sheet = parts.tree(name).path('cacheSource', 'worksheetSource');
      const now = renamed.get(sheet?.get('sheet') ?? '');
      if (now !== undefined) sheet?.set({ sheet: now });
    }
  }
}

/** Sets the tab that is in front; true if it is another sheet than in the file. */
function writeActiveSheet(root: XmlElement, { workbook }: Saving, order: SheetOrder): boolean {
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

function selectActive({ workbook, source, parts }: Saving): void {
  for (const sheet of workbook.sheets) {
    const part = source.sheets.get(sheet.id)?.part;
    if (part !== undefined) markSelected(parts.tree(part, rowsElement), sheet === workbook.activeSheet);
  }
}

/** Has Excel calculate on opening where a formula's value is not ours to know and something has changed. */
function writeCalculation(root: XmlElement, { workbook }: Saving): void {
  const changed = workbook.sheets.some(({ changedRows }) => changedRows.size > 0);
  if (!changed || !workbook.sheets.some(hasUnevaluated)) return;
  root.ensure('calcPr', workbookOrder).set({ fullCalcOnLoad: true });
}

function hasUnevaluated(sheet: Sheet): boolean {
  for (const cells of sheet.cells.values())
    for (const cell of cells.values()) if (cell.unevaluated && cell.formula !== undefined) return true;
  return false;
}

/** Locks or frees the workbook's structure where that has changed; what else protects it stays. */
function writeProtection(root: XmlElement, { workbook }: Saving): void {
  const before = root.child('workbookProtection')?.flag('lockStructure') ?? false;
  if (before === workbook.structureProtected) return;
  root
    .ensure('workbookProtection', workbookOrder)
    .set({ lockStructure: workbook.structureProtected || null });
}

/** The order in which formulas were calculated last: Excel makes it anew, and repairs a file where it is wrong. */
function removeCalculationChain({ parts, source, loose }: Saving): void {
  const chain = readRelationships(parts, source.workbookPart).find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  removeRelationship(parts, source.workbookPart, chain.id);
  loose.add(chain.target);
}
