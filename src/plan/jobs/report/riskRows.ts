import type { Rag } from '../../rag/rag';
import type { RegisterRisk } from '../../read/risks/register';
import { saysNothing, type RiskAction } from '../../read/risks/riskActions';
import type { Field } from '../../tables/kinds';
import { shown, shownText, type Shown } from './quarterlyReport';

/** A row of the appendix on risks. */
export interface RiskAppendixRow {
  readonly cells: readonly Shown[];
  /** '' in a row that goes on with the risk above. */
  readonly rating: Rag | '';
}

type Part = 'text' | 'note' | 'owner' | 'due';

/** In which columns the parts of an action stand, the first that is shown before the others. */
const columnsOf: Readonly<Record<Part, readonly Field<'risks'>[]>> = {
  text: ['mitigation'],
  note: ['latestNote', 'assessment'],
  owner: ['actionOwner'],
  due: ['actionDue', 'targetDate'],
};

/**
 * Whether the actions of risks are shown a row each: where a risk has several, or where they stand under headings of
 * their own, so that no column of the register holds them.
 */
export const hasActionRows = (
  risks: readonly RegisterRisk[],
  columns: Readonly<Partial<Record<Field<'risks'>, number>>>,
): boolean =>
  risks.some(({ actions }) => actions.length > 1 || (actions.length > 0 && columns.mitigation === undefined));

/**
 * A risk in rows of the appendix: its own cells, and from the first row on an action a row with its latest note, its
 * owner and when it is due (in the column of target dates where the register has none for its actions). What of these has no column among `fields` stands behind the action in words: "Light the
 * bends (Half is done; Tom Lee; due 31-Dec-2026)".
 */
export function rowsOfRisk(
  { cells, actions }: Pick<RegisterRisk, 'cells' | 'actions'>,
  fields: readonly Field<'risks'>[],
  rating: Rag,
): RiskAppendixRow[] {
  const [first, ...more] = actions;
  const own = fields.map((field) => shown(cells[field]));
  if (!first) return [{ cells: own, rating }];
  // Where a register has dates of its actions, its target dates are the risks'.
  const ofRisk = cells.actionDue === undefined ? undefined : ('targetDate' as const);
  const place = (part: Part): Field<'risks'> | undefined =>
    columnsOf[part].find((field) => fields.includes(field) && field !== ofRisk);
  const cellsOf = (action: RiskAction, risk: readonly Shown[] | null): Shown[] =>
    fields.map((field, at) => {
      const stands = risk?.[at] ?? shownText('');
      if (field === place('text')) return shownText(wordsOf(action, place));
      if (field === place('note')) return shownText(action.note);
      if (field === place('owner')) return shownText(action.owner);
      // The date of the risk stands in its own row where the action has none.
      if (field === place('due')) return action.due ? shown(action.due) : stands;
      return stands;
    });
  return [
    { cells: cellsOf(first, own), rating },
    ...more.map((action) => ({ cells: cellsOf(action, null), rating: '' as const })),
  ];
}

function wordsOf(
  { code, text, note, owner, due }: RiskAction,
  place: (part: Part) => Field<'risks'> | undefined,
): string {
  const besides = [
    place('note') ? '' : note,
    place('owner') ? '' : owner,
    place('due') || !due ? '' : `due ${due.text}`,
  ].filter((part) => !saysNothing(part.replace(/^due /, '')));
  const own = [code, text].filter(Boolean).join(' ');
  return besides.length > 0 ? `${own} (${besides.join('; ')})` : own;
}
