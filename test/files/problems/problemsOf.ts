import type { Element } from '@xmldom/xmldom';
import { cellsOf, sharedStrings, splitAddress } from '../cells';
import { attribute, children, descendants, partOfKind, readPackage, type Package } from '../readPackage';
import { twice } from './order';
import { packageProblems } from './packageProblems';
import { mergesOf, sheetProblems } from './sheetProblems';
import { styleProblems } from './styleProblems';
import { tableName, tableProblems, tablesOf } from './tableProblems';
import { workbookProblems } from './workbookProblems';

/**
 * What makes Excel offer to repair a file, or lose something of it, as far as ECMA-376 and experience tell: one
 * sentence each, the part first; none for a good file.
 *
 * @example problemsOf(bytes) // ['sheets: sheetId 3 twice']
 */
export function problemsOf(bytes: Uint8Array): string[] {
  const pack = readPackage(bytes);
  const unreadable = packageProblems(pack);
  if (unreadable.some((problem) => problem.includes('not well-formed')) || pack.workbook === null)
    return unreadable;
  const styles = styleProblems(pack);
  const strings = sharedStrings(pack);
  const sheets = pack.sheets().flatMap(({ part }) => (part === null ? [] : (pack.find(part) ?? [])));
  return [
    ...unreadable,
    ...workbookProblems(pack),
    ...styles.problems,
    ...stringProblems(pack, strings),
    ...sheets.flatMap((part) => [
      ...sheetProblems(pack, part, strings.length, styles.counts),
      ...tableProblems(tablesOf(pack, part), cellsOf(pack.root(part), strings), mergesOf(pack.root(part))),
    ]),
    ...nameProblems(pack, sheets),
    ...selectedProblems(pack, sheets),
    ...chainProblems(pack, strings),
  ];
}

/** The problems of a file that another one, which it was made of, did not have. Numbers in them do not count. */
export function newProblems(before: readonly string[], after: readonly string[]): string[] {
  const known = before.map(kindOf);
  return after.filter((problem) => {
    const at = known.indexOf(kindOf(problem));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

const kindOf = (problem: string): string => problem.replace(/\d+/g, 'N');

function stringProblems(pack: Package, strings: readonly string[]): string[] {
  const part = partOfKind(pack, 'sharedStrings');
  if (part === null) return [];
  const unique = attribute(pack.root(part), 'uniqueCount');
  return [
    ...(unique !== null && Number(unique) !== strings.length
      ? [`${part}: uniqueCount ${unique}, ${strings.length} strings`]
      : []),
    ...strings
      .filter(({ length }) => length > 32_767)
      .map(({ length }) => `${part}: a string of ${length} characters`),
  ];
}

/** Names and numbers of tables are unique in the workbook, and no table is called as a defined name is. */
function nameProblems(pack: Package, sheets: readonly string[]): string[] {
  const roots = sheets.flatMap((part) => tablesOf(pack, part)).map(({ root }) => root);
  const names = roots.map((root) => tableName(root).toLowerCase());
  const defined = descendants(pack.root(pack.workbook ?? ''), 'definedName').map((each) =>
    (attribute(each, 'name') ?? '').toLowerCase(),
  );
  return [
    ...twice(names).map((name) => `tables: the name ${name} twice`),
    ...twice(roots.map((root) => attribute(root, 'id') ?? '')).map((id) => `tables: id ${id} twice`),
    ...names.filter((name) => defined.includes(name)).map((name) => `tables: ${name} is a defined name too`),
  ];
}

/** With two sheets selected they are a group: what is typed into one is typed into both. */
function selectedProblems(pack: Package, sheets: readonly string[]): string[] {
  const selected = sheets.filter((part) =>
    children(pack.root(part), 'sheetViews')
      .flatMap((views) => children(views, 'sheetView'))
      .some((view) => ['1', 'true'].includes(attribute(view, 'tabSelected') ?? '')),
  );
  return selected.length > 1 ? [`views: ${selected.length} sheets are selected`] : [];
}

function chainProblems(pack: Package, strings: readonly string[]): string[] {
  const part = partOfKind(pack, 'calcChain');
  if (part === null) return [];
  const sheets = new Map(pack.sheets().map(({ sheetId, part: sheet }) => [sheetId, sheet]));
  const formulas = new Map<string, ReadonlySet<string>>();
  let id = '';
  for (const cell of children(pack.root(part), 'c')) {
    id = attribute(cell, 'i') ?? id;
    const sheet = sheets.get(id);
    if (sheet === undefined) return [`${part}: a cell of sheet ${id}, which is not there`];
    const place = splitAddress(attribute(cell, 'r') ?? '');
    if (sheet === null || pack.find(sheet) === null || !place) continue;
    const known = formulas.get(sheet) ?? formulaPlaces(pack.root(sheet), strings);
    formulas.set(sheet, known);
    if (!known.has(`${place.row}:${place.column}`))
      return [`${part}: ${attribute(cell, 'r')} of sheet ${id} has no formula`];
  }
  return [];
}

const formulaPlaces = (sheet: Element, strings: readonly string[]): ReadonlySet<string> =>
  new Set([...cellsOf(sheet, strings)].flatMap(([place, { formula }]) => (formula === null ? [] : place)));
