import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import { swapColours } from '../fixes/colourFixes';
import { addressOf, nameOf, type Outline } from './judgedDraft';

/**
 * Pairs of rows of one sheet whose published colours look exchanged: each shows the colour that the rule gives
 * the other, so that the counts still tie and only a check of the rows finds it. (Published example: 1.2 and
 * 1.5 of Quarter 1 2017/18.) Each row is paired once,
 * with the nearest above that fits.
 */
export function exchangedColours(outlines: readonly Outline[]): readonly (readonly [number, Finding])[] {
  const open = new Map<string, number[]>();
  const found: [number, Finding][] = [];
  outlines.forEach((outline, place) => {
    const { row, rag, published, overridden } = outline;
    if (published === '' || published === 'N/A' || rag === 'N/A' || published === rag) return;
    if (overridden) return;
    const partner = open.get(`${row.sheet}\n${published}\n${rag}`)?.pop();
    const other = partner === undefined ? undefined : outlines[partner];
    if (partner === undefined || !other) {
      const key = `${row.sheet}\n${rag}\n${published}`;
      const waiting = open.get(key);
      if (waiting) waiting.push(place);
      else open.set(key, [place]);
      return;
    }
    const message = `The colours of ${nameOf(other.row)} (shows ${other.published}, the rule gives ${other.rag}) and ${nameOf(row)} (shows ${published}, the rule gives ${rag}) look exchanged: the counts tie all the same. Check both.`;
    const fixes = swapColours(other, outline);
    found.push([
      partner,
      newFinding('colours-exchanged', { cell: addressOf(other.row.rag), message, fixes }),
    ]);
    found.push([place, newFinding('colours-exchanged', { cell: addressOf(row.rag), message, fixes })]);
  });
  return found;
}
