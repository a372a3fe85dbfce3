import { readSection } from '../../../src/plan/sections/sectionNames';
import { sectionHeading, type SummarySection } from '../../../src/plan/sections/section';
import { summarySections, textSections, type SectionKey } from '../../../src/plan/sections/summarySections';
import { published2022 } from '../../sheets/publishedPlan';

const heading = (key: SectionKey, written: Record<string, string>, year?: string): string => {
  const outline = summarySections.find((one) => one.key === key);
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
    expect(new Set(summarySections.map(({ key }) => key)).size).toBe(summarySections.length);
  });
});

describe('the list of sections', () => {
  test('is plain data: as text and back it is the same', () => {
    expect(JSON.parse(JSON.stringify(summarySections))).toEqual(summarySections);
  });

  test('has keys that ids and the table “Plan text” can hold, and what stands under a section comes after it', () => {
    summarySections.forEach(({ key, under }, index) => {
      expect(key).toMatch(/^[^/]+$/);
      expect(key).not.toBe('title');
      if (under) expect(summarySections.slice(0, index).map((one) => one.key)).toContain(under);
    });
  });

  test('never turns back a page, and names each chart once', () => {
    const pages = summarySections.map(({ page }) => page);
    expect(pages).toEqual([...pages].sort());
    const charts = summarySections.flatMap(({ source }) => ('chart' in source ? [source.chart] : []));
    expect(new Set(charts).size).toBe(charts.length);
  });

  test('offers its sections of text in its own order, in a list that Excel can hold', () => {
    expect(textSections.slice(-3)).toEqual(['doing less of', 'commitments', 'commitments under review']);
    expect(textSections.join(',').length).toBeLessThanOrEqual(255);
  });
});

describe('a heading without words of its own in the list', () => {
  const section = (key: string, title: string, more: Partial<SummarySection> = {}): SummarySection => ({
    key,
    title,
    page: 1,
    source: { kind: 'text' },
    ...more,
  });
  const sections = [
    section('Partners', 'Who we work with (and why)...'),
    section('done', 'In {last year} we built:'),
    section('empty', ''),
    section('plain', 'Homes', { words: 'homes' }),
    section('first', 'First homes', { words: 'first', rank: 1 }),
    ...summarySections,
  ];
  test.each([
    ['partners', 'Partners'],
    ['Who we work with (and why)', 'Partners'],
    ['WHO WE WORK WITH (AND WHY):', 'Partners'],
    ['Who we work with, and why', null],
    ['In 2019/20 we built', 'done'],
    ['First homes', 'first'],
    ['Our homes', 'plain'],
    ['What’s changed', "what's changed"],
    ['...', null],
    ['Staff', null],
  ])('“%s” means %s', (heading, key) => {
    expect(readSection(heading, sections)).toBe(key);
  });
});
