import { listOutcomes } from '../../../src/plan/rules/thread/readThread';
import { followThread } from '../../../src/plan/rules/thread/followThread';
import type { PlanText } from '../../../src/plan/read/plan';
import { describeThread } from '../../../src/sheets/thread/describeThread';
import { threadWidths } from '../../../src/sheets/thread/threadLook';

const aims = (count: number): PlanText[] =>
  Array.from({ length: count }, (_, row) => {
    const cell = { sheet: 'Plan', row, column: 0, value: '', text: '' };
    const heading = row === 0 ? '=HYPERLINK("x")' : `Aim ${row}`;
    return {
      section: 'aims',
      heading,
      text: 'Green lanes',
      cell,
      outcome: { ...cell, text: String(1 + (row % 4)) },
    };
  });

function describe(count: number) {
  const list = listOutcomes([], [], { planYear: '2022/23' });
  if (!list) throw new Error('no outcomes');
  const thread = followThread({ texts: aims(count), kpis: [], actions: [], risks: [] }, list);
  return describeThread(thread, {
    title: 'Golden thread',
    sentence: 'One line.',
    source: 'A source.',
    fontName: 'Arial',
  });
}

test('the headings of the matrix are repeated on each page, and the sheet prints on A4 landscape', () => {
  const { page, blocks } = describe(30);
  const titleRow = page?.titleRows?.row ?? -1;
  expect(blocks[0]?.cells[titleRow]?.slice(0, 3)).toEqual(['Kind', 'Item', 1]);
  expect(page).toMatchObject({ orientation: 'Landscape', paper: 'A4', titleRows: { rows: 1 } });
  expect(page?.printArea.rows).toBe(titleRow + 1 + 30);
});

test('each count is a formula over exactly the rows of the matrix', () => {
  const { page, blocks } = describe(30);
  const first = (page?.titleRows?.row ?? 0) + 2;
  const formulas = (blocks[0]?.cells ?? [])
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && cell ? [cell.formula] : []));
  // 12 outcomes and the column of none, in 5 kinds and their sum; suggested ones without the column of none.
  expect(formulas).toHaveLength(6 * (13 + 12));
  for (const formula of formulas) expect(formula).toContain(`$${first}:$`);
  for (const formula of formulas) expect(formula).toContain(`$${first + 29}`);
});

test('officers’ text stays text, and every item has its marks and a word', () => {
  const { blocks, page } = describe(4);
  const cells = blocks[0]?.cells ?? [];
  const rows = cells.slice((page?.titleRows?.row ?? 0) + 1);
  expect(rows[0]?.[1]).toBe('=HYPERLINK("x") Green lanes');
  expect(rows.map((row) => row.slice(2, 6))).toEqual([
    ['●', '', '', ''],
    ['', '●', '', ''],
    ['', '', '●', ''],
    ['', '', '', '●'],
  ]);
  expect(rows.map((row) => row[14])).toEqual(['Stated', 'Stated', 'Stated', 'Stated']);
});

test.each([1, 4, 6, 12])('with %i outcomes the columns fill the page at full size', (count) => {
  const { widths, scale } = threadWidths(count);
  expect(scale).toBe(100);
  expect(widths).toHaveLength(count + 4);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(740);
});

test('very many outcomes are printed smaller, not cut off', () => {
  const { widths, scale } = threadWidths(40);
  expect(scale).toBeLessThan(100);
  expect((widths.reduce((sum, width) => sum + width, 0) * scale) / 100).toBeLessThanOrEqual(740);
});
