import { lookOf } from '../../src/taskpane/styles';

const nothing = { dark: false, forcedColours: false };

test('the pane looks as Excel does, whatever the system wishes', () => {
  expect(lookOf('light', { ...nothing, dark: true })).toBe('light');
  expect(lookOf('dark', nothing)).toBe('dark');
});

test('where Excel does not say how it looks, the system is followed', () => {
  expect(lookOf('system', nothing)).toBe('light');
  expect(lookOf('system', { ...nothing, dark: true })).toBe('dark');
});

test.each(['light', 'dark', 'system'] as const)(
  "the system's own colours come before the theme (%s)",
  (theme) => {
    expect(lookOf(theme, { dark: true, forcedColours: true })).toBe('high contrast');
  },
);
