/** Functions of a totals row ↔ the SUBTOTAL that stands in its cell (which leaves filtered rows out). */
const subtotals: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** "sum" of the column "Local" → "SUBTOTAL(109,[Local])"; undefined for no function or one of the officer's own. */
export function totalsFormulaOf(name: string | null, column: string): string | undefined {
  const number = subtotals[name ?? ''];
  return number === undefined ? undefined : `SUBTOTAL(${number},[${escapeColumn(column)}])`;
}

/** The reverse: null for a formula that is no plain subtotal of its own column. */
export function totalsFunctionOf(formula: string, column: string, table: string): string | null {
  const match = /^=?SUBTOTAL\((\d+),\s*([^[\]]*)\[([\s\S]+)\]\)$/i.exec(formula.trim());
  if (!match || (match[2] !== '' && match[2]?.toLowerCase() !== table.toLowerCase())) return null;
  if (match[3]?.toLowerCase() !== escapeColumn(column).toLowerCase()) return null;
  return Object.entries(subtotals).find(([, number]) => number === Number(match[1]))?.[0] ?? null;
}

/** In structured references an apostrophe comes before these signs. */
const escapeColumn = (column: string): string => column.replace(/[[\]#'@]/g, "'$&");
