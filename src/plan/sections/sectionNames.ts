import type { SummarySection } from './section';
import { summarySections } from './summarySections';

/** What a section is known by: its key, words of officers' own, else its title. */
type Known = Pick<SummarySection, 'key' | 'title' | 'words' | 'rank'>;

interface Matcher<S> {
  readonly section: S;
  readonly words: RegExp;
}

const matchers = new WeakMap<readonly Known[], readonly Matcher<Known>[]>();

/** The usual rank, of sections that have none. */
const usualRank = 3;

function matchersOf<S extends Known>(sections: readonly S[]): readonly Matcher<S>[] {
  const known = matchers.get(sections) as readonly Matcher<S>[] | undefined;
  if (known) return known;
  const made = [...sections]
    .sort((a, b) => (a.rank ?? usualRank) - (b.rank ?? usualRank))
    .map((section) => ({ section, words: new RegExp(section.words ?? wordsOfTitle(section.title)) }));
  matchers.set(sections, made);
  return made;
}

/** "In {year} we will:" fits "In 2022/23 we will"; a title without words fits nothing. */
function wordsOfTitle(title: string): string {
  const parts = plainName(title).split(/\{[^{}]*\}/);
  const words = [...parts.slice(0, -1), (parts.at(-1) ?? '').replace(/\W+$/, '')].map((part) =>
    part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  );
  return /\w/.test(words.join('')) ? `^${words.join('.*')}\\W*$` : '(?!)';
}

/** A year as a heading may write it: "2022/23", "2025-30", "this year". */
const someYear = String.raw`(?:(?:calendar |academic )?(?:years? )?\d{2,4}(?:\D{1,4}\d{2,4})?|(?:this|last|next|the) (?:year|plan period))`;

/**
 * The words, as those of a section, by which exactly these names are known and nothing that is only like them: small signs
 * at the end, "our" at the beginning, "are" at the end, a remark in brackets and the year do not count.
 * wordsOfNames(['Our aims are...']) fits "Aims", "Our aims are:" and "Our aims (in no order)", and not "Equality aims".
 */
export function wordsOfNames(names: readonly string[]): string {
  const bare = (name: string): string =>
    plainName(name)
      .replace(/^(?:our|the)\s+/, '')
      .replace(/\W*\([^)]*\)\W*$/, '')
      .replace(/[^\w%)}]+$/, '')
      .replace(/\s+(?:are|is)$/, '');
  const patterns = names
    .map((name) =>
      bare(name)
        .split(/\{[^{}]*\}/)
        .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+'))
        .join(someYear),
    )
    .filter((pattern) => /\w/.test(pattern));
  if (patterns.length === 0) return '(?!)';
  return String.raw`^(?:(?:our|the)\s+)?(?:${[...new Set(patterns)].join('|')})(?:\s+(?:are|is))?\W*(?:\([^)]*\)\W*)?$`;
}

const plainName = (name: string): string => name.trim().toLowerCase().replace(/[’‘]/g, "'");

/**
 * The section that a heading means, by its key, else by its words: "Our aims and objectives are..." → aims; null for one
 * that it cannot tell.
 */
export function sectionNamed<S extends Known>(heading: string, sections: readonly S[]): S | null {
  const plain = plainName(heading);
  return (
    sections.find(({ key }) => key.toLowerCase() === plain) ??
    matchersOf(sections).find(({ words }) => words.test(plain))?.section ??
    null
  );
}

const named = new WeakMap<readonly SummarySection[], readonly SummarySection[]>();

/** Those that a plan's text names: its own sections, and the headings over them. */
function namedIn(sections: readonly SummarySection[]): readonly SummarySection[] {
  const known = named.get(sections);
  if (known) return known;
  const made = sections.filter(({ source: { kind } }) => kind === 'text' || kind === 'heading');
  named.set(sections, made);
  return made;
}

/** The key of the section that a heading of a plan's text means; null for one that it cannot tell. */
export const readSection = (heading: string, sections = summarySections): string | null =>
  sectionNamed(heading, namedIn(sections))?.key ?? null;

/** Words that only join others, as a heading may have more of them: articles, pronouns, auxiliaries, "key". */
const joining =
  /(?<![\w'])(?:our|the|an?|and|of|for|in|on|to|we|us|are|is|be|been|will|have|has|do|did|this|these|what|next|last|years?|key|main|major)(?![\w'])/g;
const years = new RegExp(`\\b${someYear}\\b`, 'g');

/**
 * The key of the section that a text names and says nothing else: its words, those of its title, the year and words that
 * only join others are all that it has. null for every other text, for one that holds a section's word among them too.
 * sectionOfPhrase('Our key commitments for 2026/27') is 'commitments'; of 'Tenant commitments charter' it is null.
 */
export function sectionOfPhrase(text: string, sections = summarySections): string | null {
  const section = sectionNamed(text, namedIn(sections));
  if (!section) return null;
  const own = matchersOf(namedIn(sections)).find((one) => one.section === section);
  const titled = [section.key, plainName(section.title).replace(/\{[^{}]*\}/g, ' ')]
    .flatMap((words) => words.toLowerCase().match(/[\w']+/g) ?? [])
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const rest = plainName(text)
    .replace(new RegExp(own?.words.source ?? '(?!)', 'g'), ' ')
    .replace(years, ' ')
    .replace(new RegExp(`(?<![\\w'])(?:${titled.join('|')})(?![\\w'])`, 'g'), ' ')
    .replace(joining, ' ');
  return /[\p{L}\d]/u.test(rest) ? null : section.key;
}

const exact = new WeakMap<readonly SummarySection[], readonly (readonly [string, RegExp])[]>();

/** The key of the section whose title a text is, small signs and the year aside; null for none. */
export function sectionOfTitle(text: string, sections = summarySections): string | null {
  const known =
    exact.get(sections) ??
    namedIn(sections).map(({ key, title }) => [key, new RegExp(wordsOfNames([title]))] as const);
  exact.set(sections, known);
  return known.find(([, words]) => words.test(plainName(text)))?.[0] ?? null;
}

/** Whether a heading is one of our own names of sections, and not words of the officer's. */
export const isOwnName = (heading: string, sections = summarySections): boolean =>
  sections.some(
    ({ key, source }) => source.kind === 'text' && key.toLowerCase() === heading.trim().toLowerCase(),
  );
