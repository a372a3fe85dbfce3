import { wordAt } from './rules';
import type { Token } from './tokens';

/**
 * Past forms of verbs. English makes no new irregular ones, so these sets are whole but for rare verbs; regular pasts are
 * known by their ending. Forms that are the verb itself as well (set, put, cut, let, read, cost, run, come) are none.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a past form: "underwent", "withdrew", "rebuilt". */
const prefix = /^(?:under|over|with|fore?|out|mis|up|re|be)(?=[a-z]{3})/;

/** Forms that are nothing but a past. */
const pasts = set(
  'went took came gave ran began did ate drove flew froze grew knew threw blew drew wrote chose broke shook sank sang swam swore tore wore woke arose forbade strove slew trod',
);
/** Forms that are a participle as well, but seldom stand before a noun. */
const verbs = set(
  'met held sent made told won spent brought bought thought caught sought fought got said stood dealt meant heard',
);
/** Forms that are an adjective or a noun as well: "lost property", "Rose Garden". "LED" is oftener a lamp than a past. */
const others = set(
  'left built paid kept sold found lost taught fed felt laid hung struck stuck lent bent shot sat lit slid slept swept spun dug bound leapt learnt burnt spelt spilt lain rose fell saw bore spoke bit rang hid done gone taken given begun written chosen drawn shown driven broken spoken stolen frozen known grown thrown flown blown worn torn risen fallen seen eaten hidden forgotten been proven',
);

const isOf = (forms: ReadonlySet<string>, text: string): boolean =>
  forms.has(text) || (prefix.test(text) && forms.has(text.replace(prefix, '')));

/** "approved", "launched", "agreed"; not "need", "red", "hundred". */
export const isRegularPast = (text: string): boolean =>
  /..[^aeiou]ed$|.[aiouy][aeiouy]?ed$|.e[aiouy]ed$|(?:agr|fr|ant|decr|fer)eed$/.test(text) &&
  text !== 'hundred';

/** A form by which a thing may be past: "launched", "left", "went". */
export const isPastForm = (text: string): boolean =>
  isRegularPast(text) || isOf(others, text) || isOf(verbs, text) || isOf(pasts, text);

/** What stands behind a verb and not between an adjective and its noun: "left in", "awarded to", "made their". */
const behindVerb = set(
  'in on at to from by with for of out up off down over under into onto about through around back away after before since until till as against between within without per via upon during because a an the this that these those its their his her our your all both each every some any no it them him us me you once twice one two three four five six seven eight nine ten',
);
const pronouns = set('i we you he she it they who which');
const articles = set('a an the our');
const helpers = set('has have having');
/** Before "have" of what is to be: "to have trained", "will have met". */
const ahead = set('to will shall should must would could can might');

/** Whether a verb tells what is to be: "to be held and reported", "will have been trained". */
export const isAhead = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens
    .slice(from, at)
    .some(
      ({ text }, place, words) =>
        text === 'be' || (text === 'have' && ahead.has(words[place - 1]?.text ?? '')),
    );

/** Whether what stands before a verb can have done it: "they", "members", "the board"; not "develop", "a fully". */
const isSubject = (before: readonly string[]): boolean => {
  const last = before.at(-1) ?? '';
  if (pronouns.has(last) || /..[^su]s$/.test(last)) return true;
  return articles.has(before[0] ?? '') && before.length > 1 && !/..ly$/.test(last);
};

/**
 * Whether a word of a clause, which goes from `from` to before `to`, tells what has been: "members met in May", "has been
 * agreed", "contract awarded to them". What is to be is not told ("to be sent to members"), nor what a thing is like
 * ("shared services").
 */
export function tellsPast(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const word = wordAt(tokens, at);
  if (isOf(pasts, word)) return true;
  const isHelper = helpers.has(word);
  if (!isHelper && !isPastForm(word)) return false;
  const before = tokens.slice(from, at).map(({ text }) => text);
  if (isHelper)
    return (
      !ahead.has(before.at(-1) ?? '') &&
      [at + 1, at + 2].some((place) => place < to && isPastForm(wordAt(tokens, place)))
    );
  if (isAhead(tokens, at, from)) return false;
  if (before.length > 0 && (isOf(verbs, word) || isSubject(before))) return true;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  return (
    next !== undefined && (next.kind === 'number' || behindVerb.has(next.text) || /..ly$/.test(next.text))
  );
}
