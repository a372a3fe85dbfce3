import { normalise } from '../../../../words/normalise';
import type { CellValue } from '../../../../grid/snapshot';
import type { QuotedFigure } from '../findQuoted';

export interface CellFigure {
  readonly kind: QuotedFigure['kind'];
  readonly value: number;
}

const number = /(£\s?)?(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(%|per cent\b|percent\b))?(?![\d])/gi;
/** A cell of more letters is a text. */
const longest = 400;

/**
 * The figures that a cell gives, for a text to agree with: "66.7% (2 out of 3)" gives 66.7%, 2 and 3; 0.69 shown as
 * "69%" gives 69%. Signs are left off, as texts leave them. Dates give none.
 */
export function cellFigures(value: CellValue, text: string): CellFigure[] {
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || looksLikeDate(text)) return [];
    if (text.includes('%')) return [{ kind: 'percent', value: Math.abs(value * 100) }];
    return [{ kind: /[£$€]/.test(text) ? 'money' : 'number', value: Math.abs(value) }];
  }
  const plain = normalise(text);
  if (plain.length > longest || looksLikeDate(plain.trim())) return [];
  return [...plain.matchAll(number)].flatMap(
    ([, pound = '', digits = '', decimals = '', percent = '']): CellFigure[] =>
      // "£000" is a unit.
      /^[0,]{3,}$/.test(digits) && decimals === ''
        ? []
        : [
            {
              kind: percent !== '' ? 'percent' : pound !== '' ? 'money' : 'number',
              value: Number(digits.replace(/,/g, '') + decimals),
            },
          ],
  );
}

/** "30/09/17", "1 Sep 2019", "2017-09-30". */
export const looksLikeDate = (text: string): boolean =>
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:\s|$)|^\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{2,4}$|^[A-Za-z]{3,9}[ -]\d{2,4}$/.test(
    text.trim(),
  );
