import { recalculate } from '../../../src/workbench/formulas/recalculate';
import { valueAt, workbookOf } from './workbookOf';

const named = (formulas: readonly string[]) => {
  const workbook = workbookOf({ Plan: { A1: '=Name_0', A2: '=1+1' } });
  formulas.forEach((formula, at) =>
    workbook.names.push({ name: `Name_${at}`, formula, sheet: '', visible: true, comment: '' }),
  );
  return workbook;
};
const chain = (count: number, make: (next: string) => string, last: string): string[] =>
  Array.from({ length: count }, (_, at) => (at === count - 1 ? last : make(`Name_${at + 1}`)));

describe('formulas that were made to take long', () => {
  test('names that each name the next one twice are worked out once each', () => {
    const workbook = named(chain(40, (next) => `${next}+${next}`, '1'));
    expect(recalculate(workbook).unevaluated).toEqual([]);
    expect(valueAt(workbook, 'A1')).toBe(2 ** 39);
  });

  test('a name that is used twice sees the cells of the formula that uses it', () => {
    const workbook = workbookOf({ Plan: { A1: 2, A2: 3, B1: '=Beside*Beside', B2: '=Beside*Beside' } });
    workbook.names.push({ name: 'Beside', formula: 'Plan!$A1', sheet: '', visible: true, comment: '' });
    recalculate(workbook);
    expect([valueAt(workbook, 'B1'), valueAt(workbook, 'B2')]).toEqual([4, 9]);
  });

  test.each([
    ['per cent signs', `1${'%'.repeat(8_000)}`],
    ['signs', `${'-'.repeat(8_000)}1`],
    ['functions', `${'ABS('.repeat(1_600)}1${')'.repeat(1_600)}`],
  ])('thousands of %s within each other leave the other cells alone', (_, formula) => {
    const workbook = workbookOf({ Plan: { A1: `=${formula}`, A2: '=1+1' } });
    expect(() => recalculate(workbook)).not.toThrow();
    expect(valueAt(workbook, 'A2')).toBe(2);
  });
});
