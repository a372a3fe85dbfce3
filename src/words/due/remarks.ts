import { markAt, wordAt } from './rules';
import { spans } from './spans';
import type { Token } from './tokens';

/** Words beside a date, and whether they leave it as it is. Where that is not sure, the date is asked. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that make another thing than a due date of what stands beside them. */
const turning: ReadonlySet<string> = set(
  // Not this, or not all of it.
  'no not non never cannot t without except other otherwise instead rather but however or ' +
    // What became of it.
    'done complete met miss missing hold behind ahead late overdue underway closing moving move moves ' +
    // Another date than the one that is due.
    'was were had has have old earlier later now last start starts begin begins began ' +
    // What goes on, and from when to when.
    'ongoing often from until till after before between throughout within onwards ' +
    // Pieces and measures of time.
    'end early mid half day days week weeks month months year years term terms quarter quarters qtr ' +
    'sunday monday tuesday wednesday thursday friday saturday',
);

/** How other such words begin: "cancelled", "slippage", "previously". */
const turningStems =
  /^(?:exclu|achiev|slip|delay|defer|drop|paus|stop|cancel|withdr|ceas|previous|original|former|baseline|actual|commenc|start|begin|supers|replac|expir|complet|postpon|suspend|mov(?:ed|ing))/;

/** "approved", "extended": what has become of it; not "need", "red". */
const isParticiple = (text: string): boolean => /..[^aeiou]ed$|.[aiouy]ed$/.test(text);

const turns = ({ text }: Token): boolean => turning.has(text) || turningStems.test(text);

/** Words that name no time; numbers only where they are named ("Phase 1", "stage 2"). */
function namesNoTime(tokens: readonly Token[]): boolean {
  const words = { tokens, plan: null };
  return (
    tokens.length > 0 &&
    tokens.every(({ kind, text }, at) =>
      kind === 'word'
        ? spans(words, at).length === 0
        : kind === 'number' && text.length === 1 && tokens[at - 1]?.kind === 'word',
    )
  );
}

const withoutMarks = (tokens: readonly Token[]): Token[] =>
  tokens.filter(({ kind, text }) => kind !== 'mark' || !/^[,;&:'"./-]$/.test(text));

/** What leads on to a condition, in which any words may stand: "if funded", "subject to approval". */
const conditions =
  /^(?:if|subject|dependent|depending|depends|contingent|pending|assuming|provided|providing|unless|awaiting)$/;

const isCondition = (tokens: readonly Token[]): boolean =>
  conditions.test(wordAt(tokens, 0)) && namesNoTime(withoutMarks(tokens));

/** Whether a remark in brackets leaves the date as it is: "(subject to funding)", "(Phase 2)"; not "(completed)". */
export function isHarmless(remark: readonly Token[]): boolean {
  const words = withoutMarks(remark);
  return (
    isCondition(remark) ||
    isStanding(remark) ||
    (!words.some((token) => turns(token) || isParticiple(token.text)) && namesNoTime(words))
  );
}

/** Words that a remark without brackets begins with; what begins otherwise may be its state ("on track"). */
const leads = /^(?:to|at|for|with|via|weather|funding|resources)$/;

/** How a thing stands whose date is still to come: "March 2027 – on track". */
const standings =
  /^(?:on (?:track|target|schedule)|in progress|under ?way|at risk|off track|behind schedule|ahead of schedule|overdue|late|not (?:yet )?started|red|amber|green)$/;

const isStanding = (tokens: readonly Token[]): boolean =>
  standings.test(
    tokens
      .map(({ text }) => text)
      .join(' ')
      .replace(/^(?:rag )?status (?:: )?/, ''),
  );

/** Where remarks without brackets begin: "March 2027, subject to funding", "Dec 2026 - to Cabinet". */
export const remarksIn = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((_token, at) => {
    const isMarked = /^[,;-]$/.test(markAt(tokens, at));
    const rest = tokens.slice(isMarked ? at + 1 : at);
    const isRemark =
      isCondition(rest) || isStanding(rest) || (isMarked && leads.test(wordAt(rest, 0)) && isHarmless(rest));
    return at > 0 && isRemark ? [at] : [];
  });

/** Most words that a label has: "To be in place by", "Cabinet,". */
const longestLabel = 7;

/** Who meets on a date: what stands before it needs no sign. */
const bodies = /^(?:committee|cabinet|council|board|executive|panel|meeting)$/;

/** Whether words say of a date what is due then. `yet`: it is still to come, whatever the form of its verbs. */
const isLabel = (label: readonly Token[], yet: boolean): boolean =>
  !label.some((token) => turns(token) || (!yet && isParticiple(token.text))) && namesNoTime(label);

/**
 * Where a date may begin behind words that say what is due then: "Cabinet: 12 November 2026", "to be in place by 1/1/27",
 * "Strategy adopted by January 2027", "to open in May 2027", "Policy Committee March 2027".
 */
export const behindLabels = (tokens: readonly Token[]): number[] =>
  tokens.slice(0, longestLabel + 1).flatMap((token, at) => {
    const label = tokens.slice(0, at);
    // "4-3-2027" has no label.
    if (token.text === '-' && !token.apart && tokens[at + 1]?.apart === false) return [];
    const isToCome = /^(?:to|will|shall|due|about)$/.test(wordAt(label, 0));
    const leadsOn =
      token.text === 'by' || /^(?:in|on|at)$/.test(token.text)
        ? (token.text === 'by' || isToCome) && isLabel(label, true)
        : token.kind === 'mark'
          ? /^[:,;-]$/.test(token.text) && isLabel(label, false)
          : bodies.test(token.text) && isLabel(tokens.slice(0, at + 1), isToCome);
    return leadsOn ? [at + 1] : [];
  });
