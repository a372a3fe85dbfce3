import kpis from '../../../fixtures/published/kpis-q1-2017.json';
import { ragSummary } from '../../../../src/plan/jobs/report/kpiReport';
import { allDetails } from './published';

const counts = { Green: 17, Amber: 2, Red: 1, 'N/A': 2 };

test('the published counts come with the published words', () => {
  const { lines, sentences } = ragSummary(counts, allDetails(), []);
  expect(lines.map(({ rag, description, number }) => ({ rag, text: description, count: number }))).toEqual(
    kpis.ragRule,
  );
  expect(sentences).toEqual(kpis.summaryBullets);
  expect(lines.map(({ percent }) => percent)).toEqual(['85%', '10%', '5%', '']);
});

test('of one KPI the sentences speak of one', () => {
  const { sentences } = ragSummary(
    { Green: 3, Amber: 1, Red: 0, 'N/A': 1 },
    allDetails({ kpisInPlan: 5 }),
    [],
  );
  expect(sentences).toEqual([
    '3 (75%) achieved or exceeded the performance target set',
    '1 (25%) was within 10% of the target set',
    '0 (0%) failed to meet the target set by more than 10%',
    '1 is a performance indicator (PI) that will be reported in subsequent quarters.',
  ]);
});

test('the tolerance is the plan’s: points are called so, and KPIs with their own are given no number', () => {
  const points = ragSummary(counts, allDetails({ tolerance: 5, toleranceBasis: 'points' }), []);
  expect(points.sentences[1]).toBe('2 (10%) were within 5 percentage points of the target set');
  const own = ragSummary(counts, allDetails(), [{ ref: '1.1', tolerance: 2 }]);
  expect(own.sentences[1]).toBe('2 (10%) were within the tolerance of the target set');
});

test('where nothing is reported there are counts and no percentages', () => {
  const { sentences } = ragSummary(
    { Green: 0, Amber: 0, Red: 0, 'N/A': 4 },
    allDetails({ kpisInPlan: 4 }),
    [],
  );
  expect(sentences[0]).toBe('0 achieved or exceeded the performance target set');
});

test('where all KPIs are reported nothing is said of later quarters', () => {
  expect(
    ragSummary({ Green: 4, Amber: 0, Red: 0, 'N/A': 0 }, allDetails({ kpisInPlan: 4 }), []).sentences,
  ).toHaveLength(3);
});
