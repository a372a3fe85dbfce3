import { dayOfSerial } from '../days';
import { namesMonth } from '../months';
import { quarters, type Quarter } from '../quarters';
import { dueOn, phraseOf, unread, type Due } from './phrase';
import { different, holds, type Span } from './span';
import { spanAt } from './readSpan';
import { markAt, past, wordAt, yearOfText } from './readYear';
import { tokensOf, type Token } from './tokens';
import { knownYears, yearOf, type DueContext, type KnownYears } from './yearNamed';

export type { Due } from './phrase';
export type { DueContext } from './yearNamed';

/** What stands in a cell of due dates: the text as it shows, and the value where it is a number. */
export interface DueCell {
  readonly text: string;
  readonly value?: string | number | boolean;
}

/** Whole texts, without white space and capitals, that say that there is no date. */
const nothing = /^(?:[-–—.]{0,5}|n\.?\/?a\.?|not ?applicable|none|nil|nodate|notset)$/;

/**
 * When something is due, as a cell of a plan says it. A real date of Excel is its day, or the month that it shows. Texts
 * are read by a grammar of dates, years of plans and words of time; a text with any other word outside brackets is
 * unread, so that no date is found where none is meant. A date without a year takes the reporting year's.
 * Examples, in the plan of 2026/27: "by March 2027" → 2027-03-01 to 2027-03-31; "Q3" → 2026-10-01 to 2026-12-31;
 * "End of 2026/27" → 2027-03-31; "April 2026 onwards" → from 2026-04-01; "Throughout 2026/27" → none, with its days;
 * "Q4 2023" → several; "ASAP" → unread. In the plan of 2025-30 without a reporting year: "Q3" → which year.
 */
export const readDue = (cell: DueCell | string, context: DueContext = {}): Due => dueReader(context)(cell);

/** The same for many cells of one plan, each text of which is read once. */
export function dueReader(context: DueContext): (cell: DueCell | string) => Due {
  const known = knownYears(context, (year) => yearOfText(tokensOf(year)));
  const read = new Map<string, Due>();
  return (cell) => {
    const { text, value }: DueCell = typeof cell === 'string' ? { text: cell } : cell;
    if (typeof value === 'number') return excelDate(text.trim(), value, known);
    const due = read.get(text) ?? textDue(text, known);
    read.set(text, due);
    return due;
  };
}

function textDue(text: string, known: KnownYears): Due {
  if (text.length <= 40 && nothing.test(text.toLowerCase().replace(/\s+/g, ''))) return { kind: 'none' };
  const tokens = tokensOf(text);
  return tokens ? dueOf(tokens, known) : unread;
}

/**
 * The quarter that a whole text names without a year, as a KPI's cell says when it is reported: "Q3", "Due in Quarter 3".
 * null for other texts.
 */
export function quarterDue(text: string): Quarter | null {
  const tokens = trimmed(tokensOf(text) ?? []);
  const word = wordAt(tokens, 0);
  const named = /^(?:due|reported|reports?|available)$/.test(word) ? past(tokens, 1, 'in') : 0;
  const found = spanAt(tokens, named, noYears);
  if (found?.next !== tokens.length || found.what.kind !== 'part' || found.what.year) return null;
  const { part } = found.what;
  return part.kind === 'quarter' ? (quarters[part.number - 1] ?? null) : null;
}

/** Numbers that Excel shows as dates of this century. */
const [firstSerial, lastSerial] = [36_526, 73_050];

/** A number that shows as a date is that day; where it shows the month alone, that month. Other numbers are none. */
function excelDate(text: string, value: number, known: KnownYears): Due {
  const shown = dueOf(tokensOf(text) ?? [], known);
  if (text === String(value)) return shown;
  const day = value >= firstSerial && value <= lastSerial ? dayOfSerial(value) : null;
  const isDate = /^#+$|\d[-/. ]\d{1,2}[-/. ]\d/.test(text) || namesMonth(text);
  if (day === null || !isDate) return unread;
  const isMonth = shown.kind === 'days' && shown.from === day && shown.to.slice(0, 7) === day.slice(0, 7);
  if (isMonth) return shown;
  return mayBeYear(text, known) ? unread : { kind: 'days', from: day, to: day };
}

/** Excel makes 27 March of this year of a typed "Mar 27", and shows "27-Mar". It may well be March 2027. */
function mayBeYear(text: string, { plan }: KnownYears): boolean {
  const digits = /^(\d\d)[- ]\p{L}{3}$/u.exec(text)?.[1];
  return (
    digits !== undefined && plan !== null && digits >= plan.from.slice(2, 4) && digits <= plan.to.slice(2, 4)
  );
}

function dueOf(tokens: readonly Token[], known: KnownYears): Due {
  const plain = trimmed(tokens);
  const due = bareDueOf(plain, known);
  return due.kind === 'unread' ? besideWords(plain, known) : due;
}

/** Most words that a label has: "To be in place by", "Cabinet,". */
const longestLabel = 6;

/**
 * A date with words that say what it is of before it ("Cabinet: 12 November 2026", "to be in place by 1/1/27"), or with a
 * remark behind a sign ("March 2027, subject to funding"). Words of another time or state ("started", "not", "approved
 * March") are no such words.
 */
function besideWords(tokens: readonly Token[], known: KnownYears): Due {
  for (let at = 1; at <= Math.min(longestLabel, tokens.length - 1); at += 1) {
    const token = tokens[at];
    const label = tokens.slice(0, at);
    // "Strategy adopted by January 2027" is due then.
    const isLabel =
      token !== undefined &&
      (token.text === 'by' ? hasNoTurn(label) : /^[:,;-]$/.test(token.text) && isWords(label));
    const due = isLabel ? bareDueOf(trimmed(tokens.slice(at + 1)), known) : unread;
    if (due.kind !== 'unread' && due.kind !== 'none') return due;
  }
  for (let at = tokens.length - 2; at > 0; at -= 1) {
    const isCondition = conditions.test(wordAt(tokens, at)) && hasNoTime(tokens.slice(at));
    const isRemark =
      /^[,;-]$/.test(markAt(tokens, at)) &&
      remarks.test(wordAt(tokens, at + 1)) &&
      isWords(tokens.slice(at + 1));
    if (!isCondition && !isRemark) continue;
    const due = bareDueOf(trimmed(tokens.slice(0, at)), known);
    if (due.kind !== 'unread' && due.kind !== 'none') return due;
  }
  return unread;
}

/** What leads on to a condition: "if funded", "subject to approval". */
const conditions = /^(?:if|subject|dependent|depending|depends|pending|assuming|provided|unless)$/;

/** Words that a remark on a date begins with; what begins otherwise may be its state ("on hold"). */
const remarks =
  /^(?:if|subject|dependent|depending|depends|pending|assuming|provided|unless|to|at|for|with|via|weather|funding|resources)$/;

/** Words without a date or a number among them. */
const hasNoTime = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.every((token, at) => token.kind === 'word' && !spanAt(tokens, at, noYears));

const hasNoTurn = (tokens: readonly Token[]): boolean =>
  hasNoTime(tokens) &&
  tokens.every(
    ({ text }) => !turns.test(text) && !/^(?:ongoing|often|from|until|till|after|before|between)$/.test(text),
  );

/** Plain words that say nothing of time or state. */
const isWords = (tokens: readonly Token[]): boolean =>
  hasNoTurn(tokens) && tokens.every(({ text }) => !text.endsWith('ed'));

function bareDueOf(plain: readonly Token[], known: KnownYears): Due {
  const opens = plain.findIndex(({ text }) => text === '(' || text === '[');
  const whole = phraseOf(
    plain.filter((token) => !isBracket(token)),
    known,
  );
  const isSure = whole !== null && !['several', 'unread'].includes(whole.kind);
  if (isSure || opens < 0) return whole ?? unread;
  const closes = plain.findIndex(({ text }) => text === ')' || text === ']');
  const around = trimmed([...plain.slice(0, opens), ...plain.slice(closes + 1)]);
  // One remark, with its end.
  if (closes < opens || around.some(isBracket)) return whole ?? unread;
  const remark = trimmed(plain.slice(opens + 1, closes));
  const due = phraseOf(around, known);
  return due && !remark.some(isBracket) ? withRemark(due, remark, known) : (whole ?? unread);
}

const isBracket = ({ text }: Token): boolean => /^[()[\]]$/.test(text);

/** Without quotation marks around, and without what ends a text: "March 2027.", "March 2027*", "March 2027?". */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isEdge = ({ text }: Token): boolean => /^["'.*?!:;,~]$/.test(text);
  const isBullet = ({ text }: Token): boolean => /^[-•·]$/.test(text);
  let [from, to] = [0, tokens.length];
  // An apostrophe before two digits is of the year.
  const begins = (token: Token): boolean =>
    isBullet(token) || (isEdge(token) && !(token.text === "'" && tokens[from + 1]?.kind === 'number'));
  while (from < to && begins(tokens[from] as Token)) from += 1;
  while (to > from && isEdge(tokens[to - 1] as Token)) to -= 1;
  return tokens.slice(from, to);
}

/** Words that make another thing than a due date of what stands beside them: of another date, or of a state. */
const turns =
  /^(?:done$|clos(?:ed|ing)|achiev|met$|miss|late$|slip|overdue|delay|defer|moved|drop|paus|stop|not?|start|begin|was|were|cancel|previous|original|former|old|withdraw|replace|supersede)/;

/**
 * The days that a date and the date in brackets behind it both mean. What has no year in the brackets may be of the
 * reporting year, of the days before them, or of the year of these: "Summer term 2027 (July)", "31 March 2028 (Q4)".
 */
function agreed(due: Due, remark: readonly Token[], known: KnownYears): Span[] {
  const ones = spansOf(due);
  const [last] = ones.map(({ to }) => Number(to.slice(0, 4))).slice(-1);
  const years = last === undefined ? [] : [last - 1, last].map((year) => yearOf(known.system, year));
  for (const reported of [known.reported, ...ones, ...years]) {
    const other = phraseOf(remark, { ...known, reported });
    const both = ones.flatMap((one) =>
      spansOf(other).flatMap((two) => (holds(one, two) ? [two] : holds(two, one) ? [one] : [])),
    );
    if (both.length > 0) return different(both);
  }
  return [];
}

/** A date with a remark in brackets: "Q3 (Oct–Dec)" must agree, "(subject to funding)" says nothing of the date. */
function withRemark(due: Due, remark: readonly Token[], known: KnownYears): Due {
  const other = phraseOf(remark, known);
  if (other?.kind === 'none' && other.from === undefined) return due;
  if (other) return dueOn(agreed(due, remark, known));
  const isHarmless = remark.every(
    (token, at) =>
      (token.kind === 'word' && !turns.test(token.text) && !spanAt(remark, at, noYears)) ||
      (token.kind === 'mark' && /^[,;&:'"./-]$/.test(token.text)) ||
      // "Phase 1", "stage 2".
      (token.kind === 'number' && token.text.length === 1 && remark[at - 1]?.kind === 'word'),
  );
  return isHarmless ? due : unread;
}

const noYears: KnownYears = { system: 'financial', plan: null, reported: null };

const spansOf = (due: Due | null): readonly Span[] =>
  due?.kind === 'days' ? [due] : due?.kind === 'several' ? due.spans : [];
