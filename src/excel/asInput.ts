import type { CellContent } from '../sheets/description';

/**
 * What is handed to Excel so that the cell holds just that content. Excel reads text as if it had been typed: "=1+1"
 * would be a formula, "75%" a number, "1/4" a date; full-width signs may be read as their plain ones. An apostrophe in front keeps such text as it is and is not shown.
 * null leaves a cell as it stands.
 */
export function asInput(content: CellContent): string | number | boolean | null {
  if (content === null) return null;
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' && mayBeTyped(content) ? `'${content}` : content;
}

/** Longer text is never taken for a number or a date. */
const longestFigure = 40;

function mayBeTyped(text: string): boolean {
  if (/^['=+\-@#＝＋－＠]/.test(text.trimStart())) return true;
  return text.length <= longestFigure && (/\d/.test(text) || /^\s*(true|false)\s*$/i.test(text));
}
