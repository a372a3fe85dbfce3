import { matchHeading } from '../../../src/plan/recognise/matchHeading';
import { sharedNouns, withoutShared } from '../../../src/plan/recognise/sharedNoun';

const measureOf = (heading: string, headings: readonly string[]): number | undefined =>
  withoutShared(heading, matchHeading(heading), sharedNouns(headings))?.byKind.get('kpis')?.get('measure');

describe('a noun that several headings end in', () => {
  const headings = ['KPI', 'Target benchmark', 'Actual benchmark', 'Internal benchmarks'];

  test('is found from three on, and never if it is a meaning by itself', () => {
    expect([...sharedNouns(headings)]).toEqual(['benchmark']);
    expect([...sharedNouns(headings.slice(0, 3))]).toEqual([]);
    expect([...sharedNouns(['Q1 target', 'Q2 target', 'Q3 target'])]).toEqual([]);
  });

  test('rules nothing out', () => {
    expect(measureOf('Actual benchmark', headings)).toBeGreaterThan(0.7);
    expect(measureOf('Actual benchmark', ['Actual benchmark'])).toBeUndefined();
    expect(measureOf('Internal benchmarks', headings)).toBeUndefined();
  });
});
