import { latestStage, readStage } from '../../../src/plan/recognise/riskStages';

test.each([
  ['Inherent likelihood', 'before', 'likelihood'],
  ['Gross score', 'before', 'score'],
  ['Likelihood (pre-mitigation)', 'before', 'Likelihood'],
  ['Before existing controls Impact', 'before', 'Impact'],
  ['Score without controls', 'before', 'Score'],
  ['Uncontrolled risk', 'before', 'risk'],
  ['Residual risk score', 'after', 'risk score'],
  ['After controls Score', 'after', 'Score'],
  ['Risk rating mitigation', 'after', 'Risk rating'],
  ['Net risk', 'after', 'risk'],
  ['Current risk rating', 'current', 'risk rating'],
  ['Current gross score', 'before', 'score'],
  ['Target score after controls', 'target', 'score'],
  ['Score after further actions', 'target', 'Score'],
  ['Previous rating', 'previous', 'rating'],
  ['Risk mitigation', 'plain', 'Risk mitigation'],
  ['Score', 'plain', 'Score'],
])('“%s” is of the stage %s', (heading, stage, rest) => {
  expect(readStage(heading)).toEqual({ stage, rest });
});

test('the latest stage is never a target or an earlier score', () => {
  expect(latestStage(['before', 'target', 'after'])).toBe('after');
  expect(latestStage(['before', 'plain', 'previous'])).toBe('plain');
  expect(latestStage(['target', 'previous'])).toBeNull();
});
