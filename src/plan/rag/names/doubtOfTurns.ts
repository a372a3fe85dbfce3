import type { Rule } from './composed';
import { freeOf, has, isAct, isKept, isParticiple, isThing } from './wordTests';

/** A word that is known for no act and is like a form of a verb: it may say what became of the thing. */
const ofUnknownAct: Rule = ({ by, words }) => {
  if (has('opinion', 'gap')(by)) return undefined;
  const act = words.find((word, place) => {
    const next = words[place + 1];
    return (
      isParticiple(word) &&
      word !== by &&
      (!isKept(by) || place > words.indexOf(by)) &&
      !(next !== undefined && (isThing(next) || next.isPast) && !next.text.endsWith('ly'))
    );
  });
  return act ? `“${act.text}” may say what became of it` : undefined;
};

/** Begun is not done: “forms started”, “bids requested”. Who starts a course or a treatment has taken it up. */
const ofBegun: Rule = ({ by, after, isHigher }) => {
  const begun = after.find(({ text }) =>
    /^(?:started|opened|requested|attempted|initiated|commenced|applied|advertised|offered)$/.test(text),
  );
  return isHigher &&
    begun &&
    has('boon', 'weakBoon')(by) &&
    !/apprentic|treatment|employ|volunt|train/.test(by.text)
    ? `“${begun.text}” may say that it was only begun`
    : undefined;
};

/** Of what others ask for it says nothing how much comes: “neglect applications received”. */
const ofDemand: Rule = ({ by, words, isShare: share, isHigher }) => {
  const asked = words.find(has('demand'));
  return !isHigher &&
    !share &&
    asked &&
    by.kind === 'harm' &&
    words.some(({ text }) => /^(?:received|made|submitted|accepted)$/.test(text))
    ? `“${asked.text}” are made by others`
    : undefined;
};

/** Two claims of people: “leaving successfully and not returning”. */
const ofSuccessToo: Rule = ({ words, by, isHigher }) => {
  const good = isHigher ? undefined : words.find(({ text }) => /^success/.test(text));
  const between = good ? words.slice(words.indexOf(good) + 1, words.indexOf(by)) : [];
  return good && good !== by && between.some(({ text }) => /^(?:and|but|then)$/.test(text))
    ? `“${good.text}” is said of it too`
    : undefined;
};

/** Who comes out of a bad state or place is better off: “leaving temporary accommodation”, “out of deficit”. */
const ofLeft: Rule = ({ words, by }) => {
  if (!has('harm', 'state')(by) || freeOf(words) === by) return undefined;
  const before = words
    .slice(0, words.indexOf(by))
    .filter(({ kind, text }) => kind !== 'frame' && text !== 'of' && text !== 'from');
  const last = before[before.length - 1];
  return last &&
    /^(?:leaving|left|out|off|exit(?:s|ed|ing)?|mov(?:ed|ing)|away|end(?:ed|ing|s)|lifted|diverted|free)$/.test(
      last.text,
    )
    ? `“${last.text}” may say that it is over`
    : undefined;
};

/** What makes another verb of the one before it: put out, called off, given up. */
const ofParticle: Rule = ({ after, isHigher, by }) => {
  const at = after.findIndex(({ text }) => /^(?:out|off|away|down|aside|back|apart)$/.test(text));
  const particle = after[at];
  return particle &&
    has('harm', 'boon', 'weakBoon', 'cureNoun')(by) &&
    !/^(?:of|office|to|from)$/.test(after[at + 1]?.text ?? '')
    ? `“${after[at - 1]?.text ?? ''} ${particle.text}” may turn it`
    : isHigher && particle && after[at + 1]?.text === 'of' && at === 0
      ? `“${particle.text}” may turn it`
      : undefined;
};

/** Overpayments raised or identified are found, not only made. */
const ofRaised: Rule = ({ by, after, isShare: share }) =>
  !share &&
  /overpay|debt|underpay|defect|pothole/.test(by.text) &&
  after.some(({ text }) => /^(?:raised|identified|created|found|detected|reported|logged)$/.test(text))
    ? 'that they are found may be wanted'
    : undefined;

/** Done, but not well: partly, wrongly, nearly; or only to be done. */
const ill =
  /^(?:part(?:ly|ially)|nearly|almost|wrongly|badly|poorly|hardly|rarely|seldom|belatedly|temporarily|late|only|(?:un|in|im|ir|il|dis|mis)[a-z]{4,}ly)$/;
const notIll =
  /^(?:indep|indiv|initi|inten|inter|inform|immed|importan|impartial|increas|innov|intern|disc|unanim|univers|under|unif|uniq|illus|inclus)/;
const ofIllDone: Rule = ({ by, words, isHigher }) => {
  if (!isHigher) return undefined;
  const at = words.indexOf(by);
  const before = words.slice(Math.max(0, at - 3), at);
  const adverb = before.find(({ text }, place) => {
    const next = before[place + 1] ?? by;
    const isAct_ = isAct(next) || next === by || next.text === 'and' || next.isPast;
    return ill.test(text) && !notIll.test(text) && isAct_;
  });
  const toBe = at > 1 && words[at - 1]?.text === 'be' && words[at - 2]?.text === 'to' && isAct(by);
  return adverb ? `“${adverb.text}” may turn it` : toBe ? 'it is still to be done' : undefined;
};

/** What may end a name after what was said: when and where. */
const threat =
  /\b(?:at risk|under threat|in (?:dispute|doubt|question|jeopardy|arrears|danger))(?= (?:this|last|in|during|at|by|per|for|within)\b|$)/;

const mayThreaten = /risk|threat|dispute|doubt|question|jeopardy|arrears|danger/;

/** Libraries closed, jobs at risk, satisfied tenants lost: what befell the good thing. */
const ofBefallen: Rule = ({ by, after, isHigher }) => {
  if (!isHigher) return undefined;
  const link = after.findIndex(({ kind }) => kind === 'link');
  const beside = link < 0 ? after : after.slice(0, link);
  const act =
    (has('boon', 'weakBoon', 'opinion')(by)
      ? after.find((word) => /^(?:closed|demolished|seized|challenged|exited)$/.test(word.text))
      : undefined) ??
    (by.kind === 'opinion' ? beside.find((word) => word.kind === 'lapse' && word.isPast) : undefined);
  if (act) return `“${act.text}” may say what became of it`;
  if (!after.some((word) => mayThreaten.test(word.text))) return undefined;
  const tail = threat.exec(after.map(({ text }) => text).join(' '))?.[0];
  return tail === undefined ? undefined : `“${tail}” is said of it too`;
};

/** “Plans lasting over two years reviewed”, “gaps closed”: something was done about it. */
const ofDoneAbout: Rule = ({ by, after, isHigher }) => {
  if (isHigher) return undefined;
  const act = has('exceed', 'gap')(by)
    ? after.find(
        (word, place) =>
          word.isPast &&
          after[place - 1]?.text !== 'to' &&
          (by.kind === 'gap' || has('cure', 'dealing', 'move')(word)),
      )
    : has('harm')(by)
      ? after.find(({ text }) => /^(?:managed|controlled|contained|treated)$/.test(text))
      : undefined;
  return act ? `“${act.text}” may say what was done about it` : undefined;
};

/** What stands beside the word that decides and may turn it: begun, left, put out, found, not known. */
export const turns: readonly Rule[] = [
  ofUnknownAct,
  ofBegun,
  ofDemand,
  ofSuccessToo,
  ofLeft,
  ofParticle,
  ofRaised,
  ofIllDone,
  ofBefallen,
  ofDoneAbout,
];
