import { nothing, type Composed } from './composed';
import { composeWords } from './composeWords';
import { doubtOfName } from './doubtOfName';
import { doubtOfAsides, doubtOfParts, isOnlyTitle, type JudgedPart } from './doubtOfParts';
import { plainName, withNamesMarked, withoutCode, alsoCounted, withoutBase } from './plainName';
import { readWords, type NameWord } from './readWords';
import { asShare } from './wordTests';

const reduction = /\b(?:reductions?|reduced|reduces?|reducing|decreas(?:e|es|ed|ing))\b/;
/** What follows an aim: "reduced number of", "increased take-up". */
const ofWhat = String.raw`(?: the)? (?:numbers?|proportion|percentage|rates?|levels?|duration|times?|costs?|use|amount|incidence|share)\b`;
const lessLead = new RegExp(
  `^(?:we )?(?:(?:reduce|reducing|decrease|decreasing|minimise|minimising|fewer)\\b(?! than)|(?:reduced|decreased|minimised|less|lower)(?=${ofWhat}))`,
);
const moreLead = new RegExp(
  `^(?:we )?(?:(?:increase|increasing|increased|improve|improving|improved|raise|raising|maximise|maximising|more)\\b(?! than)|(?:growth|improvement|increase)(?= in)|higher(?=${ofWhat}))(?: in)?(?: the)?`,
);

const aimStart = /^(?:numbers?|proportion|percentage|share|rates?) of\b/;

const hasFrame = /^(?:the )?(?:%|(?:percentage|proportion|number|rate|average|share|total)\b)/;

/** A word that says that a count is a share of something: “collected as a % of the total due”. */
const ofBase = (text: string): readonly NameWord[] =>
  /^\s*(?:as |expressed as |of those|compared )/.test(text)
    ? [{ kind: 'frame', text: asShare, isPast: false, isPlural: false }]
    : [];

/** The direction of one part between colons or dashes. */
function ofPart(part: string): Composed {
  const less = lessLead.exec(part)?.[0];
  if (less !== undefined) {
    return /\b(?:for more|better|increase)\b/.test(part)
      ? { ...nothing, polarity: 'lower', reason: 'its name asks for less of one thing and more of another' }
      : { polarity: 'lower', certain: true, reason: `its name begins with “${less}”`, spoken: true };
  }
  const text = withoutBase(part);
  const more = moreLead.exec(text)?.[0];
  if (more !== undefined) {
    const rest = text.slice(more.length).trim();
    const of = composeWords(rest, readWords(rest));
    const reason = `its name begins with “${more}”`;
    const isAim = !/ in(?: the)?$/.test(more);
    const certain = isAim
      ? of.polarity === 'higher' || aimStart.test(rest)
      : of.certain && of.polarity === 'higher';
    return { polarity: 'higher', certain, reason, spoken: true };
  }
  const words = text === part ? readWords(text) : [...readWords(text), ...ofBase(part.slice(text.length))];
  if (reduction.test(text) && !riskReduced.test(text)) {
    const reason = 'its name speaks of a reduction, which may be counted either way';
    return { polarity: /^(?:%|per )/.test(text) ? 'higher' : 'lower', certain: false, reason, spoken: true };
  }
  return composeWords(part, words);
}

/** A name is asked about for each of its figures and at each check of a pane that stays open, so it is read once. */
const known = new Map<string, Composed>();
const mostKnown = 5000;

/**
 * Which way is better by a measure's name: what its words name, and what is said to be done about it.
 * Certain only where no word of it can turn its sense; else a proposal, with the reason for the doubt.
 * A title before a colon or dash counts where what follows says nothing: "Debt collection rate" → higher, certain;
 * "Percentage of malicious calls not attended" → lower, not certain.
 */
export function polarityOfName(name: string): Composed {
  const before = known.get(name);
  if (before) return before;
  const read = readName(name);
  // The sign that marks a name is not shown.
  const found = { ...read, reason: read.reason.replace(/&”/g, '”') };
  if (known.size >= mostKnown) known.clear();
  if (name.length <= longest) known.set(name, found);
  return found;
}

function readName(full: string): Composed {
  const name = withNamesMarked(withoutCode(full.slice(0, longest)));
  const parts = partsOf(name);
  const found = ofParts(parts);
  const aside = [...name.slice(0, longest).matchAll(/\(([^()]*)\)/g)]
    .map(([, text = '']) => plainName(text))
    .filter((text) => measured.test(text))
    .map(ofPart)
    .find(({ spoken, polarity }) => spoken && polarity !== found.polarity);
  const doubt = found.certain
    ? (doubtOfWhole(name, found) ??
      doubtOfName(parts, name.toLowerCase(), found) ??
      doubtOfAsides(asidesOf(name), found))
    : undefined;
  if (doubt) return { ...found, certain: false, reason: `${found.reason}, but ${doubt}` };
  return aside && found.certain
    ? { ...found, certain: false, reason: `${found.reason}, but ${aside.reason}` }
    : found;
}

/** What stands anywhere in a name, in brackets or after a dash, and may turn what its parts say. */
function doubtOfWhole(name: string, { polarity }: Composed): string | undefined {
  const share = Number(/[(<>≥=\s](\d{2,3}(?:\.\d+)?)\s?%\)?\s*$/.exec(name)?.[1] ?? Number.NaN);
  if (polarity === 'lower' && share >= 50) return `“${share}%” at its end may be its target`;
  const lower = name.toLowerCase();
  if (reduction.test(lower) && !riskReduced.test(lower)) {
    const text = plainName(lower);
    if (!lessLead.test(text) && !moreLead.test(text))
      return 'it speaks of a reduction, which may be counted either way';
  }
  if (aimed.test(lower) && !met.test(lower) && !ofShare.test(lower))
    return 'its last word may be what is aimed at';
  if (polarity === 'higher' && /\bvarian\w+|\bdeviation/.test(lower)) return 'it speaks of a variance';
  if (!name.includes('(')) return undefined;
  if (/complian.*\([^()]*(?:score|index|risk)/.test(lower)) return 'its score may be one of risk';
  const within = [...name.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) =>
    /^\W*(?:excl|not incl)/i.test(inside) ? [] : readWords(plainName(inside)),
  );
  const turn = within.find(
    ({ kind }) => kind === 'neg' || kind === 'doubt' || (kind === 'lapse' && polarity === 'higher'),
  );
  return turn ? `“${turn.text}” in brackets may turn it` : undefined;
}

const aimed = /\b(?:target|budget|forecast|limit|threshold)s?\W*$/;
/** What it is a share of: “as a percentage of total budget”. */
const ofShare = /\b(?:as )?(?:an? )?(?:%|percentage|proportion|share) of (?:\w+ ){0,3}\w+\W*$/;
const met = /(?:on|at|to|in|with|within|the|against|above|agreed|set|\ws) (?:\w+ ){0,3}?\w+\W*$/;
const riskReduced = /\brisks? (?:was |were |is )?(?:reduced|removed)/;

const longest = 400;

/** Brackets that say what is counted: "(levels of litter)". */
const measured = /^(?:the )?(?:%|levels?|numbers?|percentage|proportion|rate|average)\b/;

/** A part that says how something is counted: “… rate”, “number of …”. */
const isFramed = /\b(?:rates?|%|percentage|proportion|number|share|score|satisfaction|levels?|average)\b/;

/** One to three words that name a bad thing, with nothing said of it. */
const isBareNoun = ({ part, found }: { readonly part: string; readonly found: Composed }): boolean =>
  found.by?.kind === 'harm' && part.split(' ').length <= 3;

/** The parts of a name between colons and dashes, as plain text. */
const partsOf = (name: string): readonly string[] =>
  name
    .replace(/\((?:%|percent\w*|proportion|as a ?%)[^()]*\)/gi, ' % ')
    .replace(/\([^()]*\)/g, ' ')
    .split(/:(?=\s|$)|;|\s[-–—]+\s/)
    .map(plainName)
    .filter((part) => part !== '' && !/^(?:excl|incl)/.test(part));

const mayList = /\bincl|\bsuch as\b|\beg\b|\be\.g\b/i;

/** What stands in brackets, and the lists of what is counted as well. */
function asidesOf(name: string): readonly JudgedPart[] {
  const inBrackets = name.includes('(')
    ? [...name.matchAll(/\(([^()]*)\)/g)].map(([, text = '']) => plainName(text))
    : [];
  const lists = mayList.test(name)
    ? [name.replace(/\([^()]*\)/g, ' '), ...inBrackets].map((text) => alsoCounted(plainName(text)))
    : [];
  const judge = (part: string, isList: boolean): JudgedPart[] =>
    part === '' || /^(?:excl|incl|not incl)/.test(part) ? [] : [{ part, found: ofPart(part), isList }];
  return [...inBrackets.flatMap((part) => judge(part, false)), ...lists.flatMap((part) => judge(part, true))];
}

function ofParts(parts: readonly string[]): Composed {
  const judged = parts.map((part): JudgedPart => ({ part, found: ofPart(part) }));
  const decided = decideParts(judged);
  if (!decided) return nothing;
  const doubt = decided.found.certain && judged.length > 1 ? doubtOfParts(judged, decided) : undefined;
  return doubt === undefined
    ? decided.found
    : { ...decided.found, certain: false, reason: `${decided.found.reason}, but ${doubt}` };
}

/** The part that decides, or that makes the doubt. */
function decideParts(judged: readonly JudgedPart[]): JudgedPart | undefined {
  const speaking = judged.filter(({ found }) => found.spoken);
  const [first, ...more] = speaking;
  if (!first) return undefined;
  const last = more[more.length - 1];
  if (!last) return first;
  const framed = speaking.filter(({ part }) => isFramed.test(part));
  const only = framed.length === 1 ? framed[0] : undefined;
  // "Positive outcome rate - rape": a bare noun only says of what.
  if (only?.found.certain && speaking.every((each) => each === only || isBareNoun(each))) return only;
  const contrary = speaking.find(({ found }) => found.polarity !== last.found.polarity);
  if (contrary) {
    return last.found.certain && (hasFrame.test(last.part) || isOnlyTitle(contrary, last))
      ? last
      : {
          part: last.part,
          found: {
            ...last.found,
            certain: false,
            reason: `${contrary.found.reason}, but ${last.found.reason}`,
          },
        };
  }
  return speaking.find(({ found }) => found.certain) ?? first;
}
