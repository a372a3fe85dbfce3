import type { Grid } from '../../grid/sheetGrid';
import { range } from '../../words/lists';
import { isHeadingBySigns, longestHeading } from './ownSections';
import { readSection, sectionOfPhrase, sectionOfTitle } from './sectionNames';
import type { SummarySection } from './section';
import { summarySections } from './summarySections';

/** A line of a column in which headings stand over their lines. */
export interface WrittenLine {
  readonly text: string;
  /** Nothing stands directly above it. */
  readonly isFirst: boolean;
}

/** What a line is. */
export type LineRole =
  | { readonly kind: 'line' }
  /** It heads the lines below it: of the section of this key, null for one that no section has. */
  | { readonly kind: 'heading'; readonly section: string | null; readonly isTitle: boolean }
  /** It may be a heading, and nothing tells; it is taken for a line. */
  | { readonly kind: 'unsure' };

/** The filled cells of a column as lines, with their rows; rows `from` up to `to`. */
export function linesIn(
  grid: Grid,
  column: number,
  from: number,
  to: number,
): (WrittenLine & { readonly row: number })[] {
  return range(from, to).flatMap((row) => {
    const text = grid.text(row, column);
    return text === '' ? [] : [{ row, text, isFirst: grid.text(row - 1, column) === '' }];
  });
}

const line: LineRole = { kind: 'line' };

/** One that nothing but its place speaks for is shorter. */
const longestUnsure = 60;

/**
 * What each line of a column is, in which headings stand over their lines. A heading is the title of a section, or says
 * nothing but what a section is called ("Key projects"), or says by its end that something follows; a word in a line makes
 * none, unless the line is a short one over a paragraph. Where the headings of a column end in signs, a short name without one ("Corporate Plan" in a list of strategies)
 * is one at the top of a block alone; elsewhere it is in doubt, as is a short line with a section's word at the top of a block or
 * before the first heading. Of a heading that nothing follows the line remains. Headings of the published plan are known
 * beside those of `sections`, and are then of no section.
 * rolesOf of "Our aims are...", "Safe homes", "Our commitments to tenants": a heading of aims, and two lines.
 */
export function rolesOf(lines: readonly WrittenLine[], sections = summarySections): LineRole[] {
  // A bullet says that it is a line, a number says nothing.
  const texts = lines.map(({ text }) => (bullet.test(text) ? '' : text.replace(number, '')));
  const names = texts.map((text) => nameIn(text, sections));
  const isSigned = texts.map(
    (text, at) => isHeadingBySigns(text) || isOverParagraph(lines, at, text, sections),
  );
  const bare = new Set(
    names.flatMap((name, at) => (name && !name.isTitle && !isSigned[at] ? [name.section] : [])),
  );
  const signed = isSigned.filter(Boolean).length;
  const isHeading = (at: number): boolean => {
    const [name, written] = [names[at], lines[at]];
    if (!written) return false;
    if (isSigned[at]) return true;
    return name !== null && name !== undefined && (name.isTitle || bare.size >= signed || written.isFirst);
  };
  const heads = lines.map((_, at) => isHeading(at));
  const isFollowed = (at: number): boolean => at + 1 < lines.length && heads[at + 1] !== true;
  // From the last: what follows a line is known when the line is asked about.
  for (let at = lines.length - 1; at >= 0; at -= 1)
    heads[at] &&= isFollowed(at) || names[at]?.isTitle === true || names[at]?.isOverOthers === true;
  const headsBlocks = lines.some(({ isFirst }, at) => isFirst && at > 0 && heads[at] === true);
  const named = new Set(heads.flatMap((is, at) => (is ? (names[at]?.section ?? []) : [])));
  const firstHead = heads.indexOf(true);
  return lines.map(({ isFirst }, at): LineRole => {
    const [text = '', name = null] = [texts[at], names[at]];
    if (heads[at]) {
      if (name) return { kind: 'heading', section: name.section, isTitle: name.isTitle };
      // A heading with a section's word in it has lines of its own where the section has another.
      const meant = readSection(text, sections);
      const section = meant !== null && !named.has(meant) ? meant : null;
      if (section !== null) named.add(section);
      return { kind: 'heading', section, isTitle: false };
    }
    if (!isFollowed(at) || lines[at + 1]?.isFirst || !isShort(text)) return line;
    const isBefore = at < firstHead;
    const mayHead = isBefore || isFirst ? readSection(text, sections) !== null : name !== null;
    return mayHead || (isFirst && headsBlocks && !isBefore) ? { kind: 'unsure' } : line;
  });
}

const bullet = /^[•·▪◦‣●○*–—-]/;
const number = /^\d+(?:\.\d+)*[.):]?\s+/;

/**
 * Whether a short text with a section's word in it stands over a paragraph: below an empty row over any, else between two
 * of which the one below is longer than a heading is.
 */
function isOverParagraph(
  lines: readonly WrittenLine[],
  at: number,
  text: string,
  sections: readonly SummarySection[],
): boolean {
  const [before, own, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!next || next.isFirst || !isSentence(next.text) || !isShort(text)) return false;
  const isBetween = before === undefined || isSentence(before.text);
  const isApart = own?.isFirst === true || (isBetween && next.text.length > longestHeading);
  return isApart && readSection(text, sections) !== null;
}

/** A text that ends as a sentence does: "Homes are safe." */
const isSentence = (text: string): boolean => /\s\S+\s.*[^.]\.$/s.test(text);

const isShort = (text: string): boolean =>
  text.length <= longestUnsure && !/[.;,!?]$/.test(text) && /\p{L}/u.test(text);

interface Name {
  /** null for a section of the published plan that the sections do not have. */
  readonly section: string | null;
  readonly isTitle: boolean;
  /** It stands over other headings. */
  readonly isOverOthers: boolean;
}

/** What a text names where it says nothing else; null for a text of other words. */
function nameIn(text: string, sections: readonly SummarySection[]): Name | null {
  if (text.length === 0 || text.length > longestHeading) return null;
  for (const known of new Set([sections, summarySections])) {
    // Most lines name nothing by any word.
    if (readSection(text, known) === null) continue;
    const titled = sectionOfTitle(text, known);
    const key = titled ?? sectionOfPhrase(text, known);
    if (key === null) continue;
    return {
      section: known === sections ? key : null,
      isTitle: titled !== null,
      isOverOthers: known.some((one) => one.key === key && one.source.kind === 'heading'),
    };
  }
  return null;
}
