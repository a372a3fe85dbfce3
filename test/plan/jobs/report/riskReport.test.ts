import { riskAppendix } from '../../../../src/plan/jobs/report/riskReport';
import { periodWords } from '../../../../src/words/reportingPeriods';
import { checkSheet } from '../../rules/risks/otherRegisters';
import type { TestCell } from '../../buildSheet';

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
