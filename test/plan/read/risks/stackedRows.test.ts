import type { SourceCell } from '../../../../src/grid/snapshot';
import {
  isDate,
  isPerson,
  stackedFields,
  stackedMeanings,
} from '../../../../src/plan/read/risks/stackedRows';
import { registerOf } from '../../rules/risks/registerOf';

const cell = (text: string): SourceCell => ({ sheet: 'Register', row: 3, column: 0, value: text, text });

const stacked = registerOf([
  ['Risk no, Title, Creation date, Owner', 'Risk description', 'Likelihood', 'Impact', 'Score'],
  ['CR20 Road safety', 'Cause: ice. Event: a fall.', 3, 4, 12],
  ['A Smith', '', '', '', ''],
  ['CR21 Flood', 'Cause: rain. Event: a flood.', 4, 4, 16],
  ['B Jones', '', '', '', ''],
]);

describe('what a column holds below its own meaning', () => {
  test('a heading that names the owner beside code and title says so', () => {
    expect([...stackedMeanings(stacked).values()].flat()).toContain('owner');
  });

  test('a meaning with a column of its own stands in no other', () => {
    const plain = registerOf([
      ['Risk code, Owner', 'Risk', 'Owner', 'Likelihood', 'Impact', 'Score'],
      ['CR20', 'Road safety', 'A Smith', 3, 4, 12],
    ]);
    expect([...stackedMeanings(plain).values()].flat()).not.toContain('owner');
  });

  test('a cell below is taken for what it can be, once', () => {
    const owner = new Map([['title', ['owner']]] as const);
    const { cells, taken } = stackedFields({ title: cell('A Smith') }, { title: cell('Road safety') }, owner);
    expect(cells.owner?.text).toBe('A Smith');
    expect([...taken]).toEqual(['title']);
    expect(stackedFields({ title: cell('12 high risks were closed.') }, {}, owner).taken.size).toBe(0);
    expect(stackedFields({ title: cell('B Jones') }, { owner: cell('A Smith') }, owner).taken.size).toBe(0);
  });
});

test.each([
  ['A Smith', true],
  ['Director of Housing & Roads', true],
  ['The road was closed.', false],
  ['12 March', false],
  ['', false],
])('whether “%s” is a name or an office: %s', (text, expected) => {
  expect(isPerson(text)).toBe(expected);
});

test('a date is told from the number of a row', () => {
  expect(isDate(cell('16 June 2027'))).toBe(true);
  expect(isDate(cell('31/03/2027'))).toBe(true);
  expect(isDate({ ...cell('12'), value: 12 })).toBe(false);
  expect(isDate(undefined)).toBe(false);
});
