import type { Amendments } from '../contents/amendContents';
import type { Said } from '../../made/madeRecord';
import { alignLists } from './alignLists';
import type { Edit } from './findEdits';
import { foldContent } from './foldContent';

/** An edit that the new summary has a place for. */
export interface KeptEdit extends Edit {
  /** Id of the passage in the new summary. */
  readonly id: string;
  /** The plan's words for it now, where they are others than when the manager changed it; else null. */
  readonly planNow: string | null;
}

export interface PlacedEdits {
  readonly words: Amendments;
  readonly kept: readonly KeptEdit[];
  /** Those whose passage is no longer in the plan. */
  readonly homeless: readonly Edit[];
}

/**
 * Finds the passages of the new summary that edits of the old one belong to: paragraphs and rows of a section are the
 * same where they say the same, whatever was put before them, and those in between keep their order. An edit that the
 * plan now says itself is none any more.
 */
export function placeEdits(
  edits: readonly Edit[],
  before: readonly Said[],
  after: readonly Said[],
): PlacedEdits {
  const newIds = idsNow(before, after);
  const saidBefore = new Map(before.map(({ id, content }) => [id, foldContent(content)]));
  const saidNow = new Map(after.map(({ id, content }) => [id, content]));
  const kept: KeptEdit[] = [];
  const homeless: Edit[] = [];
  for (const edit of edits) {
    const id = newIds.get(edit.id);
    const content = id === undefined ? undefined : saidNow.get(id);
    if (id === undefined || content === undefined) homeless.push(edit);
    else if (foldContent(content) !== foldContent(edit.now.content))
      kept.push({
        ...edit,
        id,
        planNow: foldContent(content) === saidBefore.get(edit.id) ? null : wordsOf(content),
      });
  }
  return { words: new Map(kept.map(({ id, now }) => [id, now])), kept, homeless };
}

const wordsOf = (content: Said['content']): string =>
  content === null || typeof content === 'object' ? '' : String(content);

/** Ids of the new passages by those of the old. */
function idsNow(before: readonly Said[], after: readonly Said[]): Map<string, string> {
  const ids = new Map<string, string>();
  const [groupsBefore, groupsAfter] = [rowsBySection(before), rowsBySection(after)];
  for (const [section, rows] of groupsBefore) {
    const others = groupsAfter.get(section) ?? new Map<string, Said[]>();
    const keys = [...others.keys()];
    const aligned = alignLists([...rows.values()].map(label), [...others.values()].map(label));
    [...rows].forEach(([key, cells], index) => {
      const to = aligned[index];
      const newKey = to === null || to === undefined ? undefined : keys[to];
      if (newKey !== undefined) for (const { id } of cells) ids.set(id, newKey + id.slice(key.length));
    });
  }
  return ids;
}

/** By section, then by paragraph or row: "aims/2" of "aims/2/text". What has no number is a row of its own. */
function rowsBySection(said: readonly Said[]): Map<string, Map<string, Said[]>> {
  const sections = new Map<string, Map<string, Said[]>>();
  for (const one of said) {
    const [section = '', row = ''] = one.id.split('/');
    // Headings, notes and counts are found by their names, rows by what they say: they are not mixed.
    const numbered = /^\d+$/.test(row) && section !== 'title';
    const group = numbered ? section : one.id;
    const rows = sections.get(group) ?? new Map<string, Said[]>();
    const key = numbered ? `${section}/${row}` : one.id;
    rows.set(key, [...(rows.get(key) ?? []), one]);
    sections.set(group, rows);
  }
  return sections;
}

/** What a row or paragraph is known by: its first words; the figures beside them may change. */
function label(cells: readonly Said[]): string {
  const first = cells.find(({ content }) => foldContent(content) !== '');
  return first ? foldContent(first.content) : '';
}
