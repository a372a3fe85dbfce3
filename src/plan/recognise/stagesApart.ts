import { askedBelow } from './recognised';
import type { HeadingCell } from './headingCell';
import { figureOfTarget, latestStage, ofTarget, readStage, type RiskStage, stagedFields } from './qualifiers';
import type { AnyKindWords } from './vocabulary';

/** What a column is taken for, and how sure that can be at most. */
interface StagedField {
  readonly field: string;
  readonly atMost: number;
}

interface StagedColumn {
  readonly cell: HeadingCell;
  readonly stage: RiskStage;
  /** The figures of a risk that it may hold. */
  readonly figures: readonly string[];
  /** Which set of the same headings it belongs to, from 0. */
  readonly set: number;
}

/** A meaning that is worth less is none. */
const least = 0.38;
const mostly = 0.6;
const open: StagedField = { field: '', atMost: 1 };

/**
 * Where a register scores its risks at several stages ("Inherent", "After controls", "Target"), likelihood, impact,
 * score and rating are those of the latest stage that is no target; what says no stage belongs to it where nothing
 * else does. The same headings twice are before and after the controls that stand between them; with nothing between,
 * the later are asked about. A score column of words is the rating, a rating column of figures the score, and of two
 * columns below one merged heading the one that is empty (of icons) holds nothing. Gives the meaning of a column for
 * what its heading means; null for none.
 */
export function stagesApart(
  cells: readonly HeadingCell[],
  { kind }: AnyKindWords,
  heard: boolean,
): (column: number, field: string) => StagedField | null {
  if (kind !== 'risks') return (_, field) => ({ ...open, field });
  const columns = stagedColumns(cells, heard);
  const chosen = choose(cells, columns);
  return (column, field) => {
    const target = figureOfTarget(field);
    if (target !== null) return ofTargetColumn(column, target, cells, heard);
    const own = columns.find(({ cell }) => cell.column === column);
    // "Current risk score / appetite": the appetite stands below the score, or nowhere.
    if (field === 'appetite' && own) return null;
    if (!own || !stagedFields.includes(field)) return { ...open, field };
    if (heard && isEmptyTwin(own.cell, cells)) return null;
    if (!chosen.takes(own, field)) return null;
    return { field: heard ? byContents(field, own.cell) : field, atMost: chosen.atMost(own) };
  };
}

/** What a column of the target holds: of two below one heading the one with something in it, a number or a word. */
function ofTargetColumn(
  column: number,
  figure: string,
  cells: readonly HeadingCell[],
  heard: boolean,
): StagedField | null {
  const cell = cells.find((each) => each.column === column);
  if (!heard || !cell) return { ...open, field: ofTarget(figure) };
  return isEmptyTwin(cell, cells) ? null : { ...open, field: ofTarget(byContents(figure, cell, ofTarget)) };
}

function stagedColumns(cells: readonly HeadingCell[], heard: boolean): StagedColumn[] {
  const seen = new Map<string, number>();
  return cells.flatMap((cell, at): StagedColumn[] => {
    const meanings = cell.matches?.byKind.get('risks') ?? new Map<string, number>();
    const named = stagedFields.filter((field) => (meanings.get(field) ?? 0) >= least);
    const figures = heard
      ? named.filter((field) => !isTold(field, cell)).map((field) => byContents(field, cell))
      : named;
    if (figures.length === 0) return [];
    const text = cell.text.toLowerCase();
    const merged = cells[at - 1]?.text.toLowerCase() === text;
    const set = merged ? (seen.get(text) ?? 1) - 1 : (seen.get(text) ?? 0);
    seen.set(text, set + 1);
    return [{ cell, stage: readStage(cell.text).stage, figures, set }];
  });
}

interface Choice {
  readonly takes: (column: StagedColumn, field: string) => boolean;
  readonly atMost: (column: StagedColumn) => number;
}

function choose(cells: readonly HeadingCell[], columns: readonly StagedColumn[]): Choice {
  const latest = latestStage(columns.map(({ stage }) => stage));
  const isLatest = ({ stage }: StagedColumn): boolean => latest !== null && isSameTime(stage, latest);
  const ofLatest = columns.filter(isLatest);
  // Likelihood, impact and score belong together; a rating may stand alone.
  const stage =
    latestStage(ofLatest.filter(({ figures }) => figures.some(isFigure)).map((column) => column.stage)) ??
    latest;
  const held = new Set(ofLatest.filter((column) => column.stage === stage).flatMap(({ figures }) => figures));
  const isOnly = columns.every((column) => isLatest(column) || !isOwnStage(column.stage));
  const again = columns.filter((column) => column.stage === 'plain' && column.set > 0);
  const repeated = new Set(again.map(({ cell }) => cell.text.toLowerCase()));
  const isRepeated = ({ stage: own, cell }: StagedColumn): boolean =>
    own === 'plain' && repeated.has(cell.text.toLowerCase());
  const between = betweenSets(cells, columns.filter(isRepeated));
  const set = between === 'plans' ? 0 : 1;
  return {
    takes: (column, field) => {
      if (isOfEarlierTime(column, columns)) return false;
      if (isRepeated(column) && column.set !== set) return false;
      if (column.stage === stage) return true;
      if (held.has(field)) return false;
      if (field === 'rating') return isLatest(column) || column.stage === 'plain';
      return column.stage === 'plain' && isOnly;
    },
    atMost: (column) => (isRepeated(column) && between === 'nothing' ? doubtful : 1),
  };
}

/** "Q1 score", "Q2 score", "Q3 score": the latest that is filled is the score. */
function isOfEarlierTime(column: StagedColumn, columns: readonly StagedColumn[]): boolean {
  const own = periodOf(column);
  if (own === '') return false;
  const filled = (each: StagedColumn) => !each.cell.profile || each.cell.profile().filled > 0;
  const rivals = columns.filter(
    (each) =>
      each.stage === column.stage &&
      periodOf(each) !== '' &&
      each.figures.some((field) => column.figures.includes(field)),
  );
  const latest = rivals.filter(filled).map(periodOf).sort().at(-1);
  return latest !== undefined && latest !== own;
}

function periodOf({ cell: { matches } }: StagedColumn): string {
  const { year, quarter } = matches?.heading ?? {};
  return year === undefined && quarter === undefined ? '' : `${year ?? ''} ${quarter ?? ''}`;
}

const isFigure = (field: string): boolean => field !== 'rating';

/** After controls is now: "Residual score" and "Current rating" are of one time. */
const isSameTime = (a: RiskStage, b: RiskStage): boolean => a === b || (isNow(a) && isNow(b));
const isNow = (stage: RiskStage): boolean => stage === 'after' || stage === 'current';
const isOwnStage = (stage: RiskStage): boolean => stage === 'before' || isNow(stage);

/** Asked about. */
const doubtful = askedBelow - 0.05;

/** What stands between the first and the second set of the same headings: controls, or what is still to be done. */
function betweenSets(
  cells: readonly HeadingCell[],
  repeated: readonly StagedColumn[],
): 'controls' | 'plans' | 'nothing' {
  const lastOf = (set: number) => repeated.filter((column) => column.set === set).at(-1)?.cell.column ?? 0;
  const first = repeated.find((column) => column.set === 1)?.cell.column ?? 0;
  const between = cells.filter(
    ({ column, matches }) =>
      column > lastOf(0) &&
      column < first &&
      (['mitigation', 'controls'] as const).some(
        (field) => (matches?.byKind.get('risks')?.get(field) ?? 0) >= least,
      ),
  );
  if (between.length === 0) return 'nothing';
  return between.every(({ text }) =>
    /\b(?:further|additional|planned|future|proposed|required)\b/i.test(text),
  )
    ? 'plans'
    : 'controls';
}

/** Of two columns below one merged heading the one without anything in it. */
function isEmptyTwin(cell: HeadingCell, cells: readonly HeadingCell[]): boolean {
  if (!cell.profile || cell.text === '' || cell.profile().filled > 0) return false;
  return cells.some(
    ({ column, text, profile }) =>
      Math.abs(column - cell.column) === 1 &&
      text === cell.text &&
      profile !== undefined &&
      profile().filled > 0,
  );
}

/** "Impact" over sentences tells what would come of it, and is none of the levels. */
const isTold = (field: string, { profile }: HeadingCell): boolean =>
  (field === 'impact' || field === 'likelihood') && profile !== undefined && profile().sentence >= mostly;

/**
 * A score is a number and a rating a word, whatever their headings call them. `nameOf` is how the figures of the stage
 * are called.
 */
function byContents(
  field: string,
  { text, profile, matches }: HeadingCell,
  nameOf: (figure: string) => string = String,
): string {
  if (!profile || !['score', 'rating'].includes(field)) return field;
  const { filled, figure, colour, grade } = profile();
  const both = matches?.byKind.get('risks');
  if (filled === 0 || (both?.has(nameOf('score')) && both.has(nameOf('rating')))) return field;
  if (field === 'score') return colour + grade >= mostly ? 'rating' : field;
  // "Level" and "Status" of figures may be anything.
  return figure >= mostly && /\b(?:rating|risk|exposure)\b/i.test(text) ? 'score' : field;
}
