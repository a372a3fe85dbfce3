/**
 * A text with a space for each bracket and what stands in it, up to the first closing one. An opening bracket that is
 * never closed stays, and costs nothing. Example: withoutBrackets('Revenue Account (HRA) net') is 'Revenue Account   net'.
 */
export function withoutBrackets(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('(', from);
    const close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0) return kept + text.slice(from);
    kept += `${text.slice(from, open)} `;
    from = close + 1;
  }
}
