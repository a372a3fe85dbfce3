import { dayOfSerial } from '../days';
import { namesMonth } from '../months';
import { quarters, type Quarter } from '../quarters';
import { datesIn } from './dated';
import { openDue } from './openDue';
import { isEndOn, isOver, mayBeOver, saysNoDate } from './over';
import { phraseOf, unread, type Due } from './phrase';
import { isBracket, trimmed, withoutBrackets, wordAt } from './rules';
import { spans } from './spans';
import { tokensOf, type Token } from './tokens';
import { knownYears, type DueContext, type KnownYears } from './yearNamed';

export type { Due } from './phrase';
export type { DueContext } from './yearNamed';

/** What stands in a cell of due dates: the text as it shows, and the value where it is a number. */
export interface DueCell {
  readonly text: string;
  readonly value?: string | number | boolean;
}

/** Whole texts, without white space and capitals, that say that there is no date. */
const nothing = /^(?:[-–—.]{0,5}|n\.?\/?a\.?|not ?applicable|none|nil|nodate(?:set)?|notset)$/;

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
  const known = knownYears(context);
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
  if (text.length <= 80 && saysNoDate(text, known)) return { kind: 'none' };
  const tokens = unbracketed(tokensOf(text) ?? []);
  if (isEndOn(tokens, known)) return { kind: 'none' };
  const due = dueOf(tokens, known);
  if (due.kind === 'unread' && isOver(tokens, known)) return { kind: 'none' };
  return mayBeOver(tokens, due, known) ? unread : due;
}

/**
 * The quarter that a whole text names without a year, as a KPI's cell says when it is reported: "Q3", "Due in Quarter 3".
 * null for other texts.
 */
export function quarterDue(text: string): Quarter | null {
  // A check asks it of every figure: all words for a quarter have a "q".
  if (!/q/i.test(text)) return null;
  const tokens = trimmed(tokensOf(text) ?? []);
  const word = wordAt(tokens, 0);
  const leads = /^(?:due|reported|reports?|available)$/.test(word);
  const begins = leads ? (wordAt(tokens, 1) === 'in' ? 2 : 1) : 0;
  const [only, ...others] = spans({ tokens, plan: null }, begins).filter(
    ({ next }) => next === tokens.length,
  );
  if (only?.what.kind !== 'part' || only.what.year || others.length > 0) return null;
  const { part } = only.what;
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

/** A text that is a date by itself, in brackets or without, or one with open words. */
function dueOf(tokens: readonly Token[], known: KnownYears): Due {
  const whole = phraseOf(withoutBrackets(tokens), known);
  if (whole && whole.kind !== 'unread' && whole.kind !== 'several') return whole;
  const due = openDue(tokens, known);
  if (due.kind !== 'unread') return due;
  // "TBC (awaiting funding)".
  const opens = tokens.findIndex(isBracket);
  const outside =
    opens > 0 && datesIn(tokens, known).length === 0 ? phraseOf(tokens.slice(0, opens), known) : null;
  return outside?.kind === 'none' ? outside : (whole ?? unread);
}

/** Without brackets around all of it: "(March 2027)"; "(March) 2027 (TBC)" has two. */
function unbracketed(tokens: readonly Token[]): readonly Token[] {
  const plain = trimmed(tokens);
  const inner = plain.slice(1, -1);
  const [first, last] = [plain[0], plain.at(-1)];
  const isAround = plain.length > 2 && first && last && isBracket(first) && isBracket(last);
  const bracket = inner.find(isBracket);
  return isAround && !(bracket && /^[)\]]$/.test(bracket.text)) ? trimmed(inner) : plain;
}
