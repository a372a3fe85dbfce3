import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classes } from '../../../../src/workbench/host/classes';
import type { Member, OfficeClass } from '../../../../src/workbench/host/kernel/officeClass';
import { OfficeError } from '../../../../src/workbench/host/kernel/officeError';
import { OfficeObject } from '../../../../src/workbench/host/kernel/officeObject';
import { ObjectModel, isWithin, sinceOf } from '../../../../src/workbench/host/kernel/objectModel';
import requirementSets from '../../../../src/workbench/host/kernel/requirementSets.json';
import { Session } from '../../../../src/workbench/host/kernel/session';
import { Workbook } from '../../../../src/xlsx/model/workbook';

const root = join(__dirname, '../../../..');

/** Members that Excel's types do not know, and why the host has them all the same. */
const unknownToTypes: Readonly<Record<string, string>> = {
  'AddinInternalService.NotifyActionHandlerReady': 'a service of office.js beside Excel: no class of Excel',
  'Range._ValidateArraySize': 'office.js asks it by itself when it writes many cells in parts',
  'Workbook._RemoveReference': 'office.js lets a range go by it, for untrack() of any object',
  'Workbook._Runtime': 'office.js gives it out as the runtime of the context',
};

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const officeClass = (key: string): string => key.split('/')[0] ?? key;

interface Declared {
  /** "Range.GetTables", by the key of the class. */
  readonly place: string;
  readonly key: string;
  readonly name: string;
  /** As Excel's types have it. */
  readonly officeName: string;
  readonly use: (model: ObjectModel, object: OfficeObject) => unknown;
}

type Use = (name: string) => Declared['use'];

/** All that the classes of the host declare, with how it is used. */
const declared: readonly Declared[] = Object.entries<OfficeClass<never>>(classes).flatMap(([key, type]) => {
  const list = (members: Readonly<Record<string, Member>> | undefined, use: Use): Declared[] =>
    Object.entries(members ?? {}).map(([name, { member }]) => ({
      place: `${key}.${name}`,
      key,
      name,
      officeName: member ?? lowerFirst(name),
      use: use(name),
    }));
  // Setting is a member of its own where it came later than reading: "visibility=".
  const settable = Object.keys(type.properties ?? {}).filter(
    (name) => sinceOf(officeClass(key), `${lowerFirst(name)}=`) !== undefined,
  );
  const setting = Object.fromEntries(settable.map((name) => [name, { member: `${lowerFirst(name)}=` }]));
  const always = { Items: {} };
  const item = { GetItem: {} };
  return [
    ...list(type.properties, (name) => (model, object) => model.readProperty(object, name)),
    ...list(setting, (name) => (model, object) => model.setProperty(object, name, '')),
    ...list(type.navigations, (name) => (model, object) => model.navigate(object, name)),
    ...list(type.methods, (name) => (model, object) => model.callMethod(object, name, [])),
    ...list(type.items && always, () => (model, object) => model.items(object)),
    ...list(type.item && item, () => (model, object) => model.getItem(object, '')),
  ];
});

const sinceOfDeclared = ({ key, officeName }: Declared) => sinceOf(officeClass(key), officeName);

/** Whether a member is refused for its set by a host that offers `excelApi`; what else it says does not count here. */
function isRefused({ key, use }: Declared, excelApi: string): boolean {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  const today = () => new Date(2026, 10, 22);
  const session = new Session(workbook, { excelApi, documentName: '', today, onFault: () => undefined });
  try {
    use(new ObjectModel(classes, session), new OfficeObject(key, {}));
  } catch (error) {
    return error instanceof OfficeError && / is part of ExcelApi/.test(error.message);
  }
  return false;
}

/** "1.9" → "1.8". */
const before = (set: string): string => `1.${Number(set.split('.')[1]) - 1}`;

test('the table is what the script makes of the installed @types/office-js', () => {
  const made = spawnSync('node', [join(root, 'scripts/makeRequirementSets.mjs'), '--print'], {
    encoding: 'utf8',
  });
  expect(made.stderr).toBe('');
  expect(readFileSync(join(root, 'src/workbench/host/kernel/requirementSets.json'), 'utf8')).toBe(
    made.stdout,
  );
});

test("each member of the host is one of Excel's types, or stands in a short list with its reason", () => {
  const unknown = declared.filter((member) => sinceOfDeclared(member) === undefined);
  expect(unknown.map(({ place }) => place).sort()).toEqual(Object.keys(unknownToTypes).sort());
});

test('a host that offers the set of a member has it; one that offers the set before refuses it', () => {
  const later = declared.filter((member) => ![undefined, '1.1'].includes(sinceOfDeclared(member)));
  expect(later.length).toBeGreaterThan(250);
  const offeredTooEarly = later.filter((member) => !isRefused(member, before(sinceOfDeclared(member) ?? '')));
  const refusedTooLong = later.filter((member) => isRefused(member, sinceOfDeclared(member) ?? ''));
  expect(offeredTooEarly.map(({ place }) => place)).toEqual([]);
  expect(refusedTooLong.map(({ place }) => place)).toEqual([]);
});

test('what could be read first and set later is read by every host, and set by those that offer it', () => {
  const settings = declared.filter(({ officeName }) => officeName.endsWith('='));
  expect(settings.map(({ key, officeName }) => `${key}.${officeName}`).sort()).toEqual([
    'Application.calculationMode=',
    'TableColumn.name=',
    'Worksheet.visibility=',
  ]);
  for (const setting of settings) {
    const reading = declared.find(
      ({ place, officeName }) => place === setting.place && !officeName.endsWith('='),
    );
    expect(reading && isRefused(reading, '1.1')).toBe(false);
    expect(isRefused(setting, '1.1')).toBe(true);
  }
});

test('what has been there from the beginning is offered by every host', () => {
  const first = declared.filter((member) => sinceOfDeclared(member) === '1.1');
  expect(first.length).toBeGreaterThan(100);
  expect(first.filter((member) => isRefused(member, '1.1')).map(({ place }) => place)).toEqual([]);
});

test.each([
  ['Range', 'getTables', '1.9'],
  ['Range', 'getResizedRange', '1.2'],
  ['Worksheet', 'visibility', '1.1'],
  ['Worksheet', 'visibility=', '1.2'],
  ['Application', 'calculationMode=', '1.8'],
  ['WorksheetProtection', 'unprotect', '1.2'],
  ['WorksheetCollection', 'onChanged', '1.9'],
  ['WorksheetChangedEventArgs', 'triggerSource', '1.14'],
  ['StyleCollection', 'getItem', '1.7'],
  ['Application', 'windows', 'Desktop 1.1'],
  ['Range', '_KeepReference', undefined],
  ['NoClass', 'values', undefined],
  ['Range', 'constructor', undefined],
])('%s.%s came in %s', (className, member, set) => {
  expect(sinceOf(className, member)).toBe(set);
});

test('the table is small enough to be read by every page: below 60 kB', () => {
  expect(JSON.stringify(requirementSets).length).toBeLessThan(60_000);
});

test.each([
  ['1.9', '1.10', true],
  ['1.10', '1.9', false],
  ['1.14', '1.14', true],
  ['1.14', '2.1', true],
  [undefined, '1.1', true],
  ['Online 1.1', '1.21', false],
  ['Desktop 1.1', '1.21', false],
])('a member of %s where %s is offered: %s', (since, offered, expected) => {
  expect(isWithin(since, offered)).toBe(expected);
});
