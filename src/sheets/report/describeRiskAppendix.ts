import type { Rag } from '../../plan/kpi';
import { bandWords } from '../../plan/risks/riskGrid';
import type { RiskAppendix } from '../../plan/report/quarterlyReport';
import type { SheetDescription, Style } from '../description';
import type { MapCell } from '../risks/mapRow';
import { headRows, lineRows, noteRows, sharedWidths } from './appendixTable';
import { describeAppendix } from './describeAppendix';
import { landscapeWidth, ragStyle, wordStyle, type ReportLook } from './look';
import type { PageRow } from './pages';

const weights: Readonly<Record<string, number>> = {
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

/** Appendix 2: the register with its ratings coloured, closed risks, the notes below it, and the key to the scores. */
export function describeRiskAppendix(
  { title, fields, headings, rows, closed, notes, grid }: RiskAppendix,
  look: ReportLook,
): SheetDescription {
  const widths = sharedWidths(
    fields.map((field) => weights[field] ?? 100),
    landscapeWidth,
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
      ...[closed, ...notes].flatMap((text) => noteRows(text, widths, look)),
      ...keyRows(bandWords(grid), letters, widths, look),
    ],
    widths,
    look,
    { ragColumn },
  );
}

/** "Risk score key", a coloured cell a band, and how a score comes about. */
function keyRows(bands: string, letters: boolean, widths: readonly number[], look: ReportLook): PageRow[] {
  const parts = bands === '' ? [] : bands.split(', ');
  const cells = parts.map((text, column): MapCell => {
    const rag = (['Red', 'Amber', 'Green'] as const).find((word) => text.startsWith(word)) ?? '';
    return {
      column,
      columns: 1,
      content: text,
      style: { ...ragStyle(rag, look.palette), wrap: true, horizontal: 'Center', vertical: 'Center' },
    };
  });
  const how = `Risk score key: score = likelihood × impact.${letters ? ' R is Red, A Amber, G Green.' : ''}`;
  return [
    ...noteRows(how, widths, look, { font: { bold: true } }).map((row) => ({ ...row, keep: true })),
    ...(cells.length > 0 && cells.length <= widths.length
      ? [{ height: 26, cells }]
      : noteRows(bands, widths, look)),
  ];
}
