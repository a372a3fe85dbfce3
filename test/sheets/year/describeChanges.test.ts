import type { PlanComparison } from '../../../src/plan/jobs/year/comparePlans';
import { describeChanges } from '../../../src/sheets/year/describeChanges';
import { headingRow } from '../../../src/sheets/printedList';
import { textWidth } from '../../../src/sheets/text/measure';

type Change = PlanComparison['kpis'][number]['change'];

const kpi = (
  ref: string,
  change: Change,
  [then, now]: readonly [string, string],
  travel: PlanComparison['kpis'][number]['travel'] = null,
) => ({
  change,
  previous: { ref, kpi: `Old words of ${ref}` },
  current: { ref, kpi: `Words of ${ref}` },
  target: { then, now },
  figure: { then: '70%', now: '' },
  travel,
});
const action = (ref: string, change: Change, then: string, now: string) => ({
  change,
  previous: { ref, plan: `Act ${ref}`, due: then, status: 'On track' },
  current: { ref, plan: `Act ${ref}`, due: now, status: '' },
});

const sheetOf = (kpis: readonly unknown[], actions: readonly unknown[] = []) =>
  describeChanges({
    comparison: { previous: '2022/23', current: '2023/24', kpis, actions, findings: [] } as never,
    leftBehind: [],
    madeOn: '1 December 2026',
  });
const rowsOf = (...of: Parameters<typeof sheetOf>) =>
  sheetOf(...of).blocks.flatMap(({ cells }) => cells.map((row) => row.filter((cell) => cell !== null)));

test('texts of every cell wrap, so that long names are read to their end', () => {
  const { styles, blocks } = sheetOf([kpi('1', 'same', ['75%', '75%'])]);
  const rows = blocks.flatMap(({ cells }) => cells).length;
  const wrapping = styles.filter(({ area, style }) => style.wrap && area.rows === rows);
  expect(wrapping).toHaveLength(1);
});

test('what differs stands first: other words, another target, a figure that is worse; what is as before at the end', () => {
  const rows = rowsOf([
    kpi('1', 'same', ['75%', '75%']),
    kpi('2', 'reworded', ['75%', '75%']),
    kpi('3', 'same', ['75%', '80%']),
    kpi('4', 'same', ['75%', '75%'], 'Deteriorated'),
    kpi('5', 'same', ['75%', '']),
  ]);
  const firsts = rows.slice(4).map(([first]) => first);
  expect(firsts).toEqual([
    'Key performance indicators that differ (3)',
    'Ref',
    '2',
    '3',
    '4',
    undefined,
    'Key performance indicators as before (2)',
    'Ref',
    '1',
    '5',
  ]);
});

test('what is as before keeps its figures, and has no column in which nothing stands', () => {
  const rows = rowsOf([kpi('1', 'same', ['75%', '75%'])], [action('a', 'same', 'March', '')]);
  const at = rows.findIndex(([first]) => first === 'Key performance indicators as before (1)');
  expect(rows.slice(at + 1, at + 3)).toEqual([
    ['Ref', 'KPI', 'Figure 2022/23', 'Target'],
    ['1', 'Words of 1', '70%', '75%'],
  ]);
  expect(rows.slice(-2)).toEqual([
    ['Ref', 'Action', 'Status 2022/23', 'Due 2022/23'],
    ['a', 'Act a', 'On track', 'March'],
  ]);
});

test('an action that is due on another day differs', () => {
  const rows = rowsOf([], [action('a', 'same', 'March', 'June'), action('b', 'same', 'March', 'March')]);
  const names = rows.map(([first]) => first);
  expect(names).toEqual(
    expect.arrayContaining(['Plans and actions that differ (1)', 'Plans and actions as before (1)']),
  );
});

test('pages end between rows, with the name of a list beside its headings, and are counted', () => {
  const { page, rowHeights } = sheetOf(
    Array.from({ length: 60 }, (_, at) => kpi(String(at), 'same', ['75%', '75%'])),
  );
  expect(rowHeights.length).toBeGreaterThan(0);
  expect(page?.breaksBefore.length).toBeGreaterThan(1);
  expect(page?.footer).toEqual({
    left: 'Changes from 2022/23 to 2023/24',
    centre: '',
    right: `Page &P of ${(page?.breaksBefore.length ?? 0) + 1}`,
  });
});

describe('the bands of headings', () => {
  const described = describeChanges({
    comparison: {
      previous: '2026/27',
      current: '2027/28',
      kpis: [kpi('1', 'reworded', ['75%', '75%'])],
      actions: [action('a', 'reworded', 'March', 'April')],
      findings: [],
    },
    leftBehind: [{ section: 'last year we', heading: '', text: 'Took 61 classes round' }],
    figures: [{ line: 'Parks', heading: 'Budget £', text: '1,486,000' }],
    madeOn: '1 December 2026',
  } as never);
  const cells = described.blocks.flatMap((block) => block.cells);

  test('go over headings alone: none is dark where no heading stands', () => {
    const bands = described.styles.filter(({ style }) => style.fill === headingRow.fill);
    expect(bands).toHaveLength(4);
    for (const { area } of bands)
      for (let at = 0; at < area.columns; at += 1)
        expect(cells[area.row]?.[area.column + at]).toMatch(/^[A-Z]/);
  });

  test('have headings that keep off each other: a heading fits its line with room, or it wraps', () => {
    const due = described.columnWidths.filter(({ column }) => column === 4 || column === 5);
    const needed = textWidth('Due 2026/27', { name: 'Arial', size: 9, bold: true });
    for (const { width } of due) expect(width * 0.94).toBeGreaterThan(needed + 4);
    expect(described.columnWidths.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(742);
  });
});
