import { nameKey } from '../../words/fold';
import { fewOf, inList } from '../../words/lists';
import { shorten } from '../../words/shorten';
import { type Finding, newFinding } from '../findings/finding';
import { keyOf } from './templateSections';

/** A heading of an officer's text that no section of the list has: a section of its own. */
export interface OwnSection {
  readonly key: string;
  /** The heading as it stands. */
  readonly title: string;
  /** Key of the section that stands before it in the text; null where it is the first. */
  readonly after: string | null;
  /** The cell of the heading. */
  readonly cell: string;
}

/** A section that a list may have: its key, and the one that it stands under. */
interface Listed {
  readonly key: string;
  readonly under?: string;
}

/** The headings of a text that a template does not have, each met once. */
interface OwnSections {
  /** The key of the section of a heading that stands in a cell, after a section of this key. */
  take(heading: string, cell: string, after: string | null): string;
  has(key: string): boolean;
  all(): readonly OwnSection[];
}

/** Collects the headings that a list of sections does not have. */
export function ownSections(sections: readonly Listed[]): OwnSections {
  const taken = new Set(sections.map(({ key }) => nameKey(key)));
  const own = new Map<string, OwnSection>();
  return {
    take(heading, cell, after) {
      const plain = keyOf(heading);
      // "Key risks" may head a text beside the section that shows the register.
      const key = taken.has(nameKey(plain)) ? `${plain} (text)` : plain;
      const known = [...own.keys()].find((one) => nameKey(one) === nameKey(key));
      if (known !== undefined) return known;
      own.set(key, { key, title: heading.trim(), after, cell });
      return key;
    },
    has: (key) => own.has(key),
    all: () => [...own.values()],
  };
}

/**
 * Sections with those of their own put in, each after the one that stands before it in the text and what stands under
 * that; `make` makes one of the heading and of its neighbour before, undefined for the first.
 */
export function withOwnSections<Section extends Listed>(
  sections: readonly Section[],
  own: readonly OwnSection[],
  make: (own: OwnSection, before: Section | undefined) => Section,
): readonly Section[] {
  const all = [...sections];
  for (const one of own) {
    if (all.some(({ key }) => key === one.key)) continue;
    let at = all.findIndex(({ key }) => key === one.after) + 1;
    const head = at > 0 ? (all[at - 1]?.under ?? all[at - 1]?.key) : undefined;
    while (head !== undefined && all[at]?.under === head) at += 1;
    all.splice(at, 0, make(one, all[at - 1]));
  }
  return all;
}

/**
 * What is said of headings that no section has: nothing, or one finding at the first of them. The sections are those of
 * the template, or those of the published plan where the workbook has none.
 */
export function ownFinding(
  own: readonly OwnSection[],
  paper: 'summary' | 'report',
  hasTemplate: boolean,
): readonly Finding[] {
  const [first] = own;
  if (!first) return [];
  const named = inList(
    fewOf(
      own.map(({ title }) => `“${shorten(title)}”`),
      6,
    ),
  );
  const [is, each, row] =
    own.length === 1
      ? ['is', 'its text is a section of its own', 'a row for it']
      : ['are', 'their texts are sections of their own', 'rows for them'];
  if (!hasTemplate) {
    const none = own.length === 1 ? 'no section' : 'no sections';
    const message = `${named} ${is} ${none} of the ${paper} as published, so ${each} in it. To give a place, a title or a page, add the table “Template”.`;
    return [newFinding('section-of-own', { cell: first.cell, message })];
  }
  const message = `${named} ${is} in no row of the template, so ${each} in the ${paper}. To give a place, a title or a page, add ${row} to the template.`;
  return [newFinding('section-not-in-template', { cell: first.cell, message })];
}

/** A heading of a column that holds paragraphs as well is no longer than that. */
export const longestHeading = 90;

/**
 * Whether a text that stands alone says by its end that something follows: "Our promises:", "We will …", "Our priorities
 * will be". A text longer than a heading, or without letters, does not.
 */
export const isHeadingBySigns = (text: string): boolean =>
  text.length <= longestHeading &&
  /(?::|…|\.{3}|\s(?:are|is|will(?: be)?))\s*$/.test(text) &&
  /\p{L}/u.test(text);
