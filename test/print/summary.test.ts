import summary from '../fixtures/published/summary-2022-23.json';
import { openSample, reportOf, sitDown } from '../commands/onWorkbook';
import { folded, printSheet, type Printed } from './printed';

/** Every text of the published plan, section by section, in its order. */
const published: readonly (readonly [string, readonly string[]])[] = [
  ['Our aims and objectives are...', summary.aims.flatMap(({ name, text }) => [name, text])],
  ['The Corporate Plan outcomes we have a direct impact on are...', summary.corporatePlanOutcomes],
  [
    'Our major workstreams this year will be... (not in priority order)',
    summary.majorWorkstreams.map(({ bold, rest }) => `${bold} ${rest}`),
  ],
  ["What's changed since last year...", summary.whatsChanged.map(({ bold, rest }) => `${bold} ${rest}`)],
  ['Our Impact', []],
  ['In 2021/22 we:', summary.impactPast.items],
  ['In 2022/23 we will:', summary.impactFuture.items],
  ['Strategic Commitments', [summary.strategicCommitments.subheading, ...summary.strategicCommitments.items]],
  [
    summary.strategicCommitments.underReviewHeading,
    // The asterisks mark italics in the transcript.
    summary.strategicCommitments.underReview.map((text) => text.replace(/\*/g, '')),
  ],
  ['Plans and Actions in 2022/23', summary.plansAndActions.rows.flatMap(({ plan, due }) => [plan, due])],
  ['Key Risks', ['12 Amber', '2 Green', 'Total 14', 'Safeguarding (Corporate Risk)']],
  ['Our E D & I self assessment score', summary.edi.rows.map(({ area }) => area)],
  [
    'Key Performance Indicators',
    summary.kpis.rows.flatMap(({ kpi, current, direction }) => [kpi, current, direction]),
  ],
  ['Where our money comes from (£,000)', []],
  ['Where our money is spent (£,000)', []],
  ['Budget vs Actual (£,000)', []],
];

describe('the two-page summary of the published plan, printed by LibreOffice', () => {
  let printed: Printed;
  beforeAll(async () => {
    const { commands, file } = await sitDown(openSample());
    const { sheet } = reportOf(await commands.summary());
    printed = printSheet(file.save(), sheet);
  });

  test('is exactly two A4 landscape pages', () => {
    expect(printed.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [842, 595],
      [842, 595],
    ]);
  });

  test.each(published)('%s', (heading, texts) => {
    expect(printed.text).toContain(folded(heading));
    for (const text of texts) expect(printed.text).toContain(folded(text));
  });

  test('headings stand in the published order on the two pages', () => {
    const places = published.map(([heading]) => printed.text.indexOf(folded(heading)));
    expect(places.every((place) => place >= 0)).toBe(true);
    const pageOf = (heading: string) => printed.pages.findIndex(({ text }) => text.includes(folded(heading)));
    const pages = published.map(([heading]) => pageOf(heading));
    expect(pages).toEqual([...pages].sort());
  });

  test('pages are numbered 1 and 2 of 2', () => {
    expect(printed.pages.map(({ text }) => /Page \d of \d/.exec(text)?.[0])).toEqual([
      'Page 1 of 2',
      'Page 2 of 2',
    ]);
  });
});
