import { leastWidths, sharedWidths } from '../../../src/sheets/report/describeAppendix';
import { shownText } from '../../../src/plan/jobs/report/quarterlyReport';
import { textWidth } from '../../../src/sheets/text/measure';

const look = { fontName: 'Arial', palette: 'traffic lights', footer: '' } as const;

test('columns share a width by their weights, and none is narrower than its least', () => {
  expect(sharedWidths([1, 3], 100)).toEqual([25, 75]);
  expect(sharedWidths([1, 3], 100, [40, 0])).toEqual([40, 60]);
  expect(sharedWidths([1, 1, 8], 100, [20, 15, 0])).toEqual([20, 15, 65]);
});

test('where the least leave no room for the others, weights alone count', () => {
  expect(sharedWidths([1, 3], 100, [60, 70])).toEqual([25, 75]);
});

test('neither a date nor a word of a heading is broken; a very long word is', () => {
  const font = { name: 'Arial', size: 8.5 };
  const [due = 0, likelihood = 0, address = 0] = leastWidths(
    ['Due', 'Likelihood', 'Where'],
    [[shownText('31/12/2026'), shownText('3'), shownText('https://example.gov.uk/a/very/long/address')]],
    look,
  );
  expect(due).toBeGreaterThan(textWidth('31/12/2026', font) + 10);
  expect(likelihood).toBeGreaterThan(textWidth('Likelihood', { ...font, bold: true }) + 10);
  expect(address).toBe(90);
});
