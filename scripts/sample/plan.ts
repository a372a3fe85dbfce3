import type { PublishedSummary } from './published';
import { wrappedHeight, type Content, type SheetWriter } from './sheetWriter';
import type { Look } from './styles';

/** Text on the left, tables on the right with an empty column between. */
export const planColumns = [
  { width: 24 },
  { width: 36 },
  { width: 62 },
  { width: 3 },
  { width: 56 },
  { width: 22 },
  { width: 18 },
  { width: 14 },
  { width: 14 },
];

const right = 4;
const cell: Look = { border: true, wrap: true, vertical: 'top' };
const heading: Look = { ...cell, bold: true, fill: 'E2EFDA' };
const sectionTitle: Look = { bold: true, size: 11, color: '375623' };
const money: Look = { ...cell, format: '#,##0;-#,##0', horizontal: 'right' };
const widths = planColumns.map(({ width }) => width);
const illustrative = 'Illustrative figures: the published plan gives none.';

/** The content of the two-page plan 2022/23, kept by an officer as lists beside one another. */
export function writePlan(sheet: SheetWriter, plan: PublishedSummary): void {
  sheet.set(0, 0, 'Business Plan 2022/23', { bold: true, size: 14 });
  sheet.set(1, 0, 'Department of Community and Children’s Services, City of London Corporation');
  writeTexts(sheet, plan);
  const [plans = '', risks = '', edi = '', kpis = ''] = plan.sectionOrder.slice(8, 12);
  const [comesFrom = '', spent = '', versus = ''] = plan.charts;
  let row = 3;
  const table = (
    title: string,
    head: readonly string[],
    rows: readonly (readonly Content[])[],
    note = '',
  ): void => {
    sheet.set(row, right, title, sectionTitle);
    if (note) sheet.set(row + 1, right, note, { italic: true, size: 9 });
    row += note ? 2 : 1;
    for (const cells of [head, ...rows]) {
      const look = cells === head ? heading : cell;
      cells.forEach((content, column) =>
        sheet.set(row, right + column, content, typeof content === 'number' && note ? money : look),
      );
      sheet.height(
        row,
        wrappedHeight(cells.map((text, at) => ({ text: String(text), width: widths[right + at] ?? 10 }))),
      );
      row += 1;
    }
    row += 1;
  };

  table(
    plans,
    plan.plansAndActions.header,
    plan.plansAndActions.rows.map(({ plan: words, due }) => [words, due === '2022' ? 2022 : due]),
  );
  writeRiskCounts(sheet, row, risks, plan.keyRisks.lines.slice(0, 3));
  row += 5;
  table(
    'Top risks',
    plan.keyRisks.table[0] ?? [],
    plan.keyRisks.table.slice(1).map(([risk = '', score]) => [risk, Number(score)]),
  );
  table(
    edi,
    ['Area', 'Score'],
    plan.edi.rows.map(({ area, score }) => [area, score]),
  );
  table(
    kpis,
    plan.kpis.header,
    plan.kpis.rows.map(({ kpi, current, direction }) => [kpi, current, direction]),
  );
  table(comesFrom, ['Source of funding', '2022/23 £000'], sources, illustrative);
  table(spent, ['Type of spend', '2022/23 £000'], spends, illustrative);
  table(
    versus,
    ['Service', 'Local risk budget', 'Local risk actual', 'Central risk budget', 'Central risk actual'],
    budgets,
    illustrative,
  );
}

const sources: readonly (readonly Content[])[] = [
  ['City Fund', 8200],
  ['Government grants', 4100],
  ['Rents and service charges', 14_600],
  ['Other income', 1300],
  ['Total', 28_200],
];

const spends: readonly (readonly Content[])[] = [
  ['Employees', 11_900],
  ['Premises', 6400],
  ['Third-party payments', 7300],
  ['Supplies and services', 2600],
  ['Total', 28_200],
];

const budgets: readonly (readonly Content[])[] = [
  ['People', 7100, 7240, 300, 310],
  ['Commissioning and Partnership', 2200, 2150, -100, -95],
  ['Housing', 900, 880, 70, 70],
  ['Education', 520, 520, 810, 800],
  ['Total', 10_720, 10_790, 1080, 1085],
];

/** Section on the first row of each only, as officers do; the rows below it belong to it. */
function writeTexts(sheet: SheetWriter, plan: PublishedSummary): void {
  const { strategicCommitments: commitments, sectionOrder } = plan;
  const leads = (items: readonly { bold: string; rest: string }[]) =>
    items.map(({ bold, rest }) => [bold, rest]);
  const plain = (items: readonly string[]) => items.map((text) => ['', text]);
  const sections: readonly (readonly [string, readonly string[][]])[] = [
    [plan.aimsHeading, plan.aims.map(({ name, text }) => [name, text])],
    [sectionOrder[1] ?? '', plain(plan.corporatePlanOutcomes)],
    [sectionOrder[2] ?? '', leads(plan.majorWorkstreams)],
    [sectionOrder[3] ?? '', leads(plan.whatsChanged)],
    [sectionOrder[4] ?? '', [['', '']]],
    [plan.impactPast.heading, plain(plan.impactPast.items)],
    [plan.impactFuture.heading, plain(plan.impactFuture.items)],
    [sectionOrder[7] ?? '', [[commitments.subheading, ''], ...plain(commitments.items)]],
    [commitments.underReviewHeading, plain(commitments.underReview.map((text) => text.replace(/\*/g, '')))],
  ];
  let row = 3;
  sheet.setRow(row, 0, ['Section', 'Heading', 'Text'], heading);
  for (const [section, paragraphs] of sections) {
    paragraphs.forEach(([lead = '', text = ''], index) => {
      row += 1;
      sheet.set(row, 0, index === 0 ? section : null, { ...cell, bold: true });
      sheet.set(row, 1, lead || null, { ...cell, bold: true });
      sheet.set(row, 2, text || null, cell);
      sheet.height(
        row,
        wrappedHeight([
          { text: index === 0 ? section : '', width: 21 },
          { text: lead, width: 32 },
          { text, width: 62 },
        ]),
      );
    });
  }
}

/** "12 Amber", "2 Green", "Total 14": a number and its word each. */
function writeRiskCounts(sheet: SheetWriter, row: number, title: string, lines: readonly string[]): void {
  sheet.set(row, right, title, sectionTitle);
  lines.forEach((line, index) => sheet.set(row + 1 + index, right, line.trim(), cell));
}
