import type { PlanText } from '../../../../src/plan/read/plan';
import type { TextSection } from '../../../../src/plan/sections/summarySections';
import { followThread } from '../../../../src/plan/rules/thread/followThread';
import { listOutcomes } from '../../../../src/plan/rules/thread/readThread';
import type { ThreadPlan } from '../../../../src/plan/rules/thread/threadItems';

let row = 0;
const text = (section: TextSection, heading: string, words: string, outcome?: string): PlanText => {
  row += 1;
  const at = (column: number, value: string) => ({ sheet: 'Plan', row, column, value, text: value });
  return {
    section,
    heading,
    text: words,
    cell: at(2, words),
    ...(outcome !== undefined && { outcome: at(3, outcome) }),
  };
};
const follow = (texts: PlanText[], planYear = '2022/23') => {
  const list = listOutcomes([], [], { planYear });
  if (!list) throw new Error('no outcomes');
  const plan: ThreadPlan = { texts, kpis: [], actions: [], risks: [] };
  return followThread(plan, list);
};
const of = (words: string, planYear?: string) => {
  const [item] = follow([text('workstreams', '', words)], planYear).items;
  return {
    by: item?.by,
    stated: item?.outcomes.map(({ number }) => number),
    suggested: item?.suggested.map(({ outcome }) => outcome.number),
  };
};

test.each<[string, number[]]>([
  ['Work on Outcome 4 with our partners', [4]],
  ['Supports corporate plan outcomes 1 and 3', [1, 3]],
  ['So that people are safe and feel safe at night', [1]],
])('“%s” names its outcome, which counts as stated', (words, expected) => {
  expect(of(words)).toEqual({ by: 'text', stated: expected, suggested: [] });
});

test.each([
  'Outcome 27 of the national framework',
  'NHS outcome 1.2',
  'Good outcomes for everyone in need',
  'Lives and places that people enjoy',
  'Reach full use of the car parks',
  'Health and safety training for staff',
  'Send the letters out in time',
  'People with learning disabilities are counted',
])('“%s” neither names an outcome nor suggests one', (words) => {
  expect(of(words)).toEqual({ by: '', stated: [], suggested: [] });
});

test.each<[string, string, number[]]>([
  ['Reduce carbon on our estates', '2025/26', [3]],
  ['Providing excellent services at the desk', '2025/26', []],
  ['A vibrant destination for visitors', '2025/26', [4]],
  ['Improve public realm in the lanes', '2025/26', [6]],
])('“%s” under the six outcomes suggests %s', (words, year, expected) => {
  expect(of(words, year)).toEqual({ by: '', stated: [], suggested: expected });
});

test('the short name of an outcome counts as named with its capitals only', () => {
  expect(of('Lead on Providing Excellent Services', '2025/26').stated).toEqual([5]);
});

test('what a column states goes before what the words suggest', () => {
  const { items } = follow([text('aims', 'Safe', 'Safe homes', '2')]);
  expect(items[0]).toMatchObject({ by: 'column', suggested: [], outcomes: [{ number: 2 }] });
});

test('outcomes that nothing leads to are named, and those that are only suggested are told apart', () => {
  const { findings } = follow([text('aims', 'Safe', 'Safe homes'), text('aims', 'Well', 'Green lanes', '2')]);
  const cited = (code: string) =>
    findings.filter((one) => one.code === code).map(({ message }) => /Outcome \d+/.exec(message)?.[0]);
  expect(cited('outcome-unconfirmed')).toEqual(['Outcome 1']);
  expect(cited('outcome-empty')).toHaveLength(10);
});

test('a column of something else is told of once', () => {
  const { findings } = follow(['High', 'Low', 'Medium'].map((word) => text('aims', '', 'Green lanes', word)));
  expect(findings.map(({ code }) => code)).toContain('outcome-column-other');
  expect(findings.map(({ code }) => code)).not.toContain('outcome-unknown');
});

test('one wording that is no outcome is told of once, with how often it stands there', () => {
  const { findings } = follow([
    text('aims', '', 'Green lanes', '1'),
    ...Array.from({ length: 4 }, () => text('aims', '', 'Green lanes', '14')),
  ]);
  const unknown = findings.filter(({ code }) => code === 'outcome-unknown');
  expect(unknown).toHaveLength(1);
  expect(unknown[0]?.message).toContain('(in 4 cells, this is the first)');
});

test('KPIs under an aim’s name measure it, whatever their words', () => {
  const line = { kpi: '', target: null, measure: null };
  const cell = { sheet: 'Plan', row: 9, column: 1, value: 'Visits', text: 'Visits' };
  const blank = { rag: null, goodIs: '', earlier: {}, direction: null, reasons: null, actions: null };
  const kpi = {
    ...blank,
    ref: '5.1',
    objective: '5. Priority objective: Community',
    kpi: 'Fire risk assessments',
    cell,
    sheet: 'Plan',
    row: 9,
    lines: [line],
    activity: null,
    outcome: null,
    owner: null,
  };
  const list = listOutcomes([], [], { planYear: '2022/23' });
  if (!list) throw new Error('no outcomes');
  const texts = [text('aims', 'Safe', 'Homes'), text('aims', 'Community', 'People take part')];
  const { aims } = followThread({ texts, kpis: [kpi], actions: [], risks: [] }, list);
  expect(aims.map(({ name, kpis, suggested }) => [name, kpis.length, suggested.length])).toEqual([
    ['Safe', 0, 0],
    ['Community', 1, 0],
  ]);
});
