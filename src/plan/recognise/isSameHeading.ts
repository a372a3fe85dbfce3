import { textKey } from '../../words/fold';

/**
 * Whether a heading stands there again, as after a page break: in either case, and wherever its lines break ("Q1\nKPI
 * measures" and "Q1 KPI measures").
 */
export const isSameHeading = (one: string, other: string): boolean =>
  one === other || textKey(one) === textKey(other);
