import { lookOf } from '../../src/taskpane/theme';

test('the pane looks as Excel does', () => {
  expect(lookOf('light', false)).toBe('light');
  expect(lookOf('dark', false)).toBe('dark');
});

test("the system's own colours come before Excel's theme", () => {
  expect(lookOf('light', true)).toBe('high contrast');
  expect(lookOf('dark', true)).toBe('high contrast');
});
