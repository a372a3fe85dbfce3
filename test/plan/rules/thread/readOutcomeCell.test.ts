import { outcomeCellReader } from '../../../../src/plan/rules/thread/readOutcomeCell';
import type { OutcomeList } from '../../../../src/plan/rules/thread/outcome';

const names = [
  'People are safe and feel safe',
  'People enjoy good health and wellbeing',
  'People have equal opportunities to enrich their lives and reach their full potential',
  'Communities are cohesive and have the facilities they need',
];
const list: OutcomeList = {
  from: 'plan',
  set: '2018–23',
  outcomes: names.map((name, at) => ({ number: at + 1, name, aim: '', cell: null })),
  others: [
    { number: 7, name: '', aim: '', cell: null, set: '2018–23' },
    { number: 1, name: 'Diverse Engaged Communities', aim: '', cell: null, set: '2024–29' },
  ],
  findings: [],
};
const read = outcomeCellReader(list);
const numbers = (text: string) => read(text).outcomes.map(({ number }) => number);
const faults = (text: string) => read(text).faults.map(({ kind, words }) => [kind, words]);

test.each<[string, number[]]>([
  ['4', [4]],
  ['Outcome 4', [4]],
  ['outcome no. 2', [2]],
  ['CO3', [3]],
  ['Outcomes1-2', [1, 2]],
  ['1, 3 and 4', [1, 3, 4]],
  ['1,3,4', [1, 3, 4]],
  ['1 & 2', [1, 2]],
  ['1/2', [1, 2]],
  ['Outcomes 1-4', [1, 2, 3, 4]],
  ['Outcomes 1 – 3', [1, 2, 3]],
  ['Outcome 1 to Outcome 3', [1, 2, 3]],
  ['1; 2\n4', [1, 2, 4]],
  ['All', [1, 2, 3, 4]],
  ['All outcomes', [1, 2, 3, 4]],
  ['All of the corporate outcomes', [1, 2, 3, 4]],
  ['People are safe and feel safe', [1]],
  ['PEOPLE ENJOY GOOD HEALTH & WELL-BEING', [2]],
  ['Outcome 4 – Communities are cohesive and have the facilities they need', [4]],
  ['4. Communities are cohesive', [4]],
  ['Outcome 2: health and wellbeing; Outcome 1: feel safe', [1, 2]],
  ['Health and wellbeing', [2]],
  ['health and wellbeing, communities are cohesive', [2, 4]],
  ['People are safe and feel safe and People enjoy good health and wellbeing', [1, 2]],
  ['Directly supports Outcome 3', [3]],
  ['2 (direct), 3 (also)', [2, 3]],
  ['', []],
  ['tbc', []],
])('“%s” means %j, without a fault', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
  expect(faults(text)).toEqual([]);
});

test.each(['None', 'N/A', 'n/a', '–'])('“%s” says that there is none', (text) => {
  expect(read(text)).toEqual({ outcomes: [], faults: [], none: true });
});

test.each<[string, number[], string[][]]>([
  ['9', [], [['unknown', 'Outcome 9']]],
  ['Outcomes 3-5', [3, 4], [['unknown', 'Outcome 5']]],
  ['1 and 12', [1], [['unknown', 'Outcome 12']]],
  ['7', [], [['other', 'Outcome 7']]],
  ['Diverse Engaged Communities', [], [['other', 'diverse engaged communities']]],
  ['High', [], [['unknown', 'high']]],
  ['1, prosperity', [1], [['unknown', 'prosperity']]],
  ['Safe', [], [['unknown', 'safe']]],
  [
    'Outcome 4 – People are safe and feel safe',
    [],
    [['differs', 'Outcome 4 – People are safe and feel safe']],
  ],
  ['3: cohesive communities', [], [['differs', '3: cohesive communities']]],
  ['01-Apr', [], [['date', '01-Apr']]],
])('“%s” means %j and is told as %j', (text, expected, told) => {
  expect(numbers(text)).toEqual(expected);
  expect(faults(text)).toEqual(told);
});
