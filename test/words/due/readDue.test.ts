import { dueReader, quarterDue, readDue, type Due } from '../../../src/words/due/readDue';
import { formLists, inTable, plans, readForms, type FormList } from '../../fixtures/due/readForms';
import { leastCpu } from '../../leastCpu';

describe.each(Object.keys(formLists) as FormList[])('the due dates of %s', (name) => {
  const forms = readForms(name);
  const read = forms.map((form) => ({ ...form, got: inTable(readDue(form.cell, plans[form.where])) }));
  const notRight = read.filter(({ got, means }) => got !== means);

  test('none is read as another date than it means', () => {
    expect(notRight.filter(({ got }) => got !== 'ask')).toEqual([]);
  });

  test('at least 98 of 100 are read, the rest asked', () => {
    expect(forms.length).toBeGreaterThanOrEqual(formLists[name]);
    expect(notRight.length).toBeLessThanOrEqual(forms.length * 0.02);
  });
});

const kindOf = (text: string, planYear?: string): Due['kind'] => readDue(text, { planYear }).kind;

test('what cannot be told says why', () => {
  expect(kindOf('ASAP', '2026/27')).toBe('unread');
  expect(kindOf('31st March', '2025-30')).toBe('which year');
  expect(kindOf('Q3')).toBe('which year');
  expect(kindOf('31 June', '2026/27')).toBe('unread');
  expect(kindOf('Year 7', '2025-30')).toBe('unread');
});

test('a quarter with a single year can be meant in several ways, all of which are given', () => {
  expect(readDue('Q4 2023', { planYear: '2022/23' })).toEqual({
    kind: 'several',
    spans: [
      { from: '2023-01-01', to: '2023-03-31' },
      { from: '2023-10-01', to: '2023-12-31' },
      { from: '2024-01-01', to: '2024-03-31' },
    ],
  });
  expect(readDue('Q2 2022', { planYear: '2022/23' })).toEqual({
    kind: 'several',
    spans: [
      { from: '2022-07-01', to: '2022-09-30' },
      { from: '2022-04-01', to: '2022-06-30' },
    ],
  });
});

test('a date in brackets tells which of several is meant, and may not contradict', () => {
  expect(inTable(readDue('H1 2026 (April to September)', plans.F))).toBe('2026-04-01..2026-09-30');
  expect(inTable(readDue('31 March 2028 (Q4)', plans.F))).toBe('2028-03-31..2028-03-31');
  expect(inTable(readDue('March 2027 (April)', plans.F))).toBe('ask');
});

test('a reader keeps to its plan', () => {
  const read = dueReader({ planYear: '2026/27' });
  expect(inTable(read('March'))).toBe('2027-03-01..2027-03-31');
  expect(read('March')).toBe(read('March'));
  expect(inTable(dueReader({ planYear: '2027/28' })('March'))).toBe('2028-03-01..2028-03-31');
});

test.each([
  ['Q3', 'Q3'],
  ['Due in Quarter 3', 'Q3'],
  ['reports Q4.', 'Q4'],
  ['(Q1)', null],
  ['Q3 2026/27', null],
  ['March', null],
  ['85% in Q3', null],
  ['Report to Board in Q3', null],
  ['Phase 1: Q2', null],
])('a KPI with “%s” is due in %s', (text, quarter) => expect(quarterDue(text)).toBe(quarter));

test.each([
  ['end of secondary spring term 2027', '2027-03-01..2027-03-31'],
  ['Start of the nursery autumn term', '2026-09-01..2026-09-30'],
  ['end of next autumn term', 'ask'],
  ['the second of June 2026', '2026-06-02..2026-06-02'],
  ['twenty-first of May', '2026-05-21..2026-05-21'],
  ['2ndJune 2026', '2026-06-02..2026-06-02'],
  ['Winter season 2026/27', '2026-12-01..2027-02-28'],
  ['1. Q1 2. Q3', '2026-04-01..2026-12-31'],
  ['1. Outline May 2026 2. Full plan Sept 2026 3. Launch Jan 2027', '2026-05-01..2027-01-31'],
  ['Begin Q2; complete Q4', '2026-07-01..2027-03-31'],
  ['Works commence Q2, complete Q4', '2026-07-01..2027-03-31'],
  ['Commencing May 2026, completing July 2026', '2026-05-01..2026-07-31'],
  ['Start: Q2 Finish: Q4', '2026-07-01..2027-03-31'],
  ['Starts May 2026 – ends July 2026', '2026-05-01..2026-07-31'],
  ['Q2, then ongoing', '2026-07-01..'],
  ['Oct-26 (Dec-26)', 'ask'],
  ['Oct-26 (Aug-26)', 'ask'],
  ['October (2026)', '2026-10-01..2026-10-31'],
  ['Month 5 (August 2026)', '2026-08-01..2026-08-31'],
  ['Week 2 of May', 'ask'],
  ['earliest Oct 2026', '2026-10-01..'],
  ['Oct 2026 at the earliest', '2026-10-01..'],
  ['startof Oct 2026', '2026-10-01..2026-10-01'],
  ['wk beg 5/10/26', '2026-10-05..2026-10-11'],
  ['TBC (Q2?)', '2026-07-01..2026-09-30'],
  ['June 2026 and ongoing thereafter', '2026-06-01..'],
])('“%s” is due %s', (text, means) => expect(inTable(readDue(text, plans.F))).toBe(means));

const hostile = [
  'a',
  '1',
  '1/',
  'march ',
  '(',
  '2026/27 ',
  'q',
  'end of ',
  'often ',
  'every 1 ',
  '- ',
  '1,',
  ' "',
  '– ',
];

test.each(hostile)('30,000 signs of “%s” are read at once', (piece) => {
  const texts = [160, 30_000].map((length) => piece.repeat(length).slice(0, length));
  expect(leastCpu(() => texts.forEach((text) => readDue({ text }, plans.F)))).toBeLessThan(50);
});
