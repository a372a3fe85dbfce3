import type { SectionContent } from '../../../src/sheets/summary/contents/content';
import { describeSummary } from '../../../src/sheets/summary/describeSummary';
import { pageFindings } from '../../../src/sheets/summary/pages/pageFindings';
import { summarySections } from '../../../src/plan/sections/summarySections';
import { publishedPlan, summaryOptions } from '../publishedPlan';

const section = (key: string, page: 1 | 2, named: boolean): SectionContent => ({
  ...{ key, title: key, heading: key, page, source: { kind: 'text' } },
  ...{ body: { kind: 'heading only' }, ...(named && { pageNamed: true }) },
});
/** Page 2 begins with row 10. */
const said = (sections: readonly SectionContent[], rows: readonly number[]): string[] =>
  pageFindings(sections, {
    passages: sections.map(({ key }, index) => ({
      id: `${key}/heading`,
      area: { row: rows[index] ?? 0, column: 0, rows: 1, columns: 1 },
      content: key,
    })),
    breaksBefore: [10],
  }).map(({ message }) => message);

describe('a section on another page than the template names', () => {
  const aims = section('Aims', 1, true);
  const savings = section('Savings', 2, true);

  test('is told of, all of them in one finding', () => {
    expect(said([aims], [10])).toEqual(['“Aims” begins on page 2, not on page 1 as the template says.']);
    expect(said([savings, aims], [9, 10])).toEqual([
      '“Savings” begins on page 1, not on page 2 as the template says. 1 more stand elsewhere too.',
    ]);
  });

  test('is not where it stands there, nor where the template leaves the page open', () => {
    expect(said([aims, savings], [9, 10])).toEqual([]);
    expect(said([section('Aims', 1, false)], [10])).toEqual([]);
  });
});

test('a summary whose texts do not fit the page that the template names says so', () => {
  const codes = (page: 1 | 2): string[] => {
    const sections = summarySections.map((one) => ({ ...one, page, pageNamed: true as const }));
    return describeSummary({ ...publishedPlan, sections }, summaryOptions).findings.map(({ code }) => code);
  };
  expect(codes(1)).toContain('template-page-other');
  expect(describeSummary(publishedPlan, summaryOptions).findings.map(({ code }) => code)).not.toContain(
    'template-page-other',
  );
});
