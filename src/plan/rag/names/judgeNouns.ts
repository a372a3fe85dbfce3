import { doubts, says, type Composed } from './composed';
import { judgePart } from './judgePart';
import { counted, plainActs } from './wordLists';
import { nounForms, plainWords } from './plainWords';
import type { NameWord } from './readWords';
import { has, isAct, isBad, isShare, relative } from './wordTests';

/** People and bodies. */
const beings: ReadonlySet<string> = new Set(
  `${plainWords.people} ${plainWords.bodies}`
    .split(/\s+/)
    .filter(
      (word) =>
        !/^(?:ethnicity|religion|nationality|gender|sex|race|ages?|aged|board|panel|committee)$/.test(word),
    )
    .flatMap(nounForms),
);

/** The parts between "of", "in", "with" and the like. */
function segments(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const parts: NameWord[][] = [[]];
  for (const word of words) {
    if (word.kind === 'link') parts.push([]);
    else parts[parts.length - 1]?.push(word);
  }
  return parts.filter((part) => part.some(({ kind }) => kind !== 'frame'));
}

/** Words before the head that only say which: principal roads, long-term care. */
function headOf(part: readonly NameWord[] | undefined): NameWord | undefined {
  const words = part?.filter(({ kind, text }) => kind !== 'frame' && !/^\d/.test(text)) ?? [];
  const end = words.findIndex(
    (word, place) =>
      place > 0 &&
      (isAct(word) ||
        word.text === 'sent' ||
        plainActs.test(word.text) ||
        /[a-z]{2}(?:ed|ing)$/.test(word.text)),
  );
  return (end < 0 ? words : words.slice(0, end)).pop();
}

/** “Rent due outstanding over 60 days”: it is said of all that stands before. */
const isOverdue = (by: NameWord | undefined, words: readonly NameWord[]): boolean =>
  by !== undefined &&
  /^(?:outstanding|overdue|unpaid|unresolved)$/.test(by.text) &&
  words[words.indexOf(by) + 1]?.kind === 'exceed';

/** What the first “who …”, “where …” says of what is counted. */
function clauseOf(words: readonly NameWord[]): Composed | null {
  const at = words.findIndex(({ text }) => relative.test(text));
  return at < 0 ? null : judgeNouns(words.slice(at + 1));
}

export function judgeNouns(words: readonly NameWord[]): Composed | null {
  const judged = segments(words).map((part) => ({ part, one: judgePart(part, words) }));
  const at = judged.findIndex(({ one }) => one !== null);
  const first = judged[at];
  if (!first?.one?.certain) return first?.one ?? null;
  const contrary = judged.slice(at + 1).find(({ one }) => one && one.polarity !== first.one?.polarity)?.one;
  const head = headOf(judged[0]?.part);
  // Of a share of things that are good or bad, what they are decides: “% of trials that were effective”.
  const start = judged[at]?.part[0];
  const before = start ? words[words.indexOf(start) - 1] : undefined;
  const said = isShare(words) ? clauseOf(words) : null;
  if (said?.certain && at === 0 && isBad(first.one.by as NameWord)) return said;
  const isSaid =
    isShare(words) &&
    ((at === 1 &&
      /^(?:that|which|who)$/.test(before?.text ?? '') &&
      (start?.kind === 'frame' || start === first.one.by)) ||
      (start !== undefined &&
        words
          .slice(0, words.indexOf(start))
          .some(({ text }) => /^(?:which|whom|where|whose)$/.test(text)))) &&
    first.one.by?.kind !== 'weakBoon';
  if (isSaid && !contrary && !words.some(has('neg'))) return first.one;
  // Whoever they are, they have it: schools with good grades, homes with damp, patients in poverty.
  const link = start ? words[words.indexOf(start) - 1] : undefined;
  const isTheirs =
    head !== undefined &&
    (/^(?:up to|in) date$/.test(first.one.by?.text ?? '') ||
      /^(?:rated|judged|graded|assessed|deemed|classed|rating|judging)$/.test(
        words[words.indexOf(first.one.by as NameWord) - 1]?.text ?? '',
      ) ||
      (/^(?:with|without|in|by|of|as|who|that|which)$/.test(link?.text ?? '') &&
        (beings.has(head.text) || head.text.endsWith('leavers'))) ||
      (link?.text === 'with' && (first.one.by?.kind === 'boon' || !has('work', 'demand')(head))));
  const inTime = words.find(has('inTime'));
  if (at > 0 && head && inTime && has('work', 'demand')(head) && !isBad(first.one.by as NameWord))
    return says('higher', inTime);
  // What is counted stands first. Where it is not known, what it is of, at or for may not decide.
  if (
    at > 0 &&
    head &&
    !isTheirs &&
    !isOverdue(first.one.by, words) &&
    !(head.text === 'spent' && first.one.by?.kind === 'harm') &&
    head.kind !== 'holder' &&
    head.kind !== 'arising' &&
    !counted.has(head.text)
  ) {
    return doubts(first.one.polarity, `${first.one.reason}, but it measures “${head.text}”`);
  }
  if (!contrary) return first.one;
  const by = first.one.by;
  // Interventions that were unsuccessful, apprentices who dropped out: what is said of them may turn it.
  const other = words.indexOf(contrary.by as NameWord);
  const isSaidOf = words.slice(0, Math.max(other, 0)).some(({ text }) => relative.test(text));
  const isHead = !isSaidOf && at === 0 && by !== undefined && by.kind !== 'weakBoon' && by.kind !== 'state';
  const also = contrary.reason.replace('its name says ', 'also ');
  return isHead ? first.one : doubts(first.one.polarity, `${first.one.reason}, but ${also}`);
}
