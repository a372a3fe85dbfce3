import { polarityFixes } from '../../../../src/plan/rag/fixes/polarityFixes';

const question = (ruleRef: string, proposal: 'higher' | 'lower') => ({ name: ruleRef, ruleRef, proposal });
const labels = (fixes: ReturnType<typeof polarityFixes>) => fixes.map(({ label }) => label);

test('of one KPI each way is offered, the likelier first', () => {
  expect(labels(polarityFixes([question('1', 'lower')]))).toEqual([
    'Lower is better',
    'Higher is better',
    'Exactly on target is best',
  ]);
});

test('of several the proposals are one click, and each KPI can be set the other way', () => {
  const fixes = polarityFixes([question('1', 'lower'), question('2', 'higher')]);
  expect(labels(fixes)).toEqual(['Take the proposals', '1: higher is better', '2: lower is better']);
  expect(fixes[0]?.edits).toEqual([
    { kind: 'rule', ref: '1', field: 'goodIs', value: 'Lower' },
    { kind: 'rule', ref: '2', field: 'goodIs', value: 'Higher' },
  ]);
});

test('nothing is offered where KPI rules can keep no answer', () => {
  expect(polarityFixes([question('', 'lower'), question('', 'higher')])).toEqual([]);
  expect(polarityFixes([])).toEqual([]);
});
