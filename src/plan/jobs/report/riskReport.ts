import { gridOf, filledColumns } from '../../../grid/sheetGrid';
import { capital } from '../../../words/capital';
import { count, countInWords } from '../../../words/counts';
import { inList } from '../../../words/lists';
import type { PeriodWords } from '../../../words/reportingPeriods';
import type { Rag } from '../../rag/rag';
import { columnHeading } from '../../read/headingsOf';
import { ratedAs } from '../../read/risks/countRatings';
import { openRisks, type RegisterRisk } from '../../read/risks/register';
import { saysNothing, type RiskAction } from '../../read/risks/riskActions';
import type { CheckedRegister } from '../../rules/risks/checkRisks';
import { type Field, fieldName } from '../../tables/kinds';
import { type RiskAppendix, shown, shownText, type Shown } from './quarterlyReport';

/** Rows below a register in which its notes stand. */
const notesBelow = 6;

/**
 * The risk register of a quarter as an appendix: its own columns in their order, the open risks as they stand, closed
 * ones in a sentence, and the notes below it. Where a risk has several actions each has a row. Rating colours are those that the register shows, by its score where it
 * shows none.
 */
export function riskAppendix(
  { current, changes }: CheckedRegister,
  number: number,
  period: PeriodWords,
): RiskAppendix {
  const [first] = current.tables;
  const open = openRisks(current);
  const columns = first?.table.columns ?? {};
  const byAction = hasActionRows(open, columns);
  const own = fieldsOf(columns, (field) => open.some((risk) => isFilled(risk, field)));
  const fields = byAction && !own.includes('mitigation') ? [...own, 'mitigation' as const] : own;
  return {
    title: `Appendix ${number} – ${period.title} risk register`,
    fields,
    headings: fields.map((field) => {
      const column = first?.table.columns[field];
      if (first && column !== undefined) return columnHeading(first, column) || fieldName('risks', field);
      return field === 'mitigation' ? 'Actions' : fieldName('risks', field);
    }),
    rows: open.flatMap((risk) =>
      rowsOfRisk(byAction ? risk : { ...risk, actions: [] }, fields, ratedAs(risk, current)),
    ),
    closed: closedSentence(closedRisks({ current, changes })),
    notes: current.tables.flatMap(notesOf),
    grid: current.grid,
  };
}

/** A page has room for so many columns. */
const mostColumns = 10;

/** What is shown where there is room beside the columns that every register is shown with, the first before the last. */
const besides: readonly Field<'risks'>[] = [
  'targetScore',
  'targetRating',
  'appetite',
  'againstAppetite',
  'owner',
  'controls',
  'latestNote',
  'description',
  'cause',
  'event',
  'effect',
  'updated',
  'actionOwner',
  'actionDue',
  'targetLikelihood',
  'targetImpact',
];

/** Whether a risk says something in a column, or one of its actions does where the column is theirs. */
function isFilled({ cells, actions }: RegisterRisk, field: Field<'risks'>): boolean {
  if (cells[field]?.text.trim()) return true;
  return actions.some(({ note, owner, due }) => {
    if (field === 'latestNote') return note !== '';
    if (field === 'actionOwner') return owner !== '';
    return field === 'actionDue' && Boolean(due?.text);
  });
}

/** A column that is shown only where there is room has something in it: an empty one would take the room of another. */
const fieldsOf = (
  columns: Partial<Record<Field<'risks'>, number>>,
  holdsSomething: (field: Field<'risks'>) => boolean,
): Field<'risks'>[] => {
  const all = Object.entries(columns) as [Field<'risks'>, number][];
  const room = mostColumns - all.filter(([field]) => !besides.includes(field)).length;
  const added = besides
    .filter((field) => columns[field] !== undefined && holdsSomething(field))
    .slice(0, Math.max(0, room));
  const placed = all.filter(([field]) => !besides.includes(field) || added.includes(field));
  const byColumn = new Map(
    placed.map(([field, column]) => [column, field]).reverse() as [number, Field<'risks'>][],
  );
  return [...byColumn].sort(([a], [b]) => a - b).map(([, field]) => field);
};

/** Closed in the register itself, or no longer in it since the one before. */
function closedRisks({ current, changes }: Pick<CheckedRegister, 'current' | 'changes'>): RegisterRisk[] {
  const gone = (changes ?? []).flatMap(({ movement, risk }) => (movement === 'closed' ? [risk] : []));
  const own = current.risks.filter(({ closed }) => closed);
  return [
    ...own,
    ...gone.filter((risk) => !own.some(({ code, title }) => code === risk.code && title === risk.title)),
  ];
}

const riskWords = ({ code, title }: RegisterRisk): string => [code, title].filter(Boolean).join(' ');

function closedSentence(risks: readonly RegisterRisk[]): string {
  if (risks.length === 0) return '';
  const list = inList(risks.map(riskWords));
  return risks.length === 1 ? `Risk ${list} has now been closed.` : `Risks ${list} have now been closed.`;
}

/** Single texts below a register, up to the next table or the end of its notes. */
function notesOf({ sheet, table }: CheckedRegister['current']['tables'][number]): string[] {
  const grid = gridOf(sheet);
  const end = table.area.row + table.area.rows;
  const notes: string[] = [];
  for (let row = end; row < Math.min(grid.bottom, end + notesBelow); row += 1) {
    const filled = filledColumns(grid, row, table.area.column, table.area.column + table.area.columns);
    if (filled.length > 1) break;
    const [column] = filled;
    if (column !== undefined) notes.push(grid.text(row, column));
  }
  return notes.filter((note) => !/score key\W*$/i.test(note));
}

/** The paragraphs on risks: what was closed, what is Red, how many there are, and where the register is. */
export function riskParagraphs(
  register: CheckedRegister,
  number: number,
  { noun }: Pick<PeriodWords, 'noun'>,
): string[] {
  const { current } = register;
  const open = openRisks(current);
  const closed = closedRisks(register);
  const noted =
    closed.length > 0 ? [] : current.tables.flatMap(notesOf).filter((note) => /\bclosed\b/i.test(note));
  const red = open.filter((risk) => ratedAs(risk, current) === 'Red');
  const counts = (['Red', 'Amber', 'Green'] as const satisfies readonly Rag[]).flatMap((rating) =>
    register.counts[rating] > 0 ? [`${register.counts[rating]} ${rating}`] : [],
  );
  return [
    ...(closed.length > 0
      ? [
          `During the ${noun} reported, ${countInWords(closed.length)} ${closed.length === 1 ? 'risk was' : 'risks were'} closed: ${inList(closed.map(riskWords))}.`,
        ]
      : []),
    ...noted,
    ...(red.length > 0
      ? [
          `${capital(countInWords(red.length))} ${red.length === 1 ? 'item' : 'items'} on the departmental risk register ${red.length === 1 ? 'is' : 'are'} identified as red status: ${inList(red.map(riskWords))}.`,
        ]
      : ['No item on the departmental risk register is identified as red status.']),
    `The register holds ${count(open.length, 'open risk')}${counts.length > 0 ? `: ${inList(counts)}` : ''}. A summary of the departmental risk register is provided in Appendix ${number}.`,
  ];
}

/** A row of the appendix on risks. */
interface RiskAppendixRow {
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
const hasActionRows = (
  risks: readonly RegisterRisk[],
  columns: Readonly<Partial<Record<Field<'risks'>, number>>>,
): boolean =>
  risks.some(({ actions }) => actions.length > 1 || (actions.length > 0 && columns.mitigation === undefined));

/**
 * A risk in rows of the appendix: its own cells, and from the first row on an action a row with its latest note, its
 * owner and when it is due (in the column of target dates where the register has none for its actions). What of these has no column among `fields` stands behind the action in words: "Light the
 * bends (Half is done; Tom Lee; due 31-Dec-2026)".
 */
function rowsOfRisk(
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
