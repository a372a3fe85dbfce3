/**
 * A number's text in a cell of some width, as Excel shows it: a General number loses decimals until it fits,
 * any other becomes "####". `width` measures a text in the same unit as `room`.
 */
export function fitNumber(
  text: string,
  value: number,
  general: boolean,
  room: number,
  width: (text: string) => number,
): string {
  if (width(text) <= room) return text;
  if (general) {
    const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
    for (let kept = decimals - 1; kept >= 0; kept -= 1) {
      const shorter = String(Number(value.toFixed(kept)));
      if (width(shorter) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / width('#'))));
}
