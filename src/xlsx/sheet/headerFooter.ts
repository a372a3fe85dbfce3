import type { HeaderFooter } from '../model/objects';

/**
 * Splits "&LLeft&CCentre&RRight" (ECMA-376 18.3.1.46). Text before the first mark is the centre; other codes (&P,
 * &D, &"Arial,Bold") stay in their text, and && is an ampersand, so "&&L" is none of the marks.
 */
export function splitSections(text: string): { left: string; center: string; right: string } {
  const sections = { left: '', center: '', right: '' };
  let section: keyof typeof sections = 'center';
  for (const piece of text.match(/&"[^"]*"|&[\s\S]|[^&]+|&/g) ?? []) {
    const mark = piece.length === 2 ? piece.toUpperCase() : '';
    if (mark === '&L') section = 'left';
    else if (mark === '&C') section = 'center';
    else if (mark === '&R') section = 'right';
    else sections[section] += piece;
  }
  return sections;
}

export const joinSections = (left: string, center: string, right: string): string =>
  `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;

export function readHeaderFooter(header: string, footer: string): HeaderFooter {
  const above = splitSections(header);
  const below = splitSections(footer);
  return {
    leftHeader: above.left,
    centerHeader: above.center,
    rightHeader: above.right,
    leftFooter: below.left,
    centerFooter: below.center,
    rightFooter: below.right,
  };
}
