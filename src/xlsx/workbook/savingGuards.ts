import { FileProblem } from '../fileProblem';
import type { Sheet, SheetPart } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { PackageParts } from '../package/packageParts';
import { readRelationships, removeRelationship } from '../package/relationships';
import { reachableFrom, removeOrphans } from '../package/addPart';
import type { FileSource } from './fileSource';

const signatureOrigins = (parts: PackageParts) =>
  readRelationships(parts, '').filter(({ kind }) => kind === 'origin');

/** Whether someone has signed the workbook (ECMA-376 part 2, 10): any change makes the signature invalid. */
export const isSigned = (parts: PackageParts): boolean =>
  signatureOrigins(parts).some(({ target }) => readRelationships(parts, target).length > 0);

/**
 * Takes the signatures of a workbook away, as Excel does when a signed workbook is edited: one that no longer fits
 * would tell its reader that the workbook was tampered with. Throws a FileProblem of code `signed-workbook` where the
 * person has not agreed to that.
 */
export function breakSignature(parts: PackageParts, agreed: boolean): void {
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

/** What Excel does not allow in a legacy shared workbook, and how it is called. */
const forbidden: Readonly<Partial<Record<SheetPart, string>>> = {
  tables: 'tables',
  merges: 'merged cells',
  conditionalFormats: 'conditional formats',
  validations: 'drop-down lists',
  charts: 'charts',
};

/**
 * Throws a FileProblem of code `shared-workbook` where a legacy shared workbook (with user names and revision headers)
 * has a change in it that Excel does not allow in one: tables, merged cells, conditional formats, lists, charts, a
 * sheet taken away, the structure locked or freed. Values and formats of cells are allowed.
 */
export function refuseInShared(workbook: Workbook, source: FileSource): void {
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
