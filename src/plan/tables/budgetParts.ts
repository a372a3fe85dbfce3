import type { SourceCell } from '../../grid/snapshot';
import { uncapital } from '../../words/capital';
import { isSameName, nameKey } from '../../words/fold';
import type { Quarter } from '../../words/quarters';

/** Local risk lies within the chief officer's control, central risk outside it (Finance Committee, 2015). */
export type RiskType = 'local' | 'central';

/** What was set, and what is expected to be spent by the year's end. */
export const budgetMeasures = ['budget', 'projected'] as const;
export type BudgetMeasure = (typeof budgetMeasures)[number];

/** What a block of money is: of the risks, recharged between departments, something else, or all of a budget as one. */
export type BlockKind = RiskType | 'recharge' | 'other' | 'whole';

/**
 * A block of a service's money: local and central risk, blocks that go by the name that the sheet gives them ("recharge:
 * Support services", "other: Cyclical works programme"), or, where a table does not tell blocks apart, the whole as one.
 */
export type BudgetPart = RiskType | 'whole' | `recharge: ${string}` | `other: ${string}`;

/** The kind of a block: blockKind('recharge: Support services') → 'recharge'. */
export const blockKind = (part: BudgetPart): BlockKind => part.split(':', 1)[0] as BlockKind;

/** The name of a block, to begin a line with: "Local risk", "Support services"; "Budget" for one that is not parted. */
export function blockName(part: BudgetPart): string {
  if (part === 'whole') return 'Budget';
  if (part === 'local' || part === 'central') return part === 'local' ? 'Local risk' : 'Central risk';
  return part.slice(part.indexOf(':') + 2);
}

/** Whether two blocks are one, whatever the case and the signs of their names. */
export const isSamePart = (one: BudgetPart, other: BudgetPart): boolean =>
  blockKind(one) === blockKind(other) && isSameName(blockName(one), blockName(other));

/** Each part in a sentence, to stand before a noun: "local risk budget", "budget". Ends with a space where it is not ''. */
export const partWords = (part: BudgetPart): string =>
  part === 'whole' ? '' : `${uncapital(blockName(part))} `;

/**
 * A service with the part that is meant: "People, local risk"; of a budget that is not parted "People". A line that is a
 * block itself has its name once: "Recharges".
 */
export const servicePart = (service: string, part: BudgetPart): string =>
  part === 'whole' || nameKey(service).includes(nameKey(blockName(part)))
    ? service
    : `${service}, ${partWords(part).trim()}`;

/** A figure in a sentence: "local risk budget", "projected". */
export const figureWords = (part: BudgetPart, measure: BudgetMeasure): string =>
  `${partWords(part)}${measure}`;

/** A forecast that was made before the one that counts. */
export interface EarlierForecast {
  /** Of which quarter; absent where its heading says no more than that it is the last one. */
  readonly quarter?: Quarter;
  readonly amount: number;
  readonly cell: SourceCell;
}

/** The figures of one block of a service, £000; null for a cell without a number. */
export interface PartFigures {
  readonly budget: number | null;
  readonly projected: number | null;
  /** As the table states it, with its own signs; absent or null where it states none. */
  readonly variance?: number | null;
  /** The forecast of the last quarter that has one. */
  readonly earlier?: EarlierForecast;
  /** The cell of each figure that the table has a place for, filled or not. */
  readonly cells: Readonly<Partial<Record<BudgetMeasure | 'variance', SourceCell>>>;
}

/** The blocks of a service. */
export type PartsOfLine = Readonly<Partial<Record<BudgetPart, PartFigures>>>;

interface Parted {
  readonly parts: PartsOfLine;
}

/** A figure of a service; null where it has none. */
export const amountIn = ({ parts }: Parted, part: BudgetPart, measure: BudgetMeasure): number | null =>
  parts[part]?.[measure] ?? null;

/** The cell of a figure, filled or not; undefined where the table has no place for it. */
export const cellIn = (
  { parts }: Parted,
  part: BudgetPart,
  measure: BudgetMeasure | 'variance',
): SourceCell | undefined => parts[part]?.cells[measure];

/** Whether a service has a figure of a block. */
export const hasPart = (line: Parted, part: BudgetPart): boolean =>
  budgetMeasures.some((measure) => amountIn(line, part, measure) !== null);

const order: readonly BlockKind[] = ['local', 'central', 'recharge', 'other', 'whole'];
/** The order in which blocks are told: those of one kind stay as they are. */
export const byKind = (a: BudgetPart, b: BudgetPart): number =>
  order.indexOf(blockKind(a)) - order.indexOf(blockKind(b));

/** The blocks of some services: local risk, central risk, recharges, others by their place on the sheet, what is not parted. */
export function partsOf(lines: Iterable<Parted>): BudgetPart[] {
  const found = new Set<BudgetPart>();
  for (const { parts } of lines) for (const part of Object.keys(parts) as BudgetPart[]) found.add(part);
  return [...found].sort(byKind);
}

/** All figures of a service, with their places. */
export const amountsOf = (
  line: Parted,
): { readonly part: BudgetPart; readonly measure: BudgetMeasure; readonly amount: number }[] =>
  partsOf([line]).flatMap((part) =>
    budgetMeasures.flatMap((measure) => {
      const amount = amountIn(line, part, measure);
      return amount === null ? [] : [{ part, measure, amount }];
    }),
  );

/** Whether a service has figures, and all of them of one budget that is not parted into risks. */
export function isUnparted(line: Parted): boolean {
  const filled = amountsOf(line);
  return filled.length > 0 && filled.every(({ part }) => part === 'whole');
}

/** Whether a text stands for savings that nobody has named yet: "Unidentified savings", "To be identified". */
export const saysUnidentified = (text: string): boolean =>
  /\bunidentified\b|\bto be (?:identified|found)\b|\bnot (?:yet )?identified\b|\bstill to (?:find|identify)\b/i.test(
    text,
  );

/**
 * A service's name as names are compared (`nameKey`), with "non" always as a word of its own: "Housing (non-HRA)",
 * "Housing (non HRA)" and "Housing (nonHRA)" are one, "Housing (HRA)" is another.
 */
export const serviceKey = (service: string): string => nameKey(service.replace(/\bnon[\s-]*/gi, 'non '));

/** The same with little words and abbreviations in brackets that repeat the name left out; a second, looser look. */
export function looseServiceKey(service: string): string {
  const bare = service.replace(/\(([^()]*)\)/g, (whole, inside: string) =>
    isAbbreviation(inside, service) ? ' ' : whole,
  );
  return serviceKey(bare)
    .split(' ')
    .filter((word) => !['the', 'and', 'of', 'service', 'services'].includes(word))
    .join(' ');
}

/** "HRA" of "Housing Revenue Account (HRA)". */
function isAbbreviation(inside: string, service: string): boolean {
  const initials = service
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
  return /^[A-Z]{2,6}$/.test(inside.trim()) && initials.toUpperCase().includes(inside.trim());
}

/**
 * Whether a service's name puts it inside the Housing Revenue Account: "Housing Revenue Account (HRA)" is, "Housing
 * (non-HRA)", "Housing (non HRA)" and "Other housing, excluding HRA" are not.
 */
export const isInHra = (service: string): boolean =>
  /\bHRA\b|\bhousing revenue account\b/i.test(service) &&
  !/\b(?:non|not|no|excl(?:uding|\.)?|except|outside|without|other than)\W*(?:in\s+|the\s+){0,2}(?:HRA\b|housing revenue)/i.test(
    service,
  );
