import { sheetCellOf } from '../../../grid/a1';
import { textKey } from '../../../words/fold';
import { wholePounds } from '../../../words/money';
import { formatNumber } from '../../../words/numbers';
import { newFinding } from '../../findings/finding';
import type { SaidFigure } from './arithmetic/saidFigure';
import { type Claim, noTable, notTied, outside, type Tie, tiedTo, untiedMessage } from './claim';
import {
  besideOf,
  clauseWords,
  closeness,
  countsUnlisted,
  inAll,
  ofSameKpi,
  outsideReason,
  type Quoting,
} from './closeness';
import { contentWords, sharedMeaning } from './contentWords';
import type { Fact, Subject } from './facts/fact';
import { isShareInWords, type QuotedFigure } from './findQuoted';
import type { ReadSentence } from './readPassage';
import type { FindAgreeing } from './tieFigures';

/** A claim on its way to being tied. */
export interface Draft {
  readonly sentence: ReadSentence;
  readonly claim: Claim;
  tie: Tie;
}

/** A figure of a sentence with its draft. */
export interface DraftFigure {
  readonly draft: Draft;
  readonly said: SaidFigure;
}

/** Whether the workbook or the text surely holds it. */
export const isSettled = ({ draft: { tie } }: DraftFigure): boolean =>
  tie.certain && (tie.status === 'tied' || tie.status === 'computed');

/** From here on, words say that a figure is meant; below, it may agree by chance. */
const sure = 1.5;
/** A sum of money agrees with another by chance less often. */
const sureOfMoney = 1;
const sureOfSmall = 2.5;
export const mostSources = 12;

/** Figures that texts can mean, as they are looked up. */
export interface FigureLookup {
  readonly agreeing: FindAgreeing<Fact>;
  /** Of tables that are known, for a word on what the workbook has instead. */
  readonly facts: readonly Fact[];
  readonly subjects: ReadonlySet<Subject>;
  /** Words of all labels and headings that figures or counts stand with. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Holds a figure against what the workbook has: agreeing figures of which the sentence speaks, then those that agree
 * and may be meant, else why it is outside, else what the workbook has instead.
 */
export function tieFigure(
  sentence: ReadSentence,
  start: number,
  quoted: QuotedFigure,
  lookup: FigureLookup,
): Tie {
  const quoting: Quoting = {
    sentence,
    quoted,
    near: clauseWords(sentence.text, start, start + quoted.text.length),
    before: sentence.text.slice(0, start),
    beside: besideOf(sentence.text, start, start + quoted.text.length),
  };
  const ranked = lookup
    .agreeing(quoted)
    .map((fact) => ({ fact, points: closeness(quoting, fact) }))
    .sort((a, b) => b.points - a.points || Number(b.fact.stands) - Number(a.fact.stands));
  const [first] = ranked;
  const best = first && isWorkedOut(first.fact, quoting) ? (standing(ranked, quoting) ?? first) : first;
  const instead = nearest(quoting, lookup.facts);
  const meant = best !== undefined && best.points >= needed(best.fact, quoting);
  if (meant && !isBetter(quoting.near, instead?.fact, best.fact)) return toTie(best.fact, quoted, true);
  const reason = outsideReason(sentence, start, quoted);
  const isResult = instead !== null && instead.points > ofSameKpi && ofResult.test(sentence.text);
  if (reason && (reason.told || !isResult)) {
    const how = `${quoted.text}: ${reason.why}.`;
    return reason.told
      ? {
          ...outside(reason.why),
          fault: newFinding('figure-elsewhere', {
            message: `${how} It was not held against the tables here.`,
          }),
        }
      : outside(reason.why);
  }
  if (best && !instead && isNoGuess(best.fact) && isDistinctive(quoted) && best.points > 0)
    return toTie(best.fact, quoted, false);
  if (!instead && isShareInWords(quoted) && !wantsTable(sentence.text, lookup))
    return outside('a rough share of what no table of this workbook lists');
  if (
    !instead &&
    countsUnlisted(sentence, start, quoted, lookup.listed) &&
    !wantsTable(sentence.text, lookup)
  )
    return outside('a count of what no table of this workbook lists');
  return untied(sentence, quoted, lookup, instead?.fact);
}

/** A sum or difference of a small table that no word beside the figure asks for, and whose rows its clause does not name. */
const isWorkedOut = ({ stands, origin, needs, whole, parts }: Fact, { beside, near }: Quoting): boolean =>
  !stands &&
  origin === 'cell' &&
  !needs?.test(beside) &&
  !(whole && inAll.test(beside)) &&
  !parts?.every((part) => part.split(' ').some((word) => near.has(word)));

/** The figure that a cell holds and the words may mean: it goes before one that is worked out. */
const standing = (ranked: readonly Candidate[], quoting: Quoting): Candidate | undefined =>
  ranked.find(({ fact, points }) => fact.stands && points >= needed(fact, quoting));

/** A sum or share of a table that the words do not speak of agrees by chance. */
const isNoGuess = ({ origin, stands }: Fact): boolean => origin === 'table' || stands;

interface Candidate {
  readonly fact: Fact;
  readonly points: number;
}

/**
 * Whether the clause speaks of another figure so much more plainly that an agreement is by chance: "21 complaints were
 * received" is not the 21 upheld in all where 20 were received.
 */
function isBetter(near: ReadonlySet<string>, instead: Fact | undefined, best: Fact): boolean {
  if (!instead || instead.subject === 'budget') return false;
  if (instead.kpi !== undefined && (instead.kpi === best.kpi || best.kpi === undefined)) return false;
  const points = ({ context }: Fact): number => sharedMeaning(near, contentWords(context));
  return points(instead) - points(best) >= (best.origin === 'cell' ? 2 : 1);
}

/** A sentence that gives a result, where a wrong "25 days" is no mere length of time. */
const ofResult = /\b(?:performance|targets?|reported as|stands? at|achieved|outturn|results?|average)\b/i;

function needed({ kind, origin, value, kpi, whole }: Fact, { sentence, quoted }: Quoting): number {
  if (whole && (kind === 'money' || isDistinctive(quoted))) return sureOfMoney;
  if (kind === 'money') return origin === 'table' ? sureOfMoney : sure;
  // A small number stands in many a row.
  return kind === 'number' && value < 10 && kpi !== undefined && textKey(kpi) !== sentence.kpi
    ? sureOfSmall
    : sure;
}

function toTie(fact: Fact, { kind, value }: QuotedFigure, certain: boolean): Tie {
  const rounded = kind === 'money' && Math.abs(Math.abs(fact.value) - value) >= 1;
  const name = rounded ? `${fact.name}: ${shown(fact)}, rounded` : fact.name;
  const tie = tiedTo(name, fact.cells.slice(0, mostSources), fact.stands ? 'tied' : 'computed');
  return certain ? tie : { ...tie, certain, how: `${name}, perhaps by chance` };
}

/** Three digits that matter, or decimals, hardly agree by chance. */
const isDistinctive = ({ text }: QuotedFigure): boolean =>
  text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= 3 || /\.\d/.test(text);

/** The figure that the sentence speaks of most plainly, of those nearest in value; null where it speaks of none. */
function nearest(quoting: Quoting, facts: readonly Fact[]): Candidate | null {
  const { quoted } = quoting;
  let best: Candidate | null = null;
  for (const fact of facts) {
    if (fact.kind !== quoted.kind) continue;
    const points = closeness(quoting, fact);
    if (points < (quoted.kind === 'money' ? sureOfMoney : 2)) continue;
    const closer = best && Math.abs(fact.value - quoted.value) < Math.abs(best.fact.value - quoted.value);
    if (!best || points > best.points + 0.25 || (points > best.points - 0.25 && closer))
      best = { fact, points };
  }
  return best;
}

const ofSubject: readonly (readonly [Subject, RegExp, keyof typeof noTable])[] = [
  ['complaint', /complaint|upheld/i, 'complaints'],
  ['compliment', /compliment/i, 'complaints'],
  ['risk', /\brisks? (?:register|rated|were|was|is|are)\b|\brisk register\b/i, 'risks'],
  ['budget', /spen[dt]\b|budget|funding/i, 'budgets'],
];

/** Whether the words are of a subject that the workbook has no table of. */
const wantsTable = (text: string, { subjects }: FigureLookup): boolean =>
  ofSubject.some(([subject, words]) => subject !== 'budget' && words.test(text) && !subjects.has(subject));

function untied(
  { text }: ReadSentence,
  quoted: QuotedFigure,
  { subjects }: FigureLookup,
  instead?: Fact,
): Tie {
  const missing = ofSubject.find(([subject, words]) => words.test(text) && !subjects.has(subject));
  if (missing && (quoted.kind === 'money') === (missing[0] === 'budget') && !instead)
    return notTied(
      newFinding(noTable[missing[2]], { message: `The workbook has no table of ${missing[2]}` }),
    );
  const has = instead ? `${instead.name} is ${shown(instead)}${placeOf(instead)}` : undefined;
  const tie = notTied(
    newFinding('figure-untied', { message: untiedMessage([quoted.text], has === undefined ? [] : [has]) }),
    instead?.cells.slice(0, 2) ?? [],
  );
  return tie.fault && has !== undefined ? { ...tie, fault: { ...tie.fault, instead: has } } : tie;
}

const placeOf = ({ cells }: Fact): string => {
  const [first] = cells;
  return first && cells.length <= 2 ? ` (${sheetCellOf(first)})` : '';
};

function shown({ kind, value }: Fact): string {
  const plain = Math.round(Math.abs(value) * 10) / 10;
  if (kind === 'money') return wholePounds(Math.abs(value));
  return kind === 'percent' ? `${plain}%` : formatNumber(plain);
}
