import type { SheetKey } from './keyRule';
import { inList } from '../../../words/lists';
import { shorten } from '../../../words/shorten';

/**
 * The key that holds for the KPIs of a sheet: that of the sheet itself, else that of a sheet without KPIs ("Key",
 * "Guidance"), else the one that all keys of the workbook state alike. Several that differ are refused together, with
 * their places, for then nothing says which of them counts; a plain one goes before one that cannot be applied. Null
 * where the workbook has none.
 */
export function keyOf(sheet: string, keys: readonly SheetKey[]): SheetKey | null {
  const own = keys.filter((key) => key.sheet === sheet);
  const general = keys.filter(({ besideKpis }) => !besideKpis);
  return one(own) ?? one(general) ?? one(keys);
}

function one(keys: readonly SheetKey[]): SheetKey | null {
  const plain = keys.filter(({ rule }) => rule.kind !== 'refused');
  const [first] = plain.length > 0 ? plain : keys;
  if (!first) return null;
  const rules = new Set(plain.map(({ rule }) => JSON.stringify(rule)));
  if (rules.size < 2) return first;
  const others = plain.slice(1).map(({ text }) => `“${shorten(text, 80)}”`);
  return { ...first, rule: { kind: 'refused', reason: `another key says ${inList(others)}` } };
}
