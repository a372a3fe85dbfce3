import type { Shown } from '../../plan/report/quarterlyReport';
import type { CellContent } from '../description';

export interface ShownContent {
  readonly content: CellContent;
  /** en-US code; absent for text. */
  readonly numberFormat?: string;
}

/**
 * A cell as its own sheet shows it: a number with a format that shows the same, where there is a plain one ("69%",
 * "2,000", "-111"); else the text that is shown.
 */
export function shownContent({ value, text }: Shown): ShownContent {
  if (typeof value !== 'number') return { content: text };
  const format = formatFor(value, text);
  return format === null ? { content: text } : { content: value, numberFormat: format };
}

function formatFor(value: number, text: string): string | null {
  const match = /^(-?)(£?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/.exec(text);
  if (!match) return null;
  const [, minus = '', pound = '', whole = '', decimals = '', percent = ''] = match;
  const digits = decimals ? `.${'0'.repeat(decimals.length)}` : '';
  const shown = Number(`${minus}${whole.replace(/,/g, '')}.${decimals || '0'}`);
  const exact = percent ? value * 100 : value;
  if (Math.abs(shown - exact) > 0.5 * 10 ** -decimals.length + 1e-9) return null;
  const grouped = whole.includes(',') || (Math.abs(value) < 1000 && !percent);
  return `${pound}${grouped ? '#,##0' : '0'}${digits}${percent}`;
}
