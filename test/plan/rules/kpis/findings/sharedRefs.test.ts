import { checkKpis } from '../../../../../src/plan/checkKpis';
import { defaultDetails } from '../../../../../src/plan/details';
import { kpiRow } from '../../../buildRows';

const rows = (refs: readonly string[]) =>
  refs.map((ref, row) => kpiRow({ ref, kpi: `Satisfaction ${row}`, target: '5%', measure: '5%', row }));
const codesOf = (refs: readonly string[]): string[] =>
  checkKpis(rows(refs), defaultDetails, []).findings.map(({ code }) => code);

test('refs that group KPIs are one question', () => {
  expect(codesOf(['T1', 'T1', 'T1', 'T2', 'T2', 'T3'])).toEqual(['refs-shared']);
});

test('one ref used twice among many is a slip', () => {
  expect(codesOf(['A1', 'A2', 'A3', 'A4', 'A5', 'A5'])).toEqual(['duplicate-ref']);
});

test('numbers that begin again in each group are no slips', () => {
  expect(codesOf(['1', '2', '3', '1', '2', '4', '5'])).toEqual([]);
});
