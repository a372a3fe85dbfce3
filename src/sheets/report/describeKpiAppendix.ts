import type { KpiAppendix } from '../../plan/report/quarterlyReport';
import type { Rag } from '../../plan/kpi';
import type { SheetDescription, Style } from '../description';
import { groupRow, headRows, lineRows, noteRows, sharedWidths } from './appendixTable';
import { describeAppendix } from './describeAppendix';
import { landscapeWidth, wordStyle, type ReportLook } from './look';

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

/** Appendix 1: the KPIs by priority objective, coloured by their RAG words, and the note on those without an update. */
export function describeKpiAppendix(
  { title, fields, headings, rows, note }: KpiAppendix,
  look: ReportLook,
): SheetDescription {
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
    return lineRows(row.cells, widths, stylesOf(row.rag, row.cells[ragColumn]?.text), look);
  });
  return describeAppendix(
    [
      ...headRows(title, headings, widths, stylesOf(''), look),
      ...body,
      { height: 6, cells: [] },
      ...noteRows(note, widths, look, { font: { italic: true } }),
    ],
    widths,
    look,
    { ragColumn },
  );
}
