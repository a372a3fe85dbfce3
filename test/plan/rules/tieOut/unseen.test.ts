import { openBook } from '../../../../src/plan/book/planBook';
import { gatherFacts } from '../../../../src/plan/rules/tieOut/gatherFacts';
import { splitSentences } from '../../../../src/plan/rules/tieOut/readPassage';
import { tieOut } from '../../../../src/plan/rules/tieOut/tieOut';
import { buildSheet } from '../../buildSheet';
import { readSample } from '../../sample';

const sample = readSample();
const visits = buildSheet('Visits', [
  ['Visits to libraries', 'April', 'May'],
  ['Artizan Street', 312, 287],
  ['Shoe Lane', 145, 151],
]);
const workbook = { ...sample, sheets: [...sample.sheets, visits] };
const facts = gatherFacts(openBook(workbook, { details: { planYear: '2017/18', kpisInPlan: 41 } }));

/** "69 tied" of each claim of a text. */
const claims = (text: string): string[] =>
  tieOut([{ text, cell: { sheet: 'Report', row: 0, column: 0 } }], facts).claims.map(
    ({ claim, status }) => `${claim.text} ${status}`,
  );

test.each([
  [
    'Of the 41 KPIs, 20 have been rated this quarter and 85% of these are Green.',
    ['41 computed', '20 computed', '85% computed'],
  ],
  [
    'There are eleven open risks on the departmental register: one Red, eight Amber and two Green.',
    ['eleven computed', 'one computed', 'eight computed', 'two computed'],
  ],
  [
    'Lone Working (DCCS HS 003) has a score of 16 and a target date of 30 September 2017.',
    ['DCCS HS 003 tied', '16 tied', '30 September 2017 tied'],
  ],
  [
    'Lone Working (DCCS HS 003) has a target date of 31 October 2017.',
    ['DCCS HS 003 tied', '31 October 2017 not tied'],
  ],
  ['The SAP rating for our housing stock is 69, on target.', ['69 tied']],
  ['The SAP rating for our housing stock is 96, on target.', ['96 not tied']],
  [
    'Usage of the Golden Lane Sport and Fitness Centre was 22,099 of a target of 79,333.',
    ['22,099 tied', '79,333 tied'],
  ],
  ['Customer satisfaction with the library service was 98% for adults.', ['98% tied']],
  [
    'The People service is forecast to overspend its local risk budget by £119,000 (1.7%).',
    ['£119,000 computed', '1.7% computed'],
  ],
  ['Overall the department forecasts an overspend of £0.13m.', ['£0.13m computed']],
  ['Ten per cent of the indicators reported were Amber.', ['Ten per cent computed']],
  ['A third of Amber risks are overdue.', ['A third not tied']],
  ['There were 312 visits to Artizan Street in April.', ['312 tied']],
  ['There were 321 visits to Artizan Street in April.', ['321 not tied']],
])('%s', (text, expected) => {
  expect(claims(text)).toEqual(expected);
});

test('a quarter, its months, the year and refs of KPIs that do not fit are named', () => {
  expect(claims('In Quarter 2, 17 indicators were Green.')[0]).toBe('Quarter 2 not tied');
  expect(claims('Work goes on in Quarter 4.')).toEqual(['Quarter 4 tied']);
  expect(claims('This was planned in the quarter before.')).toEqual([]);
  expect(claims('Quarter 1 (July to September) was busy.')).toEqual(['Quarter 1 not tied']);
  expect(claims('In Quarter 1 2018/19 one KPI was Red.')[1]).toBe('2018/19 not tied');
  expect(claims('KPI 1.9 was not reported.')).toEqual(['1.9 not tied']);
  expect(claims('Appendices 1, 2 and 5 set this out.')).toEqual([
    'Appendices 1 tied',
    '2 tied',
    '5 not tied',
  ]);
});

test('telephone numbers, addresses, pages, paragraphs and compound words are no figures', () => {
  for (const text of [
    'T: 020 7946 0958',
    'E: someone1@example.gov.uk, EC2P 2EJ',
    'See page 12, paragraphs 4 to 6 and Table 2.',
    '(i) A one-form entry school, net zero, at 10:30 am.',
  ])
    expect(claims(text)).toEqual([]);
});

test('sentences end at full stops, not in figures and abbreviations', () => {
  expect(
    splitSentences('12. There is approx. £1.5m. It will fall. 17 are Green.').map(({ text }) => text),
  ).toEqual(['12. There is approx. £1.5m.', 'It will fall.', '17 are Green.']);
});
