import type { Workbook } from '../model/workbook';
import { addPart } from '../package/addPart';
import { folderOf, freePartName } from '../package/partName';
import { readRelationships, removeRelationship } from '../package/relationships';
import { reachableFrom, removeOrphans } from '../package/removeOrphans';
import { rowsElement } from '../sheet/readSheet';
import { markSelected } from '../sheet/view';
import { newSource, renameInSheet, writeSheet } from '../sheet/writeSheet';
import { blankSheet } from './blankParts';
import { writeCustomXml } from './customXml';
import { renameInParts } from './renameInParts';
import type { FileSource } from './fileSource';
import { saveStrings, startSaving, type Saving } from './saving';
import { breakSignature, isSigned, refuseInShared } from './savingGuards';
import { writeSettings } from './settings';
import { writeActiveSheet } from './writeActiveSheet';
import { writeCalculation } from './writeCalculation';
import { writeNames } from './writeNames';
import { writeProtection } from './writeProtection';
import { writeSheetList } from './writeSheetList';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

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

function selectActive({ workbook, source, parts }: Saving): void {
  for (const sheet of workbook.sheets) {
    const part = source.sheets.get(sheet.id)?.part;
    if (part !== undefined) markSelected(parts.tree(part, rowsElement), sheet === workbook.activeSheet);
  }
}

/** The order in which formulas were calculated last: Excel makes it anew, and repairs a file where it is wrong. */
function removeCalculationChain({ parts, source, loose }: Saving): void {
  const chain = readRelationships(parts, source.workbookPart).find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  removeRelationship(parts, source.workbookPart, chain.id);
  loose.add(chain.target);
}
