import type { CellContent } from '../../description';
import { fillIn, type SectionColumn, type SummarySection } from '../../../plan/sections/section';

/** A paragraph: a bold lead (may be '') and the words after it (may be ''). */
export interface Paragraph {
  readonly lead: string;
  readonly text: string;
}

/** A cell of a table: what it holds, and what it shows, by which it is measured. */
export interface TableCell {
  readonly content: CellContent;
  readonly text: string;
  readonly numberFormat?: string;
}

export interface TableColumn {
  readonly heading: string;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  /** Coloured by its RAG word. */
  readonly rag?: true;
}

export interface TableBody {
  /** The first column takes the room that the others leave. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The last row is a total. */
  readonly total?: true;
}

export type SectionBody =
  | { readonly kind: 'heading only' }
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly table: TableBody }
  | {
      readonly kind: 'risks';
      readonly chart: string;
      readonly counts: readonly RiskCount[];
      readonly table: TableBody | null;
    }
  | { readonly kind: 'chart'; readonly chart: string; readonly table: TableBody; readonly note: string };

/** "12 Amber", "Total 14". */
export interface RiskCount {
  readonly word: 'Red' | 'Amber' | 'Green' | 'Total';
  readonly count: number;
}

/** What a section says, before anything is measured. */
export interface SectionContent extends SummarySection {
  readonly heading: string;
  readonly body: SectionBody;
}

/** Rows before they are put in columns. */
export interface FieldRows {
  /** A cell by the meaning of its column. */
  readonly rows: readonly Readonly<Partial<Record<string, TableCell>>>[];
  /** Headings that the plan's own table has, by meaning; '' where it has none. */
  readonly headings?: Readonly<Partial<Record<string, string>>>;
  /** For the braces in titles of columns. */
  readonly words?: Readonly<Partial<Record<string, string>>>;
  readonly total?: true;
}

/**
 * Rows as a table of the columns that a section names, in their order. A column that no row fills is left out, unless
 * the council's own template names it or the figures of a chart stand in it, and so is one of RAG words where nothing is rated; null where no column is left.
 */
export function tableBody(
  named: readonly SectionColumn[],
  { rows, headings = {}, words = {}, total }: FieldRows,
): TableBody | null {
  const columns = named.filter(({ field, rag, asked }) =>
    rows.some((row) => {
      const text = row[field]?.text ?? '';
      if (rag) return !['', 'N/A'].includes(text);
      return asked || total ? row[field] : text !== '';
    }),
  );
  if (columns.length === 0) return null;
  return {
    columns: columns.map(({ field, title, align, rag }) => ({
      heading: headings[field] || fillIn(title, words),
      ...(rag ? { horizontal: 'Center', rag } : { horizontal: align ?? 'Left' }),
    })),
    rows: rows.map((row) => columns.map(({ field }) => row[field] ?? textCell(''))),
    ...(total && { total }),
  };
}

/** Texts and tables with so many lines at most. Money is shown whole, for its total is of all lines. */
export function firstLines(body: SectionBody, most = Number.POSITIVE_INFINITY): SectionBody {
  switch (body.kind) {
    case 'paragraphs':
      return { ...body, paragraphs: body.paragraphs.slice(0, most) };
    case 'table':
      return { ...body, table: { ...body.table, rows: body.table.rows.slice(0, most) } };
    default:
      return body;
  }
}

/** How many lines of a text or a table there are; 0 of what has none to leave out. */
export function linesOf(body: SectionBody): number {
  switch (body.kind) {
    case 'paragraphs':
      return body.paragraphs.length;
    case 'table':
      return body.table.rows.length;
    default:
      return 0;
  }
}

export const textCell = (text: string): TableCell => ({ content: text, text });

export const moneyFormat = '#,##0;-#,##0';

/** £000 as the number format shows it; null is an empty cell. */
export function moneyCell(amount: number | null): TableCell {
  if (amount === null) return textCell('');
  const rounded = Math.round(Math.abs(amount));
  const digits = String(rounded).replace(/\B(?=(\d{3})+$)/g, ',');
  return {
    content: amount,
    text: amount < 0 && rounded > 0 ? `-${digits}` : digits,
    numberFormat: moneyFormat,
  };
}
