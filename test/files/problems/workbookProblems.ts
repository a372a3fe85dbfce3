import { areaOf, splitAddress } from '../cells';
import { attribute, children, descendants, type Package } from '../readPackage';
import { orderProblems, twice } from './order';

/** What is wrong with the list of sheets, the views and the defined names. */
export function workbookProblems(pack: Package): string[] {
  const { workbook } = pack;
  if (workbook === null || pack.find(workbook) === null) return ['no workbook'];
  return [
    ...orderProblems(pack.root(workbook), 'workbook', workbook),
    ...sheetProblems(pack),
    ...viewProblems(pack, workbook),
    ...nameProblems(pack, workbook),
  ];
}

function sheetProblems(pack: Package): string[] {
  const sheets = pack.sheets();
  const ids = new Set(pack.relationships(pack.workbook ?? '').map(({ id }) => id));
  return [
    ...sheets.flatMap(({ name, part, relationshipId, sheetId }) => [
      ...(name === '' || name.length > 31 ? [`sheets: a name of ${name.length} characters`] : []),
      ...(/[[\]:*?/\\]|^'|'$/.test(name) ? [`sheets: ${name} is no name for a sheet`] : []),
      ...(ids.has(relationshipId) ? [] : [`sheets: ${name} has no relationship`]),
      ...(part !== null && pack.find(part) === null ? [`sheets: ${name} has no part ${part}`] : []),
      ...(Number(sheetId) >= 1 && Number(sheetId) <= 65_534 ? [] : [`sheets: sheetId ${sheetId}`]),
    ]),
    ...twice(sheets.map(({ name }) => name.toLowerCase())).map((name) => `sheets: the name ${name} twice`),
    ...twice(sheets.map(({ sheetId }) => sheetId)).map((id) => `sheets: sheetId ${id} twice`),
    ...twice(sheets.map(({ relationshipId }) => relationshipId)).map((id) => `sheets: r:id ${id} twice`),
    ...(sheets.some(({ state }) => state === 'visible') ? [] : ['sheets: none is visible']),
  ];
}

function viewProblems(pack: Package, workbook: string): string[] {
  const sheets = pack.sheets();
  const [view] = descendants(pack.root(workbook), 'workbookView');
  if (!view) return [];
  const place = Number(attribute(view, 'activeTab') ?? 0);
  const sheet = sheets[place];
  if (!sheet) return [`views: activeTab ${place} of ${sheets.length} sheets`];
  return sheet.state === 'visible' ? [] : [`views: the sheet in front, ${sheet.name}, is ${sheet.state}`];
}

function nameProblems(pack: Package, workbook: string): string[] {
  const sheets = pack.sheets();
  const known = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const list = children(pack.root(workbook), 'definedNames').flatMap((each) => children(each, 'definedName'));
  const keys = list.map(
    (each) =>
      `${(attribute(each, 'name') ?? '').toLowerCase()} (${attribute(each, 'localSheetId') ?? 'workbook'})`,
  );
  return [
    ...twice(keys).map((key) => `names: ${key} twice`),
    ...list.flatMap((each) => {
      const name = attribute(each, 'name') ?? '';
      const local = attribute(each, 'localSheetId');
      return [
        ...(local !== null && Number(local) >= sheets.length
          ? [`names: ${name} is of sheet ${local} of ${sheets.length}`]
          : []),
        ...(/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) ? [] : [`names: ${name} is no name`]),
        ...(isCell(name) ? [`names: ${name} is a cell`] : []),
        ...missingSheets(each.textContent ?? '', known).map(
          (sheet) => `names: ${name} refers to no sheet ${sheet}`,
        ),
      ];
    }),
  ];
}

const isCell = (name: string): boolean => {
  const place = splitAddress(name);
  return place !== null && !name.includes('$') && place.column <= 16_384 && place.row <= 1_048_576;
};

/** Sheets of the workbook itself that a formula names and that are not there. */
function missingSheets(formula: string, known: ReadonlySet<string>): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(/'((?:[^']|'')+)'!|(?<![\w.\]'#])([A-Za-z_][\w.]*)!/g)]
    .map((match) => match[1]?.replaceAll("''", "'") ?? match[2] ?? '')
    .filter((name) => !name.includes('[') && !name.includes(':') && !known.has(name.toLowerCase()))
    .filter((name) => name !== '' && areaOf(name) === null);
}
