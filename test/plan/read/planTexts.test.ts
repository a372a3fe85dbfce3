import { gatherPlan } from '../../../src/plan/book/gatherPlan';
import { openBook } from '../../../src/plan/book/planBook';
import { listPlans, textsOfPlans } from '../../../src/plan/read/planTexts';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { newFile } from '../../../src/workbench/file/openFile';
import { fill } from '../../commands/onWorkbook';
import { snapshotOf } from '../../snapshotOf';

type Rows = readonly (readonly string[])[];

const head = ['Section', 'Heading', 'Text'];
const text = (...sections: string[]): Rows => [
  head,
  ...sections.map((section) => [section, '', `What is said of ${section} in one sentence.`]),
];
const actions: Rows = [
  [],
  ['Plans and actions', 'Due'],
  ['Open the new depot', 'March 2027'],
  ['Publish the plan', 'June 2026'],
];

/** A workbook of these sheets. */
function bookOf(sheets: Readonly<Record<string, Rows>>) {
  const { workbook } = newFile();
  const [first] = workbook.sheets;
  for (const [name, rows] of Object.entries(sheets)) fill(workbook.addSheet(name), rows);
  if (first) workbook.sheets.splice(workbook.sheets.indexOf(first), 1);
  return snapshotOf(workbook);
}

const plansOf = (sheets: Readonly<Record<string, Rows>>) => {
  const workbook = bookOf(sheets);
  return textsOfPlans(workbook, recogniseTables(workbook)).map(({ text: own, beside }) => [
    own.sheet.name,
    ...beside.map(({ sheet }) => sheet.name),
  ]);
};

const aims = text(
  'Our aims and objectives are',
  'Our major workstreams this year will be',
  'Strategic Commitments',
);

describe('texts on several sheets', () => {
  test('a sheet with other sections and nothing else is part of the plan', () => {
    expect(plansOf({ Plan: aims, 'Plan text': text('Our staff', 'Our property') })).toEqual([
      ['Plan', 'Plan text'],
    ]);
  });

  test('each section on a sheet of its own: one plan', () => {
    expect(
      plansOf({
        Aims: text('Our aims and objectives are'),
        Work: text('Our major workstreams this year will be'),
      }),
    ).toEqual([['Aims', 'Work']]);
  });

  test.each([
    ['the same section', { Plan: aims, Other: text('Our aims and objectives are', 'Our staff') }],
    ['another year', { 'Plan 2021-22': aims, 'Plan 2022-23': text('Our staff') }],
    ['tables of its own', { Plan: aims, Other: [...text('Our staff', 'Our property'), ...actions] }],
  ] as const)('%s: a plan of its own', (_, sheets) => {
    expect(plansOf(sheets)).toEqual(Object.keys(sheets).map((name) => [name]));
  });

  test('of two plans that it may belong to none has it', () => {
    expect(plansOf({ 'Plan 2021-22': aims, 'Plan 2022-23': aims, Notes: text('Our staff') })).toEqual([
      ['Plan 2021-22'],
      ['Plan 2022-23'],
      ['Notes'],
    ]);
  });

  test('part of a plan is none of the plans of the workbook, and its texts stand in the summary', () => {
    const workbook = bookOf({
      Plan: aims,
      Staff: text("What's changed since last year", 'We will do less of'),
    });
    expect(listPlans(textsOfPlans(workbook, recogniseTables(workbook)))).toEqual([
      { sheet: 'Plan', plan: '' },
    ]);
    for (const asked of [undefined, 'Plan', 'Staff']) {
      const plan = gatherPlan(openBook(workbook), asked);
      expect([plan?.sheet, plan?.texts.length]).toEqual(['Plan', 5]);
      expect(plan?.findings.map(({ code, message }) => [code, message])).toEqual([
        ['table-elsewhere', 'Sections on “Staff” are part of the plan on “Plan”.'],
      ]);
    }
  });
});
