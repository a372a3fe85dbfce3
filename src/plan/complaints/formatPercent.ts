/** A share as a whole percentage; never 0% or 100% of a share that is neither: "99%", "1%". */
export function formatPercent(part: number, whole: number): string {
  const percent = Math.round((part / whole) * 100);
  if (part > 0 && percent === 0) return 'less than 1%';
  return `${part < whole && percent === 100 ? 99 : percent}%`;
}
