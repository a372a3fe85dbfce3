import { openBook } from '../../../../src/plan/book/planBook';
import { gatherFacts } from '../../../../src/plan/rules/tieOut/gatherFacts';
import { tieOut, type TieOut } from '../../../../src/plan/rules/tieOut/tieOut';
import { buildSheet, buildWorkbook } from '../../buildSheet';

const workbook = buildWorkbook(
  buildSheet('Measures', [
    ['Performance measures by status'],
    ['Status', 'Corporate', 'Housing'],
    ['Achieved target', 28, 9],
    ['Within amber margin', 3, 2],
    ['Not achieved', 6, 2],
    ['Total', 37, 13],
  ]),
  buildSheet('Money', [
    ['Service', 'Budget £000', 'Actual £000', 'Variance £000'],
    ['Culture, local budget', 2325, 2166, -159],
    ['Parks, local budget', 880, 915, 35],
  ]),
  buildSheet('Repairs', [
    ['Emergency repairs', 'Completed', 'In time'],
    ['North area', 480, 432],
    ['South area', 365, 330],
    ['Valley area', 155, 148],
  ]),
  buildSheet('Calls', [
    ['Calls to the contact centre', '2022/23', '2023/24'],
    ['Housing', 4120, 4738],
    ['Council tax', 6250, 5750],
  ]),
);
const facts = gatherFacts(openBook(workbook));

const tie = (...texts: string[]): TieOut =>
  tieOut(
    texts.map((text, row) => ({ text, cell: { sheet: 'Paper', row, column: 0 } })),
    facts,
  );
/** "75% wrong" of each figure. */
const figures = (...texts: string[]): string[] =>
  tie(...texts).claims.flatMap(({ claim, status }) =>
    claim.kind === 'figure' ? [`${claim.text} ${status}`] : [],
  );
const wrong = (...texts: string[]): string[] =>
  tie(...texts).findings.flatMap(({ code, message }) => (code === 'figure-wrong' ? [message] : []));

describe('shares whose base the words name', () => {
  test.each([
    ['28 of the 37 corporate measures (76%) achieved target.', []],
    ['28 of the 37 corporate measures (75.7%) achieved target.', []],
    ['28 of the 37 corporate measures (75%) achieved target.', ['28 of 37 is 76%, not 75%.']],
    ['Of the 37 measures, 28 (76%) achieved target and 9 (25%) did not.', ['9 of 37 is 24%, not 25%.']],
    ['Target was achieved by 76% (28 of 37) and missed by 26% (9 of 37).', ['9 of 37 is 24%, not 26%.']],
    ['28 out of a total of 37, or 79%, achieved target.', ['28 of 37 is 76%, not 79%.']],
    ['28 (71%) of the 37 corporate measures achieved target.', ['28 of 37 is 76%, not 71%.']],
    ['Over 75% (28 of 37) achieved target.', []],
    ['Around 28 of 37 (70%) achieved target.', []],
    ['A net underspend of £159K (6.8%) against the local budget of £2,325K.', []],
    [
      'A net underspend of £159K (8.6%) against the local budget of £2,325K.',
      ['£159K of £2,325K is 6.8%, not 8.6%.'],
    ],
    ['9 of the 37 measures (12% of all measures of the group) missed target.', []],
    ['Satisfaction was 28 of 37 (target 80%).', []],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });
});

describe('shares whose base stands before them', () => {
  test('the whole that a list is led in by, or that its other shares are of', () => {
    expect(
      wrong(
        'Thirteen (13) of the measures are of housing. Of these 9 (70%) achieved target, 2 (15%) did not.',
      ),
    ).toEqual(['9 of 13 is 69%, not 70%.']);
    expect(wrong('There were 37 measures:', '- 28 (76%) achieved target', '- 9 (29%) did not')).toEqual([
      '9 of 37 is 24%, not 29%.',
    ]);
  });

  test('a number before them that need not be the base proves nothing', () => {
    expect(wrong('There are 12 libraries. 8 complaints (40%) were upheld.')).toEqual([]);
    expect(wrong('Of the 41 measures, 17 (85%) of those reported are Green.')).toEqual([]);
    expect(wrong('We have 41 measures in the plan. 20 were reported: 17 (85%), 2 (10%) and 1 (5%).')).toEqual(
      [],
    );
  });

  test('a list is its own base', () => {
    expect(
      figures('Members voted as follows: 17 (85%) for, 2 (10%) against and 1 (5%) not at all.').slice(1, 2),
    ).toEqual(['85% computed']);
  });
});

describe('changes, sums and differences', () => {
  test.each([
    ['Fines rose from 40 to 46, an increase of 15%.', []],
    ['Fines rose from 40 to 46, an increase of 13%.', ['From 40 to 46 is a change of 15%, not 13%.']],
    ['Visits were up 12 on last year, from 80 to 92 (15%).', []],
    ['Visits were up 14 on last year, from 80 to 92.', ['From 80 to 92 is a change of 12, not 14.']],
    ['Attendance improved from 90% to 93%, up 3 percentage points.', []],
    [
      'Attendance improved from 90% to 93%, an increase of 5 percentage points.',
      ['From 90% to 93% is a change of 3 percentage points, not 5.'],
    ],
    ['Costs fell from £2.4m to £2.1m, a reduction of £0.3m (12.5%).', []],
    [
      'Costs fell from £2.4m to £2.1m, a reduction of £0.5m.',
      ['From £2.4m to £2.1m is a change of £0.3m, not £0.5m.'],
    ],
    ['28 achieved target and 9 did not, 37 in all.', []],
    ['28 achieved target and 9 did not, 38 in all.', ['28 + 9 is 37, not 38.']],
    ['Of 60 calls, 28 were answered, 38 in all with those of the night.', []],
    ['Spend of £2.20m against a budget of £2.35m gives an underspend of £0.15m.', []],
    [
      'Spend of £2.20m against a budget of £2.35m gives an underspend of £0.25m.',
      ['£2.20m against £2.35m is a difference of £0.15m, not £0.25m.'],
    ],
    ['Recycling was 41% against a target of 45%, 4 percentage points below target.', []],
    [
      'Recycling was 41% against a target of 45%, 6 percentage points below target.',
      ['41% against 45% is a difference of 4, not 6.'],
    ],
    ['The service is open from 9 to 17 and is 15% busier.', []],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });
});

describe('figures of small tables', () => {
  test.each([
    ['Of the 37 corporate measures 28 achieved target and 9 did not.', ['37 tied', '28 tied', '9 computed']],
    ['9 corporate measures were not achieved or within the amber margin.', ['9 computed']],
    ['76% of corporate measures achieved target.', ['76% computed']],
    ['67% of corporate measures achieved target.', ['67% not tied']],
    ['Emergency repairs completed came to 1,000 in all.', ['1,000 computed']],
    ['Emergency repairs completed came to 1,010 in all.', ['1,010 not tied']],
    ['In the North area 90% of emergency repairs were in time.', ['90% computed']],
    ['In the North area 86% of emergency repairs were in time.', ['86% not tied']],
    ['North and South areas together completed 845 emergency repairs.', ['845 computed']],
    ['Calls on housing rose by 618.', ['618 computed']],
    ['Calls on housing rose by 15%.', ['15% computed']],
    ['Calls on council tax fell by 8%.', ['8% computed']],
    ['Calls on council tax fell by 18%.', ['18% not tied']],
    ['The result is 159 of 2,325.', ['159 tied', '2,325 tied']],
    ['The result is 432 of 480.', ['432 tied', '480 tied']],
    ['The result is 330 of 480.', ['330 not tied', '480 not tied']],
    ['The local budgets of culture and parks come to £3,205K.', ['£3,205K computed']],
    ['Figures are in £000, and in £’000 in the annex (£m elsewhere).', []],
    [
      'The department has four aims, eleven partners and three sites.',
      ['four outside', 'eleven outside', 'three outside'],
    ],
    ['Eleven of our 12 indicators met target.', ['Eleven not tied', '12 not tied']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

test('figures of one cell that stand nowhere are one finding', () => {
  expect(
    tie('We have met 11 of the 12 reported KPIs. A further 64 are new.').findings.map(
      ({ message }) => message,
    ),
  ).toEqual([
    '11, 12 and 64 are in no cell of this workbook and cannot be worked out from its tables. Check them, or name their source.',
  ]);
});

test('how a figure was worked out is said in words', () => {
  const how = (text: string): string | undefined => tie(text).claims.at(-1)?.how;
  expect(how('9 corporate measures were not achieved or within the amber margin.')).toBe(
    '3 + 6 of Measures!B4:B5',
  );
  expect(how('28 of the 37 measures (76%)')).toBe('28 of 37');
});
