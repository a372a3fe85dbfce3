import type { CellContent } from '../../description';
import { oneLine } from '../../../words/shorten';

/**
 * A content as it is compared with another: line breaks that only set a text apart from its margin do not count, and
 * of a formula neither do the cells it refers to, for Excel moves those along when rows or sheets change.
 */
export function foldContent(content: CellContent): string {
  if (content === null) return '';
  if (typeof content === 'object') return `=${foldFormula(content.formula)}`;
  return oneLine(String(content));
}

const foldFormula = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/(?:'(?:[^']|'')+'|(?<![\w.])[A-Za-z_][\w.]*)!/g, '')
    .replace(/#REF!|\$?[A-Z]{1,3}\$?\d{1,7}\b/g, '#')
    .replace(/\s+/g, '')
    .toUpperCase();
