import type { CellContent } from '../../description';
import { isFormula, shapeOf } from '../../made/sameContent';
import { oneLine } from '../../../words/shorten';

/**
 * A content as it is compared with another: line breaks that only set a text apart from its margin do not count, and
 * of a formula neither do the cells it refers to, for Excel moves those along when rows or sheets change.
 * foldContent(' two\n words ') → 'two words'; foldContent({ formula: '=Übersicht!A1+1' }) → '=#+1'.
 */
export function foldContent(content: CellContent): string {
  if (content === null) return '';
  return isFormula(content) ? shapeOf(content.formula).toUpperCase() : oneLine(String(content));
}
