import type { BudgetRecord } from './budgetRecords';
import { nameKey } from '../../words/fold';

/**
 * Lines of one name below headings of different groups ("Expenditure" and "Income" of each directorate) are named
 * with their group: "Adult Services: Expenditure". Names that occur once stay as they are, and so do those that stand
 * twice in one group.
 */
export function nameByGroup(records: readonly BudgetRecord[]): BudgetRecord[] {
  const groups = new Map<string, Set<string>>();
  const keyOf = ({ name, risk }: BudgetRecord): string => `${risk ?? ''} ${nameKey(name.text)}`;
  for (const record of records) {
    if (record.kind !== 'line' || record.recharge) continue;
    const known = groups.get(keyOf(record));
    if (known) known.add(record.group);
    else groups.set(keyOf(record), new Set([record.group]));
  }
  return records.map((record) => {
    const several = record.kind === 'line' && (groups.get(keyOf(record))?.size ?? 0) > 1;
    if (!several || record.group === '') return record;
    return { ...record, name: { ...record.name, text: `${record.group}: ${record.name.text}` } };
  });
}
