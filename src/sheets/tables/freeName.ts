import { excelKey } from '../../words/names';

/**
 * A name that nothing in the workbook has: the wish itself, or with _2, _3 … behind it. Excel does not tell capitals
 * from small letters in names.
 */
export function freeName(wish: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => excelKey(name)));
  let name = wish;
  for (let number = 2; names.has(excelKey(name)); number += 1) name = `${wish}_${number}`;
  return name;
}
