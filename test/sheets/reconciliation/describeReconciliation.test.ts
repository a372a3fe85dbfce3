import { compareTwins } from '../../../src/plan/rules/budgets/compareTwins';
import { describeReconciliation } from '../../../src/sheets/reconciliation/describeReconciliation';
import { textWidth } from '../../../src/sheets/text/measure';
import type { SheetDescription } from '../../../src/sheets/description';
import { appendix3, publishedTwins } from '../../plan/rules/budgets/budgetTables';

const options = {
  title: 'Reconciliation of Appendix 3',
  otherSide: 'the twin table',
  notes: ['Figures are £000.'],
  fontName: 'Arial',
};
const describeTwins = (...tables: Parameters<typeof compareTwins>): SheetDescription => {
  const { lines, totals, findings } = compareTwins(...tables);
  return describeReconciliation(lines, totals, findings, options);
};
const textsOf = ({ blocks }: SheetDescription) => blocks.flatMap(({ cells }) => cells);

test('one line at the top says that the published twins reconcile', () => {
  expect(textsOf(describeTwins(...publishedTwins()))[1]?.[0]).toBe(
    'Reconciles: all 28 figures of the plan agree with the twin table.',
  );
});

test('or how much is open, and what the totals part in', () => {
  const first = appendix3([
    ['People', 6974, 7093, 262, 350],
    ['Education', 504, 519, 811, 823],
  ]);
  const second = appendix3([['People', 6974, 7039, 262, 350]]);
  expect(textsOf(describeTwins(first, second))[1]?.[0]).toBe(
    'Does not reconcile: of 8 figures 1 differs, 4 are missing in the twin table. In total the twin table and the plan part in budgets by £1,315,000, in projections by £1,396,000.',
  );
});

test('each figure is a formula back to its cell', () => {
  const people = textsOf(describeTwins(...publishedTwins())).find(
    ([service, risk, measure]) => service === 'People' && risk === 'Local' && measure === 'Projected',
  );
  expect(people?.slice(3, 5)).toEqual([{ formula: "='Appendix 3'!C4" }, { formula: "='Appendix 3'!B16" }]);
});

test('the sheet is for A4 landscape, and its columns leave room for what printers add', () => {
  const { page, columnWidths } = describeTwins(...publishedTwins());
  expect(page).toMatchObject({ orientation: 'Landscape', paper: 'A4', scale: 100 });
  const width = columnWidths.reduce((sum, each) => sum + each.width * each.columns, 0);
  expect(width * 1.085).toBeLessThanOrEqual(841.9 - 36);
});

test('without lines it says that there is nothing to reconcile', () => {
  const empty = { ...publishedTwins()[0], lines: [] };
  const rows = textsOf(describeTwins(empty, empty));
  expect(rows[1]?.[0]).toBe('Nothing to reconcile: neither the plan nor the twin table holds a figure.');
  expect(rows.flat().every((cell) => typeof cell !== 'object' || cell === null)).toBe(true);
});

/** Formats of the column of differences. */
const differenceFormats = ({ styles }: SheetDescription): Set<string | undefined> =>
  new Set(
    styles
      .filter(({ area, style }) => area.column === 5 && area.columns === 1 && style.numberFormat)
      .map(({ style }) => style.numberFormat),
  );

test.each([
  [7039, '+#,##0;-#,##0;0'],
  [7093.5, '+#,##0.0;-#,##0.0;0'],
  [7092.125, '+#,##0.000;-#,##0.000;0'],
  [7093.0004, '+#,##0;-#,##0;0'],
])('differences have the decimals that they need, all of them shown: %p', (projected, format) => {
  const first = appendix3([['People', 6974, 7093, 262, 350]]);
  const second = appendix3([['People', 6974, projected, 262, 350]]);
  expect([...differenceFormats(describeTwins(first, second))]).toEqual([format]);
});

test('what differs stands first, then the totals of all lines, and what agrees at the end', () => {
  const first = appendix3([
    ['People', 6974, 7093, 262, 350],
    ['Education', 504, 519, 811, 823],
  ]);
  const second = appendix3([
    ['People', 6974, 7039, 262, 350],
    ['Education', 504, 519, 811, 823],
  ]);
  const described = describeTwins(first, second);
  const rows = textsOf(described);
  const at = (words: string) => rows.findIndex(([cell]) => cell === words);
  const [differs, totals, agrees] = [
    at('What differs (1 figure)'),
    at('Totals, proven both ways'),
    at('What agrees (7 figures)'),
  ];
  expect(rows[differs + 1]?.slice(0, 3)).toEqual(['People', 'Local', 'Projected']);
  expect([differs < totals, totals < agrees, rows.length]).toEqual([true, true, agrees + 8]);
  // A total adds the lines of both.
  const [row] = rows.slice(totals).filter(([, risk, measure]) => risk === 'Local' && measure === 'Projected');
  const lines = (column: string) =>
    [[differs + 2, differs + 2] as const, [agrees + 2, agrees + 8] as const].map(
      ([from, to]) => `$${column}$${from}:$${column}$${to}`,
    );
  const [amounts, measures, risks] = [lines('D'), lines('C'), lines('B')];
  expect(row?.[3]).toEqual({
    formula: `=${amounts.map((each, run) => `SUMIFS(${each},${measures[run]},"Projected",${risks[run]},"Local")`).join('+')}`,
  });
  expect(described.page?.titleRows).toEqual({ row: agrees, rows: 1 });
});

describe('the totals', () => {
  const services = Array.from({ length: 40 }, (_, at) => [`Service ${at + 1}`, 5, 5, 3, 3] as const);
  const table = (count: number) => appendix3(services.slice(0, count).map((row) => [...row]));

  test('stay on one page with the last of what they add up and with their proof', () => {
    for (let count = 1; count <= services.length; count += 1) {
      const described = describeTwins(table(count), table(count));
      const names = textsOf(described).map(([name]) => name);
      const torn = (described.page?.breaksBefore ?? []).filter((row) =>
        /^By (?:risk|service)$|: both ways/.test(String(names[row] ?? '')),
      );
      expect(torn).toEqual([]);
    }
  });

  test('of a plan that names no risks are said once, from the lines', () => {
    const { lines, totals, findings } = compareTwins(table(2), table(2));
    const one = { risk: 'whole' } as const;
    const whole = {
      lines: lines.filter(({ risk }) => risk === 'local').map((line) => ({ ...line, ...one })),
      totals: {
        ...totals,
        byRisk: totals.byRisk.filter(({ risk }) => risk === 'local').map((sum) => ({ ...sum, ...one })),
      },
    };
    const rows = textsOf(describeReconciliation(whole.lines, whole.totals, findings, options));
    const from = rows.findIndex(([cell]) => cell === 'Totals, proven both ways');
    const names = rows.slice(from + 1, from + 5).map(([name]) => name);
    expect(names).toEqual(['All lines', 'Service 1', 'Service 2', 'By service']);
    expect(rows[from + 1]?.[3]).toMatchObject({ formula: expect.stringMatching(/^=SUMIFS\(/) });
  });

  test('have a column of risks that is wide enough for its words', () => {
    const headings = [
      'Service',
      'Local risk budget £000',
      'Local risk projected £000',
      'Recharges budget £000',
      'Recharges projected £000',
    ];
    const own = appendix3([['People', 5, 5, 3, 3]], headings);
    const { blocks, columnWidths } = describeTwins(own, own);
    const words = blocks.flatMap(({ cells }) => cells.map((row) => row[1]));
    expect(words).toContain('Recharges');
    const widest = textWidth('Recharges', { name: 'Arial', size: 9, bold: true });
    expect(columnWidths.reduce((sum, { width }) => sum + width, 0)).toBe(740);
    expect(columnWidths[1]?.width).toBeGreaterThan(widest + 6);
  });
});
