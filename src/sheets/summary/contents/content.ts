import type { CellContent } from '../../description';
import type { SectionKey } from '../sections';

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
  | { readonly kind: 'risks'; readonly counts: readonly RiskCount[]; readonly table: TableBody | null }
  | { readonly kind: 'chart'; readonly table: TableBody; readonly note: string };

/** "12 Amber", "Total 14". */
export interface RiskCount {
  readonly word: 'Red' | 'Amber' | 'Green' | 'Total';
  readonly count: number;
}

/** What a section says, before anything is measured. */
export interface SectionContent {
  readonly key: SectionKey;
  /** The section that it stands under; null for one of the page. */
  readonly under: SectionKey | null;
  readonly heading: string;
  readonly body: SectionBody;
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
