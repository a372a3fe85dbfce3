import type { RagLine } from '../../plan/report/quarterlyReport';
import type { CellContent, Style } from '../description';
import type { MapCell } from '../risks/mapRow';
import { widths } from './grid';
import { columnHeading, ragStyle, ruleLine, sizes, type ReportLook } from './look';
import type { PageRow } from './pages';
import { heightOf } from './textRows';

/** The table of counts: status, description, number, percentage of those reported, and all KPIs of the plan. */
export function ragTable(lines: readonly RagLine[], { fontName, palette }: ReportLook): PageRow[] {
  const font = { name: fontName, size: sizes.table };
  const base: Style = {
    font: { size: sizes.table },
    wrap: true,
    vertical: 'Center',
    borders: { EdgeBottom: ruleLine },
  };
  const cell = (column: number, columns: number, content: CellContent, style: Style): MapCell => ({
    column,
    columns,
    content,
    style: { ...base, ...style, font: { ...base.font, ...style.font } },
  });
  const row = (
    height: number,
    cells: readonly [CellContent, CellContent, CellContent, CellContent],
    styles: readonly Style[],
  ): PageRow => ({
    height,
    keep: true,
    cells: cells.map((content, at) =>
      cell(at === 0 ? 0 : at + 1, at === 0 ? 2 : 1, content, styles[at] ?? {}),
    ),
  });
  const right: Style = { horizontal: 'Right' };
  const total = lines.reduce((sum, { number }) => sum + number, 0);
  return [
    row(
      26,
      ['RAG status PIs', 'Traffic light description', 'Total number of PIs', '% of those reported'],
      [columnHeading, columnHeading, { ...columnHeading, ...right }, { ...columnHeading, ...right }],
    ),
    ...lines.map(({ rag, description, number, percent }) =>
      row(
        Math.max(18, heightOf(description, widths[2], font)),
        [rag, description, number, percentContent(percent)],
        [{ ...ragStyle(rag, palette), horizontal: 'Center' }, {}, right, { ...right, numberFormat: '0%' }],
      ),
    ),
    {
      ...row(
        18,
        ['', 'All performance indicators', total, ''],
        [{}, { font: { bold: true } }, { ...right, font: { bold: true } }, {}],
      ),
    },
    { height: 3, keep: true, cells: [] },
  ];
}

/** "85%" as the number that it is; "under 1%" as it is written. */
const percentContent = (percent: string): CellContent =>
  /^\d+%$/.test(percent) ? Number(percent.slice(0, -1)) / 100 : percent;
