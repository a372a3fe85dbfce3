import { yearReported } from '../../plan/details';
import type { QuarterlyReport, KpiAppendix, RiskAppendix } from '../../plan/jobs/report/quarterlyReport';
import type { SheetDescription, Style } from '../description';
import { describeBudgetAppendix } from './describeBudgetAppendix';
import { describeReport } from './describeReport';
import { textWidth } from '../text/measure';
import type { Rag } from '../../plan/rag/rag';
import {
  describeAppendix,
  groupRow,
  headRows,
  leastWidths,
  lineRows,
  noteRows,
  padding,
  picked,
  recorded,
  sharedWidths,
} from './describeAppendix';
import { bandWords } from '../../plan/read/risks/riskGrid';
import { landscapeWidth, type PageRow, ragStyle, type ReportLook, sizes, wordStyle } from './pages';

interface ReportSheet {
  /** "report", "appendix kpis" …: the same for the same sheet of another run. */
  readonly part: string;
  /** "Q1 report", "Q1 Appendix 1". */
  readonly name: string;
  /** How many pages it prints. */
  readonly pages: number;
  readonly describe: () => SheetDescription;
}

const weights: Readonly<Record<string, number>> = {
  ref: 36,
  kpi: 200,
  target: 68,
  measure: 100,
  rag: 58,
  direction: 74,
  activity: 250,
  reasons: 170,
  actions: 170,
};

const riskWeights: Readonly<Record<string, number>> = {
  code: 84,
  title: 240,
  likelihood: 62,
  impact: 62,
  rating: 66,
  score: 54,
  targetDate: 68,
  trend: 70,
  assessment: 120,
  mitigation: 200,
};

/** The sheets of a quarterly report in their order: the report, then the appendices that it has. */
export function reportSheets(report: QuarterlyReport): ReportSheet[] {
  const { period, paper, details, kpis, risks, budgets } = report;
  const { named, update } = names[paper];
  const look: ReportLook = {
    fontName: 'Arial',
    palette: details.palette,
    footer: [details.department, `${period.title} ${update}`, yearReported(details) ?? details.planYear]
      .filter(Boolean)
      .join(' · '),
  };
  const appendices: Omit<ReportSheet, 'name' | 'pages'>[] = [
    ...(kpis ? [{ part: 'appendix kpis', describe: () => describeKpiAppendix(kpis, look) }] : []),
    ...(risks ? [{ part: 'appendix risks', describe: () => describeRiskAppendix(risks, look) }] : []),
    ...(budgets
      ? [
          {
            part: 'appendix budgets',
            describe: () => describeBudgetAppendix(budgets, look),
          },
        ]
      : []),
  ];
  const own = paper === 'one' ? '' : `${paper} `;
  return numbered([
    { part: `${own}report`, name: `${period.short} ${named}`, describe: () => describeReport(report, look) },
    ...appendices.map((appendix, at) => ({
      ...appendix,
      part: own + appendix.part,
      name: `${period.short} ${own}Appendix ${at + 1}`,
    })),
  ]);
}

/** How a paper is called in the name of its sheet, and at the foot of its pages. */
const names: Readonly<Record<QuarterlyReport['paper'], { readonly named: string; readonly update: string }>> =
  {
    one: { named: 'report', update: 'update' },
    progress: { named: 'progress report', update: 'progress report' },
    risk: { named: 'risk update', update: 'risk update' },
    budget: { named: 'budget monitoring', update: 'budget monitoring' },
  };

/** The pages of a paper are numbered through its sheets, with their number in all: breaks are ours, so that is known. */
function numbered(sheets: readonly Omit<ReportSheet, 'pages'>[]): ReportSheet[] {
  const described = sheets.map((sheet) => ({ ...sheet, description: sheet.describe() }));
  const pagesOf = ({ page }: SheetDescription): number => (page?.breaksBefore.length ?? 0) + 1;
  const total = described.reduce((sum, { description }) => sum + pagesOf(description), 0);
  let before = 0;
  return described.map(({ description, part, name }) => {
    const { page } = description;
    const pages = pagesOf(description);
    const firstPageNumber = before + 1;
    before += pages;
    return {
      part,
      name,
      pages,
      describe: () =>
        page
          ? {
              ...description,
              page: {
                ...page,
                firstPageNumber,
                footer: { ...page.footer, right: `Page &P of ${total}` },
              },
            }
          : description,
    };
  });
}

/** Appendix 1: the KPIs by priority objective, coloured by their RAG words, and the note on those without an update. */
function describeKpiAppendix(
  { title, fields: own, headings: names, rows, note }: KpiAppendix,
  look: ReportLook,
): SheetDescription {
  const { places, missing } = recorded(
    names,
    rows.flatMap((row) => (row.kind === 'row' ? [row.cells] : [])),
  );
  const [fields, headings] = [picked(own, places), picked(names, places)];
  const widths = sharedWidths(
    fields.map((field) => weights[field] ?? 100),
    landscapeWidth,
  );
  const ragColumn = fields.indexOf('rag');
  const stylesOf = (rag: Rag | '', text = ''): Style[] =>
    fields.map((field): Style => {
      if (field === 'rag') return { ...wordStyle(rag, text, look.palette), horizontal: 'Center' };
      return { ...(field === 'ref' && { font: { bold: true } }), horizontal: 'Left' };
    });
  const body = rows.flatMap((row) => {
    if (row.kind === 'group') return [groupRow(row.text, widths.length)];
    const cells = picked(row.cells, places);
    return lineRows(cells, widths, stylesOf(row.rag, cells[ragColumn]?.text), look);
  });
  return describeAppendix(
    [
      ...headRows(title, headings, widths, stylesOf(''), look),
      ...body,
      { height: 6, cells: [] },
      ...[note, missing].flatMap((text) => noteRows(text, widths, look, { font: { italic: true } })),
    ],
    widths,
    look,
    { ragColumn },
  );
}

/** Appendix 2: the register with its ratings coloured, closed risks, the notes below it, and the key to the scores. */
function describeRiskAppendix(
  { title, fields: own, headings: names, rows: all, closed, notes, grid }: RiskAppendix,
  look: ReportLook,
): SheetDescription {
  const { places, missing } = recorded(
    names,
    all.map(({ cells }) => cells),
  );
  const [fields, headings] = [picked(own, places), picked(names, places)];
  const rows = all.map(({ cells, rating }) => ({ cells: picked(cells, places), rating }));
  const widths = sharedWidths(
    fields.map((field) => riskWeights[field] ?? 100),
    landscapeWidth,
    leastWidths(
      headings,
      rows.map(({ cells }) => cells),
      look,
    ),
  );
  const ragColumn = fields.indexOf('rating');
  const stylesOf = (rating: Rag | '', text = ''): Style[] =>
    fields.map((field): Style => {
      const centred = ['rating', 'score', 'likelihood', 'impact'].includes(field);
      return {
        horizontal: centred ? 'Center' : 'Left',
        ...(field === 'rating' && wordStyle(rating, text, look.palette)),
        ...(field === 'score' && ragColumn < 0 && ragStyle(rating, look.palette)),
      };
    });
  const body = rows.flatMap(({ cells, rating }) =>
    lineRows(cells, widths, stylesOf(rating, cells[ragColumn]?.text), look),
  );
  const letters = rows.some(({ cells }) => /^[RAG]$/i.test(cells[fields.indexOf('rating')]?.text ?? ''));
  return describeAppendix(
    [
      ...headRows(title, headings, widths, stylesOf(''), look),
      ...body,
      { height: 8, cells: [] },
      ...[closed, missing, ...notes].flatMap((text) => noteRows(text, widths, look)),
      ...keyRows(bandWords(grid), letters, widths, look),
    ],
    widths,
    look,
    { ragColumn },
  );
}

/** "Risk score key" and how a score comes about, and below it a coloured cell a band, no wider than its words need. */
function keyRows(bands: string, letters: boolean, widths: readonly number[], look: ReportLook): PageRow[] {
  const parts = bands === '' ? [] : bands.split(', ');
  const font = { name: look.fontName, size: sizes.table, bold: true };
  const needed = Math.max(0, ...parts.map((text) => textWidth(text, font))) * 1.08 + padding;
  let columns = 1;
  while (columns < widths.length && widths.slice(0, columns).reduce((sum, one) => sum + one, 0) < needed)
    columns += 1;
  const how = `Risk score key: score = likelihood × impact.${letters ? ' R is Red, A Amber, G Green.' : ''}`;
  return [
    ...noteRows(how, widths, look, { font: { bold: true } }).map((row) => ({ ...row, keep: true })),
    ...parts.map((text, at): PageRow => {
      const rag = (['Red', 'Amber', 'Green'] as const).find((word) => text.startsWith(word)) ?? '';
      const style: Style = {
        ...ragStyle(rag, look.palette),
        horizontal: 'Center',
        vertical: 'Center',
      };
      return {
        height: 15,
        keep: at < parts.length - 1,
        cells: [{ column: 0, columns, content: text, style }],
      };
    }),
  ];
}
