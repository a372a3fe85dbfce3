import type { TableKind } from '../tables/kinds';
import { apart, readHeading, type Heading } from './readHeading';
import {
  isStageAlone,
  ofTarget,
  qualifiers,
  qualifierShare,
  readStage,
  setUnitsApart,
  stagedFields,
  unitWords,
} from './qualifiers';
import { planVocabulary, vocabularyWith, type Phrase, type Vocabulary } from './vocabulary';
import { monthPattern } from '../../words/months';

/** How surely a heading means each field of one kind, 0 to 1; fields that it cannot mean are absent. */
export type FieldMatches = ReadonlyMap<string, number>;

export interface HeadingMatches {
  readonly heading: Heading;
  readonly byKind: ReadonlyMap<TableKind, FieldMatches>;
  /** Kinds that a table with this heading is surely not. */
  readonly vetoed: ReadonlySet<TableKind>;
}

/** Headings are short; a longer text is a paragraph. */
const longestHeading = 120;

/** What was read before among the words of one vocabulary. */
interface Read {
  readonly alone: Map<string, HeadingMatches | null>;
  readonly inGroup: Map<string, HeadingMatches | null>;
  readonly words: Map<string, boolean>;
}
const read = new WeakMap<Vocabulary, Read>();

function readOf(of: Vocabulary): Read {
  const before = read.get(of);
  if (before) return before;
  const made: Read = { alone: new Map(), inGroup: new Map(), words: new Map() };
  read.set(of, made);
  return made;
}

/**
 * What a heading can mean, for every kind of the vocabulary; null if it holds no word of it or is no heading
 * (empty, a number, longer than 120 characters). A phrase fits if all its words occur; the more of the heading it
 * covers, the surer it is: "Q1 KPI RAG status" is covered by "kpi rag status" in whole, by "status" in a third.
 * `inGroup`: the text begins with the name of a group, in which words that rule a meaning out of a column's own
 * heading do not count.
 */
export function matchHeading(
  text: string,
  of: Vocabulary = planVocabulary,
  inGroup = false,
): HeadingMatches | null {
  if (text.length === 0 || text.length > longestHeading) return null;
  const cache = readOf(of)[inGroup ? 'inGroup' : 'alone'];
  const before = cache.get(text);
  if (before !== undefined) return before;
  const matches = mayMean(text, of) ? computeMatches(text, of, inGroup) : null;
  // Bounded, for a pane that stays open while sheets come and go.
  if (cache.size > 5000) cache.clear();
  cache.set(text, matches);
  return matches;
}

/** Whether a word alone is a strong phrase of some meaning. */
export const isStrongWord = (word: string, of: Vocabulary): boolean =>
  of.phrases.get(of.form(word))?.some(({ words, isStrong }) => isStrong && words.length === 1) ?? false;

/** A usual heading is no longer than that. */
const longestUsual = 60;

/** Whether a text is a heading of some table that is worth `least` by its words. */
export function isUsualHeading(text: string, least: number): boolean {
  if (text.length === 0 || text.length > longestUsual) return false;
  const matches = matchHeading(text);
  if (!matches) return false;
  for (const fields of matches.byKind.values())
    for (const certainty of fields.values()) if (certainty >= least) return true;
  return false;
}

/** Words that readHeading makes something of beside those of the vocabulary: quarters, thousands, "E, D & I". */
const special = new RegExp(
  String.raw`£|\bout[ -]turn|\b(?:q|qtr|quarter)[\s._-]*[1-4]|\bquarter\b|\bthousands?\b|\be\b|${monthPattern}\W`,
  'i',
);

/** Whether a text may hold a word of a vocabulary: far cheaper than to take it apart, and most texts hold none. */
function mayMean(text: string, of: Vocabulary): boolean {
  if (special.test(text)) return true;
  const { words } = readOf(of);
  for (const word of apart(text)
    .toLowerCase()
    .split(/[^a-z%#]+/))
    if (isKnown(word, of, words)) return true;
  return false;
}

function isKnown(word: string, { form, phrases, vetoes }: Vocabulary, known: Map<string, boolean>): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const inVocabulary = readHeading(word)
    .words.map(form)
    .some((each) => phrases.has(each) || vetoes.has(each));
  if (known.size > 20_000) known.clear();
  known.set(word, inVocabulary);
  return inVocabulary;
}

function computeMatches(text: string, of: Vocabulary, inGroup: boolean): HeadingMatches | null {
  if (!/[A-Za-z£]/.test(text)) return null;
  const heading = readHeading(setUnitsApart(text).text);
  const words = new Set(heading.words.map(of.form));
  const found = new Map<Phrase, number>();
  for (const word of words)
    for (const phrase of of.phrases.get(word) ?? []) found.set(phrase, (found.get(phrase) ?? 0) + 1);
  const byKind = new Map<TableKind, Map<string, number>>();
  for (const [phrase, count] of found) {
    if (count < phrase.words.length) continue;
    if (isForbidden(phrase, words, of, inGroup)) continue;
    const spoken = wordsBeside(phrase, words, of) + count;
    const certainty = phrase.weight * (0.4 + (0.6 * count) / spoken);
    const fields = byKind.get(phrase.kind) ?? new Map<string, number>();
    fields.set(phrase.field, Math.max(certainty, fields.get(phrase.field) ?? 0));
    byKind.set(phrase.kind, fields);
  }
  if (of === planVocabulary) {
    readQuarterColumns(heading, byKind);
    readStagedFigures(text, byKind);
  }
  const vetoed = new Set<TableKind>();
  for (const word of words)
    for (const veto of of.vetoes.get(word) ?? [])
      if (veto.words.length === words.size && veto.words.every((each) => words.has(each)))
        vetoed.add(veto.kind);
  return byKind.size === 0 && vetoed.size === 0 ? null : { heading, byKind, vetoed };
}

/**
 * Whether a word beside a phrase rules its meaning out. A unit does so only beside words that are used for other
 * things as well: "Number achieved" and "Actual £" are measures, "Measure number" and "England average" are none.
 */
function isForbidden(
  phrase: Phrase,
  words: ReadonlySet<string>,
  { never, neverItself }: Vocabulary,
  inGroup: boolean,
): boolean {
  const name = `${phrase.kind}.${phrase.field}`;
  const rules = (word: string): boolean =>
    never.get(name)?.has(word) === true || (!inGroup && neverItself.get(name)?.has(word) === true);
  const beside = [...words].filter((word) => !phrase.words.includes(word));
  const isUnit = (word: string): boolean => phrase.holdsFigures && unitWords.has(word);
  const ruling = beside.filter(rules);
  if (!phrase.isStrong) return ruling.length > 0;
  if (ruling.some((word) => !isUnit(word))) return true;
  return ruling.length > 0 && beside.some((word) => !isUnit(word) && !qualifiers.has(word));
}

/** Whether a heading has a word that rules a meaning out: "Last review date" is no target date. */
export function isRuledOut(kind: TableKind, field: string, text: string): boolean {
  const name = `${kind}.${field}`;
  const { form, never, neverItself } = vocabularyWith(kind);
  return readHeading(text).words.some((word) =>
    [never, neverItself].some((words) => words.get(name)?.has(form(word))),
  );
}

/** What the name of a stage alone is worth: its cells say whether it holds scores or ratings. */
const stageAlone = 0.7;

/**
 * Words for a stage do not change which figure of a risk a column holds: "Residual likelihood" is a likelihood, "Target
 * likelihood" the likelihood of the target. A column of a stage is no title, unless it says so; one of the appetite
 * holds no figure of the risk.
 */
function readStagedFigures(text: string, byKind: Map<TableKind, Map<string, number>>): void {
  const { stage, rest } = readStage(text);
  if (stage === 'plain') return;
  const fields = byKind.get('risks') ?? new Map<string, number>();
  const ofRest = rest === '' || rest === text ? undefined : matchHeading(rest)?.byKind.get('risks');
  for (const field of stagedFields) {
    fields.delete(field);
    const certainty = ofRest?.get(field) ?? (isStageAlone(rest) && isJudged(field) ? stageAlone : 0);
    if (certainty > 0 && stage !== 'appetite')
      fields.set(stage === 'target' ? ofTarget(field) : field, certainty);
  }
  if (!/descri|title|event|detail/i.test(rest)) fields.delete('title');
  if (fields.size > 0) byKind.set('risks', fields);
  else byKind.delete('risks');
}

const isJudged = (field: string): boolean => field === 'score' || field === 'rating';

/** How many words a heading has beside those of the phrase; qualifiers count a part, noise nothing. */
function wordsBeside(
  { kind, words: own, holdsFigures }: Phrase,
  words: ReadonlySet<string>,
  of: Vocabulary,
): number {
  const noise = of.noise.get(kind);
  let beside = 0;
  for (const word of words)
    if (!noise?.has(word) && !own.includes(word))
      beside += qualifiers.has(word) || (holdsFigures && unitWords.has(word)) ? qualifierShare : 1;
  return beside;
}

/** "Q1 KPI measures" and "Q1" are a quarter's measure, whatever "KPI measure" means elsewhere. */
function readQuarterColumns({ quarter, words }: Heading, byKind: Map<TableKind, Map<string, number>>): void {
  if (!quarter) return;
  const field = quarter.toLowerCase();
  const kpis = byKind.get('kpis') ?? new Map<string, number>();
  const certainty = words.length === 0 ? 0.9 : Math.max(kpis.get('measure') ?? 0, kpis.get('kpi') ?? 0);
  if (certainty > 0) kpis.set(field, certainty);
  kpis.delete('measure');
  kpis.delete('kpi');
  const target = kpis.get('target');
  if (target !== undefined) kpis.set(`${field}Target`, target);
  kpis.delete('target');
  byKind.set('kpis', kpis);
  if (words.every((word) => word === 'expected' || word === 'target' || word === 'profile'))
    byKind.set('rules', new Map([[field, 0.9]]));
}
