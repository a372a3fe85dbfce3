import type { QuarterlyReport } from '../../plan/report/quarterlyReport';
import type { SheetDescription } from '../description';
import { describeRows } from '../risks/mapRow';
import { coverRows } from './coverRows';
import { widths } from './grid';
import { joinStyles } from './joinStyles';
import { colours, pageSetup, portraitHeight, sizes, type ReportLook } from './look';
import { pageBreaks } from './pages';
import { ragTable } from './ragTable';
import { reportParts, reportWriter } from './reportParts';

/**
 * The report itself, A4 portrait: the cover's box, the texts with their numbered paragraphs, the table of counts, Red
 * then Amber KPIs with reasons and actions. Every text stands whole in cells of its own, to print or to paste.
 */
export function describeReport(report: QuarterlyReport, look: ReportLook): SheetDescription {
  const rows = [
    ...coverRows(report.cover, look),
    ...reportParts(report, reportWriter(look), ragTable(report.ragLines, look)),
  ];
  const described = joinStyles(
    describeRows(rows, widths.length, {
      font: { name: look.fontName, size: sizes.body, color: colours.text },
      vertical: 'Top',
      wrap: true,
    }),
  );
  return {
    ...described,
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width })),
    page: pageSetup('Portrait', rows.length, widths.length, pageBreaks(rows, portraitHeight), look.footer),
  };
}
