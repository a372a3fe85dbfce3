import { inList } from '../../../words/lists';
import { shorten } from '../../../words/shorten';
import type { ToleranceBasis } from '../rag';
import { type Clauses, clausesOf, type Condition, type KeyColour, readClause } from './readClause';

/**
 * How far a figure may miss its target: up to `green` it is Green all the same (0 in most rules), up to `amber` Amber,
 * beyond it Red. In % of the target (relative) or in points; unstated where a key says "within 5%" and no more.
 */
interface KeyAllowance {
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

/** Longer texts are prose. */
const longest = 1200;

/** Keys of other things than targets: risk scores, budgets, the progress of actions. */
const ofOthers =
  /\b(?:risk (?:scores?|ratings?|level|appetite)|likelihood|impact|severity|overspen[dt]\w*|underspen[dt]\w*|budget|milestones?|slippage|deadline|project|actions?|on track|on schedule|in progress|completed?|not started|overdue)\b/i;
const ofTargets =
  /\b(?:targets?|toleran\w*|KPIs?|indicators?|achiev\w*|performance)\b|%|\bpercent\w*|\bpoints?\b/i;

/** Results in words: "17 (85%) were Green", "3 KPIs are Red". */
const counts = /\d\s*\(\d+(?:\.\d+)?\s?%\)|\b\d+ (?:of|KPIs?|PIs?|indicators?|measures?|targets?)\b/i;
const relation =
  /\b(?:within|toleran\w*|below|under|above|short|targets?|better|worse|less|more|miss\w*|met|achiev\w*|exceed\w*|performance|off|outside|between|up to|over)\b|[<>≤≥±]|\d\s*%?\s*(?:-|–|to)\s*\d/i;

/**
 * The rule that a key states: "Key: Green = at or above target; Amber = within 5%; Red = worse than 5%" → up to 5%
 * short is Amber; "Green: on target, Amber: up to 10 percentage points below" → points; "Green 95% and above, Amber
 * 90% to 95%, Red below 90%" → bands; "Amber: slightly below target" → refused with the reason. Null for a text that
 * is no key of targets: fewer than two colours with words of their own (one is enough with a margin: "Amber = within
 * 5% of target"), or one of risks, budgets or progress.
 */
export function parseKey(text: string): KeyRule | null {
  if (text.length > longest) return null;
  const clauses = clausesOf(text);
  if (!clauses) return null;
  const named = (['green', 'amber', 'red'] as const).filter((colour) => clauses[colour] !== undefined);
  const words = named.map((colour) => clauses[colour] ?? '').join(' ');
  if (counts.test(text) || !relation.test(words)) return null;
  if (!ofTargets.test(words) || (ofOthers.test(words) && !/\btargets?\b|\btoleran/i.test(words))) return null;
  const read = conditionsOf(clauses);
  if (
    named.length < 2 &&
    !(read.amber?.kind === 'short' || (read.red?.kind === 'short' && read.red.from !== null))
  )
    return null;
  if (
    named.every(
      (colour) => read[colour]?.kind === 'other' && !/%|target|performance/i.test(clauses[colour] ?? ''),
    )
  )
    return null;
  return ruleOf(read);
}

type Conditions = Partial<Record<KeyColour, Condition>>;

const conditionsOf = (clauses: Clauses): Conditions =>
  Object.fromEntries(
    (Object.entries(clauses) as [KeyColour, string][]).map(([colour, words]) => [
      colour,
      readClause(words, colour),
    ]),
  );

const refused = (reason: string): KeyRule => ({ kind: 'refused', reason });

function ruleOf({ green, amber, red }: Conditions): KeyRule {
  for (const one of [green, amber, red]) if (one?.kind === 'other') return refused(one.reason);
  if ([green, amber, red].some((one) => one?.kind === 'figure')) return ofFigures(green, amber, red);
  return ofShortfalls(green, amber, red);
}

const isShort = (one: Condition | undefined): one is Extract<Condition, { kind: 'short' }> =>
  one?.kind === 'short';

/** Green met or within a margin, Amber up to a larger one, Red beyond it. */
function ofShortfalls(green?: Condition, amber?: Condition, red?: Condition): KeyRule {
  const all = [green, amber, red].filter(isShort);
  if (new Set(all.map(({ points }) => points)).size > 1) return refused('it mixes % and points');
  if (green && green.kind !== 'met' && !(isShort(green) && green.to !== null))
    return refused('it does not say plainly when a KPI is Green');
  const within = isShort(green) ? (green.to ?? 0) : 0;
  const upTo = isShort(amber) ? (amber.to ?? null) : null;
  const beyond = isShort(red) ? (red.from ?? null) : null;
  if (isShort(amber) && amber.to === null && beyond === null)
    return refused('it does not say where Amber ends');
  if (upTo !== null && beyond !== null && upTo !== beyond)
    return refused(`Amber ends at ${upTo} and Red begins at ${beyond}`);
  if (isShort(amber) && amber.from !== null && amber.from > 1 && amber.from !== within)
    return refused(`Green ends at ${within} and Amber begins at ${amber.from}`);
  const stated = {
    basis: all.some(({ points }) => points)
      ? 'points'
      : all.some(({ ofTarget }) => ofTarget)
        ? 'relative'
        : 'unstated',
  } as const;
  const edge = upTo ?? beyond;
  if (edge === null) return withoutEdge(amber, red, within, stated.basis);
  if (edge <= within) return refused(`Green and Amber both end at ${edge}`);
  const edgeIsRed = isShort(red) && red.from !== null ? !red.open : false;
  // "Amber less than 5%, Red more than 5%" leaves the edge to nobody: it stays inside.
  return { kind: 'allowance', green: within, amber: edge, ...stated, edgeIsRed };
}

/** No number says where Amber ends: met or not met where there is no Amber, else nothing that can be applied. */
function withoutEdge(
  amber: Condition | undefined,
  red: Condition | undefined,
  within: number,
  basis: KeyAllowance['basis'],
): KeyRule {
  if (amber) return refused('it does not say how far below the target Amber reaches');
  if (red?.kind === 'missed' || red === undefined)
    return {
      kind: 'allowance',
      green: within,
      amber: within,
      basis: within > 0 ? basis : 'relative',
      edgeIsRed: false,
    };
  return refused('it does not say when a KPI is Red');
}

/** Bounds of figures, which are shares of the target where Green begins at 100% or the key says "of target". */
function ofFigures(green?: Condition, amber?: Condition, red?: Condition): KeyRule {
  const lower = (one?: Condition): number | null => (one?.kind === 'figure' ? one.from : null);
  const upper = (one?: Condition): number | null => (one?.kind === 'figure' ? one.to : null);
  const from = lower(green) ?? (green?.kind === 'met' ? 100 : null);
  if (upper(green) !== null && lower(green) === null) return refused('its Green is for low figures');
  const amberFrom = lower(amber) ?? upper(red);
  if (from === null || amberFrom === null) return refused('it does not say where Green and Amber begin');
  if (amberFrom >= from) return refused(`Amber begins at ${amberFrom} and Green at ${from}`);
  const redTo = upper(red);
  // "Amber 90–95, Red below 90" and "Amber 90–94, Red 89 and less" both leave no gap.
  if (redTo !== null && Math.abs(redTo - amberFrom) > 1)
    return refused(`Amber begins at ${amberFrom} and Red ends at ${redTo}`);
  const amberTo = upper(amber);
  if (amberTo !== null && Math.abs(amberTo - from) > 1)
    return refused(`Amber ends at ${amberTo} and Green begins at ${from}`);
  const shares = from >= 100 || [green, amber, red].some((one) => one?.kind === 'figure' && one.ofTarget);
  if (shares && amberFrom < 50) return refused(`its Amber begins at ${amberFrom}% of the target`);
  if (!shares) return { kind: 'bands', green: from, amber: amberFrom };
  return {
    kind: 'allowance',
    green: Math.max(0, 100 - from),
    amber: 100 - amberFrom,
    basis: 'relative',
    edgeIsRed: false,
  };
}
