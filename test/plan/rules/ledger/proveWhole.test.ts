import { budget, reconcile, type Rows } from './ledgers';

const headings = ['Cost Centre', 'Account', 'Service', 'Risk', 'Budget £'];
const centre = (code: string, services: readonly string[]): Rows =>
  services.map((service, index) => [code, `a${index}`, service, 'Local', 1000 + index * 10] as const);
const of = (rows: Rows) =>
  reconcile([budget('People', [15, 15]), budget('Education', [1, 1])], [headings, ...rows]);
const strays = (rows: Rows) => of(rows).findings.filter(({ code }) => code === 'ledger-line-service-differs');
const people = (count: number) => Array.from({ length: count }, () => 'People');

describe('lines that name another service than their cost centre', () => {
  test('one line of fifteen is named, with its cell and both services, and counts for the one it names', () => {
    const rows = centre('10', [...people(14), 'Education']);
    expect(strays(rows)).toMatchObject([
      {
        severity: 'error',
        cell: 'Ledger!E16',
        message:
          "Row 16 of the ledger says Education, but the other lines of cost centre 10 say People. It is counted for Education; correct the line's service or its cost centre.",
      },
    ]);
    const education = of(rows).lines.find(
      ({ service, measure }) => service === 'Education' && measure === 'budget',
    );
    expect(education?.ledger).toBeCloseTo(1.14);
  });

  test('a cost centre that serves several is nobody’s slip', () => {
    expect(strays(centre('10', [...people(8), 'Education', 'Education', 'Education', 'Education']))).toEqual(
      [],
    );
  });

  test('other spellings of the same service, and words that name none, are no strays', () => {
    expect(strays(centre('10', [...people(14), 'PEOPLE']))).toEqual([]);
    expect(strays(centre('10', [...people(14), 'Recharges']))).toEqual([]);
  });
});
