import type { SourceCell } from '../snapshot';
import type { RiskLevel } from './riskGrid';
import { textKey } from '../../words/fold';

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
