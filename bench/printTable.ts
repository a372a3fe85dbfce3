/** Prints a titled table: the first column to the left, figures to the right. */
export function printTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  console.log(`\n${title}\n`);
  for (const cells of [headings, widths.map((width) => '-'.repeat(width)), ...rows]) console.log(line(cells));
}

export const count = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** Milliseconds, to three figures or so. */
export const time = (value: number): string =>
  value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** Microseconds a row. */
export const perRow = (milliseconds: number, rows: number): string =>
  `${((milliseconds * 1000) / rows).toFixed(1)} µs`;

export const ratio = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ×`;
