import type { ReconciledLine } from '../../../src/commands/reconcile/report';
import { lineSentence, openLines, statusCounts } from '../../../src/taskpane/budgets/BudgetsResult';
import { screenGroups, screens } from '../../../src/taskpane/screens';

const line = (status: string, difference = 0, budget: number | null = 100): ReconciledLine => ({
  service: 'People',
  risk: 'local',
  block: 'Local risk',
  measure: 'projected',
  budget,
  ledger: (budget ?? 0) + difference,
  difference,
  status,
  note: '',
  cells: { budget: [], ledger: [] },
});

test('statuses are counted, the gravest first', () => {
  const lines = ['agreed', 'missing in the twin table', 'agreed', 'agreed within rounding', 'differs'];
  expect(statusCounts(lines.map((status) => line(status)))).toEqual([
    { status: 'differs', number: 1 },
    { status: 'missing in the twin table', number: 1 },
    { status: 'agreed within rounding', number: 1 },
    { status: 'agreed', number: 2 },
  ]);
});

test('what does not agree is listed, the largest difference first', () => {
  const lines = [
    line('agreed'),
    line('differs', 3),
    line('missing in the plan', 90, null),
    line('differs', -40),
  ];
  expect(openLines(lines).map(({ difference }) => difference)).toEqual([-40, 3, 90]);
});

test('a line says both figures, and by how much they differ', () => {
  expect(lineSentence(line('differs', 12.5), { against: 'ledger' })).toBe(
    'Differs by +12.5: 100 in the plan, 112.5 in the ledger (£000).',
  );
  expect(lineSentence(line('missing in the plan', 8, null), { against: 'ledger' })).toBe(
    'Missing in the plan: none in the plan, 8 in the ledger (£000).',
  );
});

test('every job stands in one group of the list of all jobs', () => {
  expect(screenGroups.flatMap((group) => group.screens).sort()).toEqual([...screens].sort());
});
