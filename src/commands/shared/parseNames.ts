import { quarters, type Quarter } from '../../plan/kpi';
import { tableKinds, type TableKind } from '../../plan/tables/kinds';

/** A quarter as it was typed ("q1"), or the fault in a sentence. */
export function parseQuarter(word: string): { readonly quarter: Quarter } | { readonly fault: string } {
  const quarter = quarters.find((name) => name === word.toUpperCase());
  return quarter ? { quarter } : { fault: `"${word}" is not a quarter: Q1, Q2, Q3 or Q4.` };
}

/** A kind of table as it was typed ("kpis"), or the fault in a sentence; '' for none that was typed. */
export function parseTableKind(word: string): { readonly kind: TableKind } | { readonly fault: string } {
  const kind = tableKinds.find((name) => name === word);
  if (kind) return { kind };
  const what = word ? `There is no table kind "${word}"` : 'Name the kind of table';
  return { fault: `${what}: ${tableKinds.join(', ')}.` };
}
