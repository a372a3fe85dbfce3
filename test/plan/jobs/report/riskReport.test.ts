import { riskAppendix } from '../../../../src/plan/jobs/report/riskReport';
import { periodWords } from '../../../../src/words/reportingPeriods';
import type { TestCell } from '../../buildSheet';
import { checkSheet } from '../../rules/risks/otherRegisters';

function fieldsOf(headings: readonly string[], row: readonly TestCell[]): readonly string[] {
  const [register] = checkSheet([
    ['Risk register'],
    headings,
    row,
    ['R2', 'Fire in a hall', ...row.slice(2)],
  ]).registers;
  if (!register) throw new Error('No register was recognised.');
  return riskAppendix(register, 2, periodWords('Q2')).fields;
}

test('a register without targets is shown with all its columns, as they stand', () => {
  expect(
    fieldsOf(
      ['Ref', 'Risk', 'Score', 'Rating', 'Trend', 'Actions'],
      ['R1', 'Flood', 12, 'Amber', 'Up', 'Pump'],
    ),
  ).toEqual(['code', 'title', 'score', 'rating', 'trend', 'mitigation']);
});

test('target, appetite and owner stand where the register has them', () => {
  expect(
    fieldsOf(
      ['Ref', 'Risk', 'Score', 'Rating', 'Target score', 'Risk appetite', 'Risk owner'],
      ['R1', 'Flood', 12, 'Amber', 8, 'Open', 'Ada Brown'],
    ),
  ).toEqual(['code', 'title', 'score', 'rating', 'targetScore', 'appetite', 'owner']);
});

test('a register wider than a page leaves out what says least', () => {
  const shown = fieldsOf(
    [
      ...['Ref', 'Risk', 'Cause', 'Event', 'Effect', 'Likelihood', 'Impact', 'Score', 'Rating', 'Trend'],
      ...['Existing controls', 'Actions', 'Target likelihood', 'Target impact', 'Target score', 'Risk owner'],
    ],
    [
      ...['R1', 'Flood', 'Rain falls', 'A river bursts', 'Homes are lost', 3, 4, 12, 'Amber', 'Up'],
      ...['A wall stands', 'A pump is bought', 2, 4, 8, 'Ada Brown'],
    ],
  );
  expect(shown).toHaveLength(10);
  expect(shown).toEqual(expect.arrayContaining(['title', 'score', 'rating', 'mitigation', 'targetScore']));
  expect(shown).not.toContain('targetImpact');
});

test('a column that no open risk fills is left out where it stands beside the usual ones', () => {
  const headings = ['Ref', 'Risk', 'Score', 'Rating', 'Trend', 'Risk appetite', 'Risk owner'];
  expect(fieldsOf(headings, ['R1', 'Flood', 12, 'Amber', null, null, 'Ada Brown'])).toEqual([
    'code',
    'title',
    'score',
    'rating',
    'trend',
    'owner',
  ]);
});

function appendixOf(...rows: readonly (readonly TestCell[])[]) {
  const [register] = checkSheet([['Risk register'], ...rows]).registers;
  if (!register) throw new Error('No register was recognised.');
  const { headings, rows: shown } = riskAppendix(register, 2, periodWords('Q2'));
  return { headings, rows: shown.map(({ cells, rating }) => [...cells.map(({ text }) => text), rating]) };
}

test('each action of a risk has a row, with its latest note, its owner and when it is due', () => {
  const { rows } = appendixOf(
    ['Ref', 'Risk', 'Score', 'Rating', 'Actions', 'Latest note', 'Action owner', 'Action due date'],
    ['R1', 'Flood', 12, 'Amber', 'Buy a pump', 'Ordered', 'Ada Brown', '31/12/2026'],
    ['', '', '', '', 'Raise the wall', '', 'Tom Lee', '31/03/2027'],
    ['R2', 'Fire in a hall', 16, 'Red', 'Test the alarms', 'Weekly', 'Eve Green', '30/06/2027'],
  );
  expect(rows).toEqual([
    ['R1', 'Flood', '12', 'Amber', 'Buy a pump', 'Ordered', 'Ada Brown', '31/12/2026', 'Amber'],
    ['', '', '', '', 'Raise the wall', '', 'Tom Lee', '31/03/2027', ''],
    ['R2', 'Fire in a hall', '16', 'Red', 'Test the alarms', 'Weekly', 'Eve Green', '30/06/2027', 'Red'],
  ]);
});

test('what is known of an action and has no column stands behind it', () => {
  const { headings, rows } = appendixOf(
    ['Ref', 'Risk', 'Score', 'Rating'],
    ['CR1', 'Flood of the depot', 12, 'Amber'],
    ['CR2', 'Fire in a hall', 16, 'Red'],
    [],
    ['Action no', 'Action description', 'Latest note', 'Action owner', 'Due date'],
    ['CR2a', 'Test the alarms', 'Weekly', 'Eve Green', '30/06/2027'],
    ['CR2b', 'Mend the doors', '', 'Tom Lee', '31/03/2027'],
  );
  expect(headings).toEqual(['Ref', 'Risk', 'Score', 'Rating', 'Actions']);
  expect(rows.map((row) => row[4])).toEqual([
    '',
    'CR2a Test the alarms (Weekly; Eve Green; due 30/06/2027)',
    'CR2b Mend the doors (Tom Lee; due 31/03/2027)',
  ]);
});

test('a register with one action a risk stands as it is', () => {
  const row = ['R1', 'Flood', 12, 'Amber', 'Buy a pump', 'Ada Brown'];
  const { rows } = appendixOf(['Ref', 'Risk', 'Score', 'Rating', 'Actions', 'Risk owner'], row, [
    'R2',
    'Fire in a hall',
    16,
    'Red',
    '',
    'Tom Lee',
  ]);
  expect(rows[0]).toEqual([...row.map(String), 'Amber']);
});

test('where a register has dates of its actions, the date of the risk stays the risk’s', () => {
  const { headings, rows } = appendixOf(
    [
      'Ref',
      'Risk',
      'Likelihood',
      'Impact',
      'Score',
      'Rating',
      'Trend',
      'Target score',
      'Risk appetite',
    ].concat(['Target date', 'Risk owner', 'Actions', 'Action due date']),
    ['R1', 'Flood', 3, 4, 12, 'Amber', 'Up', 8, 8, '31/03/2028', 'Ada Brown', 'Buy a pump', '31/12/2026'],
    ['', '', '', '', '', '', '', '', '', '', '', 'Raise the wall', '30/06/2027'],
    ['R2', 'Fire', 4, 4, 16, 'Red', 'Up', 8, 8, '31/03/2029', 'Eve Green', 'Test the alarms', '31/01/2027'],
  );
  const of = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
  expect(headings).not.toContain('Action due date');
  expect(of('Target date')).toEqual(['31/03/2028', '', '31/03/2029']);
  expect(of('Actions')).toEqual([
    'Buy a pump (due 31/12/2026)',
    'Raise the wall (due 30/06/2027)',
    'Test the alarms (due 31/01/2027)',
  ]);
});
