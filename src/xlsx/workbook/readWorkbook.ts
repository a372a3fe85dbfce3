import { absoluteReference, parseReference, quoteSheet } from '../../grid/a1';
import type { Area } from '../../grid/area';
import { FileProblem } from '../fileProblem';
import { formulaFromFile } from '../formula/fileFormula';
import type { DefinedName } from '../model/objects';
import type { Sheet } from '../model/sheet';
import { Workbook } from '../model/workbook';
import { namespacesOf, workbookOrder } from '../package/namespaces';
import type { PackageParts } from '../package/packageParts';
import { readRelationships, type Relationship } from '../package/relationships';
import { readSheet, type SheetSource } from '../sheet/readSheet';
import { checkCounts, noStrings, readStrings } from '../strings/sharedStrings';
import { officeTheme, type Palette, readTheme, standardPalette } from '../styles/colour';
import { readDifferentials } from '../styles/differential';
import { readDefaultFont, readNamedStyles, readStyles } from '../styles/readStyles';
import { XmlFault } from '../xml/parseXml';
import { namingPart } from '../xml/readPart';
import { make, type XmlElement } from '../xml/xmlElement';
import type { FileSource } from './saving';
import { readCustomXml, readSettings } from './kept';

export const printAreaName = '_xlnm.Print_Area';
export const printTitlesName = '_xlnm.Print_Titles';

/** Names that Excel keeps for itself (18.2.5): not the officer's, so not in the workbook's list. */
export const isBuiltIn = (name: string): boolean => name.toLowerCase().startsWith('_xlnm.');

/** "'Appendix 1'!$A$1:$F$40,'Appendix 1'!$H$1" → areas; null for a formula that is not plain references. */
export function parsePrintArea(formula: string): Area[] | null {
  const areas = splitReferences(formula).map((reference) => parseReference(reference)?.area ?? null);
  return areas.length > 0 && areas.every((area) => area !== null) ? areas : null;
}

export const printAreaFormula = (sheet: string, areas: readonly Area[]): string =>
  areas.map((area) => absoluteReference(sheet, area)).join(',');

/** "Plan!$A:$B,Plan!$1:$3" → rows "$1:$3" and columns "$A:$B". */
export function parsePrintTitles(formula: string): { rows: string | null; columns: string | null } {
  const references = splitReferences(formula).map(withoutSheet);
  return {
    rows: references.find((reference) => /^\$?\d+:\$?\d+$/.test(reference)) ?? null,
    columns: references.find((reference) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(reference)) ?? null,
  };
}

export const printTitlesFormula = (sheet: string, rows: string | null, columns: string | null): string =>
  [columns, rows]
    .filter((reference): reference is string => reference !== null)
    .map((reference) => `${quoteSheet(sheet)}!${absolute(reference)}`)
    .join(',');

/** Puts $ before letters and digits that have none. */
const absolute = (reference: string): string =>
  reference
    .replaceAll('$', '')
    .replace(/[A-Z]+(?=\d|:|$)/gi, '$$$&')
    .replace(/\d+/g, '$$$&');

/** At commas outside quotes. */
const splitReferences = (formula: string): string[] =>
  formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((reference) => reference.trim()) ?? [];

const withoutSheet = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1);

/** An entry of the workbook's list of sheets. A chart sheet has no sheet in the model, but a place in the list. */
interface Entry {
  readonly element: XmlElement;
  readonly sheet: Sheet | null;
}

const known = new Set(workbookOrder);
const sheetKinds = new Set(['worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);
const longestName = 31;

/** Reads the workbook part and everything it leads to. Throws a FileProblem where one is damaged or missing. */
export function readWorkbook(
  parts: PackageParts,
  workbookPart: string,
): { workbook: Workbook; source: FileSource } {
  const root = parts.tree(workbookPart);
  const relationships = readRelationships(parts, workbookPart);
  const styleSheet = partOfKind(parts, relationships, 'styles', 'styleSheet') ?? make('styleSheet');
  const theme = partOfKind(parts, relationships, 'theme', 'theme');
  const palette: Palette = {
    theme: theme ? readTheme(theme) : officeTheme,
    indexed: ownPalette(styleSheet) ?? standardPalette,
  };
  const stringsPart = relationships.find(({ kind }) => kind === 'sharedStrings')?.target;
  const strings =
    stringsPart !== undefined && parts.has(stringsPart)
      ? namingPart(stringsPart, () => readStrings(parts.text(stringsPart, 'sst')))
      : noStrings;

  const workbook = new Workbook(readStyles(styleSheet, palette));
  workbook.date1904 = root.child('workbookPr')?.flag('date1904') ?? false;
  workbook.structureProtected = root.child('workbookProtection')?.flag('lockStructure') ?? false;
  workbook.defaultFont = readDefaultFont(styleSheet);
  workbook.namedStyles = readNamedStyles(styleSheet, palette);

  const context = {
    parts,
    palette,
    strings: strings.texts,
    references: { count: 0 },
    date1904: workbook.date1904,
    formats: Math.max(1, styleSheet.child('cellXfs')?.all('xf').length ?? 0),
    differentials: readDifferentials(styleSheet, palette),
    newId: (kind: string) => workbook.nextId(kind),
    normalFont: workbook.normalFont,
  };
  const sheets = new Map<string, SheetSource>();
  const sheetElements = root.child('sheets')?.all('sheet') ?? [];
  const links = namingPart(workbookPart, () => checkWorkbook(root, relationships));
  const entries = sheetElements.map((element): Entry => {
    const relationshipId = element.get('id') ?? '';
    const relationship = links.get(relationshipId);
    if (relationship?.kind !== 'worksheet') return { element, sheet: null };
    const sheet = workbook.addSheet(element.get('name') ?? '');
    sheet.visibility = visibilityOf(element);
    sheets.set(sheet.id, readSheet(sheet, { part: relationship.target, relationshipId }, context));
    return { element, sheet };
  });
  const others = entries.filter(({ sheet }) => sheet === null);
  workbook.takenNames = new Set(others.map(({ element }) => (element.get('name') ?? '').toLowerCase()));
  namingPart(stringsPart ?? workbookPart, () => checkCounts(strings, context.references.count));
  if (workbook.sheets.length === 0) throw new FileProblem('The workbook has no worksheet.');
  const active = entries[root.path('bookViews', 'workbookView')?.number('activeTab') ?? 0]?.sheet;
  if (active) workbook.activeSheet = active;

  readNames(root, entries, workbook);
  for (const [key, value] of readSettings(parts, workbookPart)) workbook.settings.set(key, value);
  const customXml = readCustomXml(parts, workbookPart);
  workbook.customXml = customXml.map(({ id, xml }) => ({ id, xml }));
  workbook.changed.clear();
  for (const sheet of workbook.sheets) sheet.changedParts.clear();
  return {
    workbook,
    source: {
      parts,
      workbookPart,
      namespaces: namespacesOf(root),
      palette,
      strings,
      sheets,
      names: structuredClone(workbook.names),
      settings: structuredClone(workbook.settings),
      customXml,
    },
  };
}

/**
 * What a workbook's sheets lead to, by relationship id. Throws an XmlFault where the workbook has what Excel would not
 * take: a part of it that the schema does not know, a sheet without a name or with one that another has, one that
 * leads to nothing, two that lead to one part. A sheet lost in silence would be a plan half read.
 */
function checkWorkbook(
  root: XmlElement,
  relationships: readonly Relationship[],
): ReadonlyMap<string, Relationship> {
  for (const { local } of root.children)
    if (!known.has(local) && local !== 'AlternateContent' && local !== 'revisionPtr' && local !== 'absPath')
      throw new XmlFault(`has what Excel does not know (“${local.slice(0, 30)}”)`);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  if (byId.size < relationships.length) throw new XmlFault('has two links with one id');
  const names = new Set<string>();
  const parts = new Set<string>();
  const sheets = root.child('sheets')?.children ?? [];
  const linked = new Set(sheets.map((element) => element.get('id')));
  const allLinked = relationships.every(({ kind, id }) => !sheetKinds.has(kind) || linked.has(id));
  for (const element of sheets) {
    const name = element.get('name') ?? '';
    if (element.local !== 'sheet' || !isSheetName(name))
      throw new XmlFault(`has a sheet whose name no sheet can have (“${name.slice(0, 40)}”)`);
    if (names.has(name.toLowerCase())) throw new XmlFault(`has two sheets with the name “${name}”`);
    names.add(name.toLowerCase());
    // Excel keeps the module sheets of Excel 5 so, whose contents are elsewhere. A link that was lost leaves its part.
    if (element.get('id') === '' && allLinked) continue;
    const relationship = byId.get(element.get('id') ?? '');
    if (!relationship || relationship.external || !sheetKinds.has(relationship.kind))
      throw new XmlFault(`has a sheet “${name}” that leads to no part`);
    const part = relationship.target.toLowerCase();
    if (parts.has(part)) throw new XmlFault(`has two sheets that lead to one part (“${name}” is the second)`);
    parts.add(part);
  }
  return byId;
}

const isSheetName = (name: string): boolean =>
  name !== '' && name.length <= longestName && !/[[\]:*?/\\]|^'|'$/.test(name);

/** Print areas and titles go to their sheet's page; the other names Excel keeps for itself stay in the file only. */
function readNames(root: XmlElement, entries: readonly Entry[], workbook: Workbook): void {
  for (const element of root.child('definedNames')?.all('definedName') ?? []) {
    const name = element.get('name') ?? '';
    const local = element.number('localSheetId');
    const sheet = local === null ? null : entries[local]?.sheet;
    if (sheet && name === printAreaName) sheet.page.printArea = parsePrintArea(element.text);
    if (sheet && name === printTitlesName) {
      const { rows, columns } = parsePrintTitles(element.text);
      sheet.page.printTitleRows = rows;
      sheet.page.printTitleColumns = columns;
    }
    // A name local to a chart sheet belongs to nothing in the model.
    if (isBuiltIn(name) || (local !== null && !sheet)) continue;
    workbook.names.push(readName(element, sheet?.id ?? ''));
  }
}

const readName = (element: XmlElement, sheet: string): DefinedName => ({
  name: element.get('name') ?? '',
  formula: formulaFromFile(element.text),
  sheet,
  visible: !element.flag('hidden'),
  comment: element.get('comment') ?? '',
});

export function visibilityOf(element: XmlElement): Sheet['visibility'] {
  const state = element.get('state');
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function partOfKind(
  parts: PackageParts,
  relationships: readonly Relationship[],
  kind: string,
  root: string,
): XmlElement | null {
  const target = relationships.find((each) => each.kind === kind)?.target;
  return target !== undefined && parts.has(target) ? parts.tree(target, undefined, root) : null;
}

function ownPalette(styleSheet: XmlElement): string[] | null {
  const colours = styleSheet.path('colors', 'indexedColors')?.all('rgbColor');
  return colours ? colours.map((colour) => `#${(colour.get('rgb') ?? '').slice(-6).toUpperCase()}`) : null;
}
