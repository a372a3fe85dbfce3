import type { ToleranceBasis } from '../rag';
import { inList } from '../../../words/lists';
import { shorten } from '../../../words/shorten';

/**
 * How far a figure may miss its target: up to `green` it is Green all the same (0 in most rules), up to `amber` Amber,
 * beyond it Red. In % of the target (relative) or in points; unstated where a key says "within 5%" and no more.
 */
export interface KeyAllowance {
  readonly kind: 'allowance';
  readonly green: number;
  readonly amber: number;
  readonly basis: ToleranceBasis | 'unstated';
  /** A figure that misses by exactly `amber` is Red: "Red = 5% or more below". */
  readonly edgeIsRed: boolean;
}

/** Figures, not shortfalls: Green from `green`, Amber from `amber`, Red below; only for targets that are `green`. */
interface KeyBands {
  readonly kind: 'bands';
  readonly green: number;
  readonly amber: number;
}

/** A key that speaks of targets and gives no rule that can be applied; why, to stand after "but". */
interface KeyRefused {
  readonly kind: 'refused';
  readonly reason: string;
}

export type KeyRule = KeyAllowance | KeyBands | KeyRefused;

/** A key of the workbook, with the cell that it begins in. */
export interface SheetKey {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As it stands, the cells of a legend joined. */
  readonly text: string;
  readonly rule: KeyRule;
  /** The sheet has KPIs: the key is for those of this sheet before all others. */
  readonly besideKpis: boolean;
}

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
