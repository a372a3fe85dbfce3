import type { WorkbookRead } from '../../excel/readWorkbook';
import type { Records } from '../../excel/madeRecords';

/** Keys of the sheets that commands made in a workbook. */
export const wornKeys = ({ made }: WorkbookRead): Set<string> =>
  new Set(made.map(({ key }) => key).filter((key) => key !== ''));

/** A key that no summary and no record has: numbers, so that the same steps give the same workbook. */
export function freeKey(workbook: WorkbookRead, records: Records): string {
  const taken = new Set([...wornKeys(workbook), ...records.keys()]);
  let key = 1;
  while (taken.has(String(key))) key += 1;
  return String(key);
}
