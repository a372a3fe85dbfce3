import { sheetCell } from '../../../grid/a1';
import { type Finding, newFinding } from '../../../plan/findings/finding';
import type { Area } from '../../../grid/area';
import type { Block } from '../../description';
import type { MadeRecord, Said } from '../../made/madeRecord';
import { foldContent } from '../../made/expectedContents';
import type { SummaryLayout } from '../describeSummary';
import { type Addition, alignLists, type Edit, type Edits } from './findEdits';
import { oneLine, shorten } from '../../../words/shorten';
import type { Amendments } from '../contents/amendContents';

/** The summary laid out anew with what a manager had changed by hand. */
interface Refresh {
  readonly layout: SummaryLayout;
  /** From A1, what the pages took before and will take: all that is written anew. */
  readonly area: Area;
  /** Words that the pages have no place for, put beside them; nothing of a manager's is lost. */
  readonly aside: readonly Block[];
  readonly findings: readonly Finding[];
}

/** An edit that the new summary has a place for. */
interface KeptEdit extends Edit {
  /** Id of the passage in the new summary. */
  readonly id: string;
  /** The plan's words for it now, where they are others than when the manager changed it; else null. */
  readonly planNow: string | null;
}

interface PlacedEdits {
  readonly words: Amendments;
  readonly kept: readonly KeptEdit[];
  /** Those whose passage is no longer in the plan. */
  readonly homeless: readonly Edit[];
}

/**
 * Lays a summary out anew. `lay` lays the plan out with words in place of its own. Edits keep their passages; words
 * that stand outside the new pages stay where they are, others that have no place go beside the pages, where they are
 * not printed. What was kept, and what was not, is said with its cell.
 */
export function planRefresh(
  record: MadeRecord,
  changes: Edits,
  sheetName: string,
  lay: (words: PlacedEdits['words']) => SummaryLayout,
): Refresh {
  const plain = lay(new Map());
  const placed = placeEdits(changes.edits, record.said, plain.said);
  const layout = placed.words.size === 0 ? plain : lay(placed.words);
  const findings = [
    ...placed.kept.map((edit) => keptFinding(edit, layout, sheetName)),
    ...(changes.rowsGone > 0 ? [rowsFinding(changes.rowsGone, sheetName)] : []),
  ];
  if (layout.overflow.length > 0) return { layout, area: nowhere, aside: [], findings };

  const pages = layout.description.page?.printArea ?? nowhere;
  const former = record.written.page?.printArea ?? pages;
  const rows = Math.max(pages.rows, former.rows, changes.pageRows);
  const columns = Math.max(pages.columns, former.columns);
  // Beside the pages, past everything that stands there already.
  const column = Math.max(columns, ...changes.additions.map((addition) => addition.column + 1)) + 1;
  const inTheWay = changes.additions.filter((one) => one.row < rows && one.column < columns);
  const homeless = [
    ...placed.homeless.map(({ now }) => now).filter(({ content }) => foldContent(content) !== ''),
    ...inTheWay,
  ];
  return {
    layout,
    area: { row: 0, column: 0, rows, columns },
    aside: homeless.length === 0 ? [] : [{ row: 0, column, cells: homeless.map(({ content }) => [content]) }],
    findings: [
      ...findings,
      ...homeless.map((words, index) => asideFinding(words, sheetCell(sheetName, index, column))),
    ],
  };
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

const nowhere: Area = { row: 0, column: 0, rows: 0, columns: 0 };

const short = (text: string): string => shorten(oneLine(text), 120);

function keptFinding({ id, now, planNow }: KeptEdit, { passages }: SummaryLayout, sheet: string): Finding {
  const at = passages.find((passage) => passage.id === id)?.area;
  const cell = at ? sheetCell(sheet, at.row, at.column) : '';
  const deleted = now.text === '';
  const what = deleted
    ? 'What you deleted from the summary stays deleted'
    : `Your own words were kept: “${short(now.text)}”`;
  return planNow === null
    ? newFinding('manager-text-kept', { severity: 'info', cell, message: `${what}.` })
    : newFinding('manager-text-kept', {
        severity: 'warning',
        cell,
        message: `${what}. The plan has changed there and ${planNow === '' ? 'now takes a figure from its table' : `now says “${short(planNow)}”`}: look which is right. To have the plan’s words again, write them there, or make a new summary.`,
      });
}

const rowsFinding = (rows: number, sheet: string): Finding =>
  newFinding('manager-rows-not-kept', {
    cell: sheetCell(sheet, 0, 0),
    message: `${rows === 1 ? 'A row' : `${rows} rows`} of the summary had been deleted, and stand there again: the pages are laid out anew. To leave something out of the summary, empty its cell or take it out of the plan.`,
  });

const asideFinding = ({ text }: Edit['now'] | Addition, cell: string): Finding =>
  newFinding('manager-text-aside', {
    cell,
    message: `“${short(text)}” had been written on the summary where the plan now has nothing to put it to. It stands beside the pages, which are printed without it: move it to the plan, or delete it.`,
  });
