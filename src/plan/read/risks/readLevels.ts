import type { RiskLevel } from './riskGrid';
import { textKey } from '../../../words/fold';
import type { SourceCell } from '../../../grid/snapshot';

/** Names that count up to a number of levels where only the number is given. */
const likelihoodNames = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'];
const impactNames = ['Negligible', 'Minor', 'Moderate', 'Major', 'Catastrophic'];

/**
 * The levels of a grid as Plan details give them, from the lowest: names with their values ("Minor 1, Serious 2,
 * Major 4, Extreme 8", also "1 Minor" and "Minor = 1"), names alone, which count 1, 2, 3 …, values alone
 * ("1, 2, 4, 8"), or how many there are ("5", "1 to 5"). null for anything else, for fewer than two or more than ten
 * levels, for a name or a value that stands twice, and for values that are not whole and above zero.
 */
export function readLevels(text: string, of: 'likelihood' | 'impact'): readonly RiskLevel[] | null {
  const range = /^(?:1\s*(?:to|-|–)\s*)?(\d{1,2})$/i.exec(text.trim());
  const parts = range
    ? Array.from({ length: Number(range[1]) }, (_, index) => String(index + 1))
    : text.split(/[,;/|]|\s[-–]\s/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 10) return null;
  const names = of === 'likelihood' ? likelihoodNames : impactNames;
  const levels = parts.map((part, index) => {
    const value = /\d+(?:\.\d+)?/.exec(part)?.[0];
    const name = part
      .replace(/\d+(?:\.\d+)?/, ' ')
      .replace(/[()=:.]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const spare = parts.length === names.length ? (names[index] ?? '') : '';
    return { name: name || spare, value: value === undefined ? index + 1 : Number(value) };
  });
  const values = levels.map((level) => level.value);
  const named = levels.map(({ name }) => textKey(name)).filter(Boolean);
  if (values.some((value) => !Number.isInteger(value) || value < 1)) return null;
  if (new Set(values).size < values.length || new Set(named).size < named.length) return null;
  return levels.sort((a, b) => a.value - b.value);
}

/**
 * The likelihood or impact of a cell: a number ("4"), a level's name ("Likely"), or both ("4 - Likely",
 * "Likely (4)"), of which the number counts. A number that is no level of the grid is given as it stands; null for an
 * empty cell and for words that name no level.
 */
export function readLevel(cell: SourceCell | null, levels: readonly RiskLevel[]): number | null {
  if (!cell) return null;
  if (typeof cell.value === 'number') return cell.value;
  const text = cell.text.trim();
  const number = /^(\d{1,2})\b|\(\s*(\d{1,2})\s*\)$|[-–:]\s*(\d{1,2})$|^[a-z ]+\s(\d{1,2})$/i.exec(text);
  const written = number?.[1] ?? number?.[2] ?? number?.[3] ?? number?.[4];
  if (written !== undefined) return Number(written);
  const word = textKey(text);
  return levels.find(({ name }) => name !== '' && textKey(name) === word)?.value ?? null;
}

/** A level as it is called: "Major (4)", or its value where it has no name. */
export const levelName = ({ name, value }: RiskLevel): string =>
  name ? `${name} (${value})` : String(value);
