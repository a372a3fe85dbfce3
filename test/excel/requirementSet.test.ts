import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyKpis, reportOf, sheetNamed, sitDown, workbookOf } from '../commands/onWorkbook';
import { filesIn, newerUses } from './newerUses';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const minimum = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1] ?? '';

/** What is newer than the manifest asks for, and by what it does no harm in an older Excel. */
const allowed: Readonly<Record<string, string>> = {
  'src/excel/askTheme.ts, askTheme: StyleCollection.getItemOrNullObject (1.14)': 'isSetSupported',
  'src/excel/columnsHere.ts, askColumns: StyleCollection.getItemOrNullObject (1.14)': 'isSetSupported',
  'src/excel/step/place.ts, askLook: StyleCollection.getItemOrNullObject (1.14)': 'isSetSupported',
  'src/excel/run.ts, usual: RunOptions.mergeUndoGroup (1.20)':
    'an option: older clients pass it over, and where Excel answers UndoNotSupported the job runs without it',
  'src/excel/watchCells.ts, handOf: WorksheetChangedEventArgs.triggerSource (1.14)':
    'a field of an event: older Excel leaves it out, and then the source tells whose hand it was',
};

/** Ways to use what came later, each in a function of its own; its name says what the walk must find. */
const samples = `
const asks = (set: string) => Office.context.requirements.isSetSupported('ExcelApi', set);
export const reads = (context: Excel.RequestContext) => context.workbook.styles.getItemOrNullObject('A');
export const takesApart = ({ triggerSource }: Excel.WorksheetChangedEventArgs) => triggerSource;
export const takesApartRenamed = ({ triggerSource: by }: Excel.WorksheetChangedEventArgs) => by;
export const loads = (table: Excel.Worksheet) => table.load('name,tabId');
export const loadsPath = (range: Excel.Range) => range.load('worksheet/showDataTypeIcons');
export const loadsItems = (sheets: Excel.WorksheetCollection) => sheets.load('items/showDataTypeIcons');
export const loadsOfItems = (sheets: Excel.WorksheetCollection) => sheets.load('showDataTypeIcons');
export const loadsList = (sheet: Excel.Worksheet) => sheet.load(['name', 'showDataTypeIcons']);
export const loadsOptions = (sheet: Excel.Worksheet) => sheet.load({ showDataTypeIcons: true });
export const sets = (sheet: Excel.Worksheet) => sheet.set({ showDataTypeIcons: true });
export const loadsUnclear = (sheet: Excel.Worksheet, names: string) => sheet.load(names);
export const option = () => Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, (c) => c.sync());
export const yes = (context: Excel.RequestContext) =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.14')
    ? context.workbook.styles.getItemOrNullObject('A')
    : null;
export const no = (context: Excel.RequestContext) =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.14')
    ? null
    : context.workbook.styles.getItemOrNullObject('A');
export const tooOld = (context: Excel.RequestContext) =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.13')
    ? context.workbook.styles.getItemOrNullObject('A')
    : null;
export function leaves(context: Excel.RequestContext) {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.15')) return null;
  return () => context.workbook.styles.getItemOrNullObject('A');
}
export function staysThere(context: Excel.RequestContext) {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) asks('1.14');
  return context.workbook.styles.getItemOrNullObject('A');
}
export const old = (range: Excel.Range) => range.getTables().load('items/name,items/style');
`;

describe('what src/excel uses of Excel', () => {
  const sample = 'test/excel/sample.ts';
  const uses = newerUses(filesIn('src/excel'), minimum, { [sample]: samples });
  const isSample = (place: string): boolean => place.startsWith(sample);
  const own = <Use extends { readonly place: string }>(all: readonly Use[]) =>
    all.filter(({ place }) => !isSample(place));

  test('is in the set that the manifest asks for, or is guarded', () => {
    const newer = own(uses.newer);
    expect(newer.map(({ place, what }) => `${place}: ${what}`).sort()).toEqual(Object.keys(allowed).sort());
    for (const { place, what, guarded } of newer)
      expect([place, guarded]).toEqual([place, allowed[`${place}: ${what}`] === 'isSetSupported']);
    expect(uses.seen).toBeGreaterThan(1000);
  });

  test('is told to the compiler, what is loaded as well', () => {
    expect(uses.unclear.filter((place) => !isSample(place))).toEqual([]);
  });

  test('is not guarded where every Excel has it', () => {
    expect(uses.needless.filter((place) => !isSample(place))).toEqual([]);
  });

  test('is found in whatever way it is used', () => {
    const found = uses.newer.filter(({ place }) => isSample(place));
    const named = (guarded: boolean) =>
      found.filter((use) => use.guarded === guarded).map(({ place }) => place.slice(sample.length + 2));
    expect(named(false)).toEqual([
      'reads',
      'takesApart',
      'takesApartRenamed',
      'loads',
      'loadsPath',
      'loadsItems',
      'loadsOfItems',
      'loadsList',
      'loadsOptions',
      'sets',
      'option',
      'no',
      'tooOld',
      'staysThere',
    ]);
    expect(named(true)).toEqual(['yes', 'leaves']);
    expect(uses.unclear.filter(isSample)).toEqual([`${sample}, loadsUnclear: load(names)`]);
    expect(uses.needless.filter(isSample)).toEqual([`${sample}, tooOld: 1.13`]);
  });
});

describe('in an Excel that has no more than the manifest asks for', () => {
  const options = { requirements: { ExcelApi: minimum } };

  test('tables are added, on a new sheet and beside a list, and taken back', async () => {
    const { commands, workbook } = await sitDown(workbookOf(manyKpis(4)), options);
    reportOf(await commands.addTable({ kind: 'risks' }));
    reportOf(await commands.addTable({ kind: 'complaints', sheet: 'KPIs', at: 'H2' }));
    expect(sheetNamed(workbook, 'KPIs').tables).toHaveLength(1);
    reportOf(await commands.restore());
    reportOf(await commands.restore());
    expect(workbook.sheets.map(({ name, tables }) => [name, tables.length])).toEqual([['KPIs', 0]]);
  });

  test('a look that the place of a table had is there again when the table is taken back', async () => {
    const { commands, workbook } = await sitDown(workbookOf(manyKpis(4)), options);
    const sheet = sheetNamed(workbook, 'KPIs');
    await Excel.run((context) => {
      context.workbook.worksheets.getItem('KPIs').getRange('H2:Z40').format.fill.color = '#FFEEDD';
      return context.sync();
    });
    const fill = () => workbook.styles.get(sheet.styleAt(2, 8)).fill;
    expect(fill()).toBe('#FFEEDD');
    reportOf(await commands.addTable({ kind: 'complaints', sheet: 'KPIs', at: 'H2' }));
    reportOf(await commands.restore());
    expect(fill()).toBe('#FFEEDD');
  });

  test('a plan is checked, coloured and given columns, and its steps are taken back', async () => {
    const { commands } = await sitDown(workbookOf(manyKpis(4)), options);
    reportOf(await commands.check());
    reportOf(await commands.colour());
    reportOf(await commands.addColumns({ fields: ['owner'], sheet: 'KPIs', at: 'A1' }));
    const { steps } = reportOf(await commands.restorable());
    for (let step = 0; step < steps; step += 1) reportOf(await commands.restore());
  });
});
