import fc from 'fast-check';
import { describeSummary } from '../../../src/sheets/summary/describeSummary';
import {
  contrast,
  luminance,
  neutralColours,
  themeColours,
  themeFont,
} from '../../../src/sheets/summary/theme/themeColours';
import { publishedPlan, summaryOptions } from '../publishedPlan';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((bits) => `#${bits.toString(16).padStart(6, '0').toUpperCase()}`);

test('contrast is that of WCAG: 21 for black on white, 4.54 for #767676 on white', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  expect(contrast('#1F4E79', '#1F4E79')).toBe(1);
});

test('whatever a workbook’s accent, every text can be read on its fill, and two bars are told apart in greys', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const colours = themeColours({ accent });
      const { paper, tint, text, quiet, pale } = colours;
      for (const [ink, fill] of [
        [paper, colours.accent],
        [colours.accent, paper],
        [colours.accent, tint],
        [text, paper],
        [text, tint],
        [quiet, paper],
      ] as const)
        expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
      expect(luminance(pale) - luminance(colours.accent)).toBeGreaterThan(0.15);
    }),
  );
});

test('Office’s blue stays as it is, its gold is darkened, white and black give the neutral colours', () => {
  expect(contrast(themeColours({ accent: '#156082' }).accent, '#156082')).toBe(1);
  const gold = themeColours({ accent: '#FFC000' }).accent;
  expect(gold).not.toBe(neutralColours.accent);
  expect(contrast(gold, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  for (const accent of ['#FFFFFF', '#000000', 'blue', ''])
    expect(themeColours({ accent })).toEqual(neutralColours);
});

test('the workbook’s font is taken where its widths are known', () => {
  expect(themeFont({ accent: '#156082', fontName: 'Calibri' }, 'Arial')).toBe('Calibri');
  expect(themeFont({ accent: '#156082', fontName: 'Wide Latin' }, 'Arial')).toBe('Arial');
  expect(themeFont(null, 'Arial')).toBe('Arial');
});

describe('the setting “Summary theme”', () => {
  const workbookTheme = { accent: '#7030A0', fontName: 'Calibri' };
  const made = (summaryTheme?: 'workbook' | 'neutral') =>
    JSON.stringify(
      describeSummary(
        {
          ...publishedPlan,
          details: { ...publishedPlan.details, ...(summaryTheme ? { summaryTheme } : {}) },
        },
        { ...summaryOptions, workbookTheme },
      ).description,
    );

  test('“workbook” sets the pages in the workbook’s accent and font', () => {
    expect(made('workbook')).toContain('#7030A0');
    expect(made('workbook')).toContain('Calibri');
    expect(made('workbook')).not.toContain(neutralColours.accent);
  });

  test('“neutral”, or none, in ours', () => {
    expect(made()).toBe(made('neutral'));
    expect(made()).toContain(neutralColours.accent);
    expect(made()).not.toContain('#7030A0');
  });
});
