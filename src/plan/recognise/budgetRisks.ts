import type { RiskType } from '../tables/budgetParts';
import type { RecognisedTable } from './recognised';
import type { Grid } from '../../grid/sheetGrid';

/** What may stand beside a bare "Local" or "Central" that means the risk: "Local budgets", "Total local", "L". */
const bareRisk =
  /^(?:sub-?)?(?:total\s*:?-?\s*)?(l|c|local|central)(?:\s+(?:budgets?|total|sub-?total|only))?\s*:?$/i;

/**
 * The risk that words name: "L", "Central", "LOCAL RISK - City Fund", "Total local"; null for neither or both, and
 * for names of services that begin with such a word: "Central Library", "Local Plans".
 */
export function riskOfWords(words: string): RiskType | null {
  const local = /\blocal[\s-]+risks?\b/i.test(words);
  const central = /\bcentral[\s-]+risks?\b/i.test(words);
  if (local !== central) return local ? 'local' : 'central';
  if (local) return null;
  const letter = bareRisk.exec(words.trim())?.[1]?.charAt(0).toLowerCase();
  return letter === 'l' ? 'local' : letter === 'c' ? 'central' : null;
}

/** A column without a meaning of its own whose every cell is L or C, Local or Central. */
export function riskColumn(
  grid: Grid,
  { area, columns, headings }: RecognisedTable<'budgets'>,
): number | null {
  const taken = new Set(Object.values(columns));
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (taken.has(column)) continue;
    let markers = 0;
    let others = 0;
    for (let row = headings.row + headings.rows; row < area.row + area.rows; row += 1) {
      const text = grid.text(row, column);
      if (text === '') continue;
      if (/^(?:l|c|(?:local|central)(?: risk)?)$/i.test(text)) markers += 1;
      else others += 1;
    }
    if (markers > 0 && others === 0) return column;
  }
  return null;
}
