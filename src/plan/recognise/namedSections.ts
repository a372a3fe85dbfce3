import type { Grid } from '../../grid/sheetGrid';
import { range } from '../../words/lists';
import type { SummarySection } from '../sections/section';
import { summarySections } from '../sections/summarySections';
import type { TemplateRow } from '../sections/templateRow';
import { summaryOf } from '../sections/templateSections';
import type { RecognisedTable } from './recognised';

/** A sheet with the tables that stand on it. */
interface TablesOfSheet {
  readonly grid: Grid;
  readonly headed: readonly RecognisedTable[];
}

/**
 * The sections by whose names a plan's text is known: those that the workbook's tables “Template” name, before those of
 * the published plan. Only what the rows are called is read here; what they say else is for `readTemplate`.
 */
export function namedSections(sheets: readonly TablesOfSheet[]): readonly SummarySection[] {
  const rows = sheets.flatMap(({ grid, headed }) =>
    headed.filter(isTemplate).flatMap((table) => rowsOf(grid, table)),
  );
  return rows.length > 0 ? [...summaryOf(rows).sections, ...summarySections] : summarySections;
}

const isTemplate = (table: RecognisedTable): table is RecognisedTable<'template'> =>
  table.kind === 'template';

function rowsOf(grid: Grid, { columns, headings, area }: RecognisedTable<'template'>): TemplateRow[] {
  return range(headings.row + headings.rows, area.row + area.rows).flatMap((row) => {
    const text = (column: number | undefined): string => (column === undefined ? '' : grid.text(row, column));
    if (text(columns.section) === '' || /\breport\b/i.test(text(columns.paper))) return [];
    return {
      row,
      paper: 'summary',
      section: text(columns.section),
      title: text(columns.title),
      page: undefined,
      order: undefined,
      shown: true,
      source: text(columns.source),
      columns: '',
      most: undefined,
    };
  });
}
