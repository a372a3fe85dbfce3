import { gridOf } from '../../../src/grid/sheetGrid';
import { isLegend } from '../../../src/plan/recognise/tableEnd';
import { buildSheet } from '../buildSheet';

test.each<[readonly string[], boolean]>([
  [['Green', 'On target'], true],
  [['Green: target met', 'Amber: within 5%', 'Red: worse than 5%'], true],
  [['Amber – within 5% of target'], true],
  [['G', 'Target achieved or exceeded'], true],
  [['Green – our environment'], false],
  [['Green', 'Amber', 'Red', 'Green'], false],
  [['Green', 'Red'], false],
  [['Green waste collected', '95%', '93%'], false],
  [['1.1', 'Satisfaction', 'Green'], false],
  [[], false],
])('%j', (cells, expected) => {
  const grid = gridOf(buildSheet('KPIs', [cells]));
  expect(isLegend(grid, 0, 0, 6)).toBe(expected);
});
