import { plainActs } from './wordLists';
import type { Composed } from './composed';
import type { NameWord } from './readWords';
import {
  carriers,
  freeOf,
  has,
  isAct,
  isBad,
  isKept,
  isParticiple,
  isPlainHarm,
  isShare,
  isThing,
  relative,
} from './wordTests';

/** Of what people may trust that they are heard about, more may come in. */
const comesIn = /^(?:opened|received|recorded|reported|registered|logged|raised|submitted)$/;

/** A word that nobody knows here and that may turn what was decided: "who were …", "arrears pursued". */
function unknownTurn(words: readonly NameWord[], by: NameWord | undefined): NameWord | undefined {
  const doubt = words.find((word) => word.kind === 'doubt' && !(word.text === 'free' && freeOf(words)));
  const at = by ? words.indexOf(by) : -1;
  if (doubt || at < 0) return doubt;
  const after = words.slice(at + 1);
  const clause = after.find(({ text }) => relative.test(text));
  // Which are attributable to us: only whose they are.
  const isWhose =
    clause &&
    after
      .slice(after.indexOf(clause) + 1)
      .every(
        (word) => has('frame')(word) || (by?.kind === 'harm' && word.kind === 'plain' && !isParticiple(word)),
      );
  if (clause && !isWhose && by?.kind !== 'opinion' && by?.kind !== 'cureNoun') {
    const said = after.slice(after.indexOf(clause));
    const spoken = said.some(
      by?.kind === 'harm' ? has('harm', 'state', 'lapse', 'exceed') : (word) => carriers(word) || isAct(word),
    );
    if (!spoken) return clause;
  }
  if (by && (by.kind === 'harm' || by.kind === 'state' || by.kind === 'lapse')) {
    const isReport = ({ text }: NameWord): boolean =>
      text === 'reported' && by.kind === 'harm' && isPlainHarm(words);
    const comes = isShare(words)
      ? undefined
      : words.find(
          ({ text }) =>
            !(by.kind === 'lapse' && text === 'reported') &&
            (/^(?:registered|opened|logged)$/.test(text) || (comesIn.test(text) && !isPlainHarm(words))),
        );
    if (comes) return comes;
    const turn = after.find(
      (word) => isAct(word) && word.kind !== 'arising' && word.kind !== 'lapse' && !isReport(word),
    );
    if (turn) return turn;
    const withAt = after.findIndex(({ text }) => text === 'with' || text === 'on');
    const claimed = withAt >= 0 ? after.slice(withAt) : [];
    // Fires in homes with a working alarm: the good thing may be what is counted.
    if (withAt >= 0 && !claimed.some(isBad) && (isShare(words) || claimed.some(has('boon'))))
      return after[withAt];
  }
  return after.find(
    (word, place) =>
      (has('strange')(word) || (/^(?:collected|sent)$/.test(word.text) && by?.text !== 'residual')) &&
      /[a-z]{3}ed$/.test(word.text) &&
      !plainActs.test(word.text) &&
      by?.kind !== 'opinion' &&
      !(after[place + 1] !== undefined && isThing(after[place + 1] as NameWord)),
  );
}

/** Links after which only follows where, when, for whom or by whom something was. */
const placing =
  /^(?:in|at|for|from|by|of|on|within|during|per|across|through|under|with|to|involving|including)$/;

/** Whether a word only says which bad thing is meant: “SAB infections”; not “averted fires”, “rail complaints”. */
const isKindOf = (words: readonly NameWord[], place: number, by: NameWord): boolean =>
  by.kind === 'harm' &&
  !/(?:ed|ing|en|free|less|ly)$/.test(words[place]?.text ?? '') &&
  !/^complaints?$/.test(by.text) &&
  words.slice(place, words.indexOf(by)).every(has('strange', 'plain', 'holder'));

/** Words in no list that may say what became of a thing; other nouns and adjectives mostly say which it is. */
const looksLikeAct = /[a-z]{3}(?:ed|ing|en|ise|free|less|proof)$/;

/** “programmed” in “programmed inspections completed”: it says which inspections, not what became of them. */
function isOfAnother(words: readonly NameWord[], place: number, by: NameWord): boolean {
  const next = words[place + 1];
  return next !== undefined && next !== by && isThing(next) && !next.text.endsWith('ly');
}

/**
 * A word in no list that stands where it may turn the sense: before the word that decides, beside it, or as a verb. What
 * people are satisfied with, and what takes time or money, may be anything.
 */
function strangeTurn(words: readonly NameWord[], { by }: Composed): NameWord | undefined {
  if (!by || by.kind === 'opinion' || by.kind === 'gap' || isKept(by)) return undefined;
  const at = words.indexOf(by);
  return words.find((word, place) => {
    // What is attended or used may be anything that has only a short name.
    if (by.kind === 'weakBoon' && place < at && word.text.endsWith('&')) return true;
    if (word.kind !== 'strange') return false;
    // What infections or injuries they are hardly turns them, unless it is a form of a verb.
    if (place < at)
      return looksLikeAct.test(word.text) && !isOfAnother(words, place, by) && !isKindOf(words, place, by);
    if (by.text.endsWith(' of')) return false;
    const between = words.slice(at + 1, place);
    if (!between.some(({ kind }) => kind === 'link')) return true;
    const link = words
      .slice(0, place)
      .reverse()
      .find(({ kind }) => kind === 'link');
    return !placing.test(link?.text ?? '') || /[a-z]{3}(?:ed|ing|ise|ate)$/.test(word.text);
  });
}

/** “Not” and the like that had no part in what was decided. */
const unusedNeg = (words: readonly NameWord[], { neg }: Composed): NameWord | undefined =>
  words.find((word) => word.kind === 'neg' && word !== neg);

/** A word that may turn what the grammar of a part decided: one that nobody knows, or a “not” that had no part in it. */
export const turnOf = (words: readonly NameWord[], found: Composed): NameWord | undefined =>
  unknownTurn(words, found.by) ?? strangeTurn(words, found) ?? unusedNeg(words, found);
