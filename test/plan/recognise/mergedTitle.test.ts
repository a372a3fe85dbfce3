import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { snapshotOfSheets } from '../../fixtures/caseBook';

const rows = [
  ['Performance report, Quarter 2 2025/26'],
  [],
  ['Ref', 'Key performance indicator', 'Good is', 'Target', 'Q1', 'Q2'],
  ['A1', 'Calls answered in time', 'High', '90%', '88%', '91%'],
  ['A2', 'Complaints upheld', 'Low', '30%', '28%', '36%'],
];

test.each([[['A1:F1']], [[]]])(
  'a title over the whole sheet, merged as %j, is no row of headings',
  (merge) => {
    const tables = recogniseTables(snapshotOfSheets([{ name: 'Q2', rows, merge }]));
    expect(tables.map(({ kind, headings }) => [kind, headings.row])).toEqual([['kpis', 2]]);
    expect(tables[0]?.questions).toEqual([]);
  },
);
