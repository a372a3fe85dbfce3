import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

const recognise = (rows: readonly (readonly TestCell[])[]) =>
  recogniseTables(buildWorkbook(buildSheet('Sheet1', rows)));

describe('rows of texts below a table’s headings', () => {
  test('in the words of headings they stay rows', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [
      `Action ${at + 1}`,
      'Plan owner',
      'March 2025',
      'Complete',
      'On track',
    ]);
    const [table, ...others] = recognise([['Action', 'Owner', 'Due date', 'Status', 'RAG'], ...rows]);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ kind: 'actions', area: { row: 0, rows: 41 } });
  });

  test('headings of another table right below, without a gap, begin a table of their own', () => {
    const found = recognise([
      ['Action', 'Owner', 'Due date'],
      ['Open the hub', 'A Khan', '31/03/2024'],
      ['Renew the lease', 'J Smith', '30/06/2024'],
      ['KPI', 'Target', 'Actual'],
      ['Homes let in time', '75%', '69%'],
      ['Complaints answered', '90%', '95%'],
    ]);
    expect(found.map(({ kind, area }) => [kind, area.row])).toEqual([
      ['actions', 0],
      ['kpis', 3],
    ]);
  });
});
