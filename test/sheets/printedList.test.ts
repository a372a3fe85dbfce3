import { describePrintedList, headingRow, type Row } from '../../src/sheets/printedList';

const right = { horizontal: 'Right', numberFormat: '#,##0' } as const;
const rows: readonly Row[] = [
  { cells: ['Money'], across: true },
  { cells: ['Service', 'Plan £000', 'Ledger £000', 'Status'], style: headingRow },
  {
    cells: ['Parks', 1310, 1298, 'differs'],
    parts: [
      { from: 1, columns: 2, style: right },
      { from: 3, columns: 1, style: { fill: '#FFE2D5' } },
    ],
  },
  { cells: ['Words', 'and words'], style: headingRow },
  { cells: ['no figures', 'here'] },
];

test('a heading stands to the right where the figures below it do, and nowhere else', () => {
  const { styles } = describePrintedList(rows, [100, 60, 60, 80], { fontName: 'Arial', size: 9 });
  const toTheRight = styles.filter(({ style }) => style.horizontal === 'Right').map(({ area }) => area);
  expect(toTheRight).toEqual([
    { row: 2, column: 1, rows: 1, columns: 2 },
    { row: 1, column: 1, rows: 1, columns: 2 },
  ]);
});
