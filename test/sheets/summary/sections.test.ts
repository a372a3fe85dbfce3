import { sectionHeading, sectionOutlines, type SectionKey } from '../../../src/sheets/summary/sections';
import { published2022 } from '../publishedPlan';

const heading = (key: SectionKey, written: Record<string, string>, year?: string): string => {
  const outline = sectionOutlines.find((one) => one.key === key);
  if (!outline) throw new Error(`There is no section "${key}".`);
  return sectionHeading(outline, written, year);
};

describe('headings of sections', () => {
  test('without the officer’s own words they are those of the published plan, year for year', () => {
    const published = published2022.sectionOrder.slice(3, 9);
    const ours = [
      "what's changed",
      'impact',
      'last year we',
      'this year we will',
      'commitments',
      'actions',
    ] as const;
    expect(ours.map((key) => heading(key, {}, '2022/23'))).toEqual(published);
  });

  test('the officer’s words stand as written', () => {
    expect(heading('risks', { risks: ' Our top risks ' }, '2022/23')).toBe('Our top risks');
    expect(heading('risks', { risks: ' ' })).toBe('Key Risks');
  });

  test.each([
    ['2000/01', 'In 1999/00 we:'],
    ['1999/00', 'In 1998/99 we:'],
    ['2022-2023', 'In 2021/2022 we:'],
    ['', 'In last year we:'],
    ['Year 3', 'In last year we:'],
  ])('the year before "%s" gives "%s"', (year, words) => {
    expect(heading('last year we', {}, year)).toBe(words);
  });

  test('each section stands once', () => {
    expect(new Set(sectionOutlines.map(({ key }) => key)).size).toBe(sectionOutlines.length);
  });
});
