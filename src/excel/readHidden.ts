import type { UsedCells } from './readPlaces';

/** Rows and columns that do not show, counted from 0 on the sheet. */
interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Rows asked about in one round trip: some 1 MB of answers. */
const rowsATrip = 40_000;

/** A block of rows or columns that has been asked about, and how to read the answer. */
interface Asked {
  readonly sheet: number;
  readonly of: keyof Hidden;
  readonly first: number;
  readonly isHidden: () => readonly boolean[];
}

type Question = () => Asked;

/**
 * Asks which rows and columns of the used cells are hidden, by a filter or by hand. Costs nothing where all or none
 * are, which came with the places. Else the questions are queued, to go with the next round trip; the function that
 * is given reads the answers, and makes further round trips where they did not go or are too many for one.
 */
export function askHidden(
  context: Excel.RequestContext,
  used: readonly UsedCells[],
): () => Promise<Hidden[]> {
  const trips = planTrips(used);
  const [first = [], ...others] = trips;
  const queued = others.length === 0 ? ask(first) : null;
  return async () => {
    const hidden = used.map(({ area, rowHidden, columnHidden }) => ({
      rows: area && rowHidden ? span(area.row, area.rows) : [],
      columns: area && columnHidden ? span(area.column, area.columns) : [],
    }));
    const take = (answers: readonly Asked[]) => {
      for (const { sheet, of, first: start, isHidden } of answers)
        isHidden().forEach((yes, index) => yes && hidden[sheet]?.[of].push(start + index));
    };
    if (queued && isAnswered(queued)) take(queued);
    else await askTrips(context, trips, take);
    return hidden;
  };
}

const ask = (questions: readonly Question[]): Asked[] => questions.map((question) => question());

/** A round trip that failed, because the texts with it were too much, has brought no answers. */
function isAnswered(asked: readonly Asked[]): boolean {
  try {
    for (const { isHidden } of asked) isHidden();
    return true;
  } catch {
    return false;
  }
}

const span = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** The sheets of which some rows or columns are hidden, in blocks that fit round trips. */
function planTrips(used: readonly UsedCells[]): Question[][] {
  const trips: Question[][] = [];
  let room = 0;
  const plan = (cost: number, question: Question) => {
    if (trips.length === 0 || cost > room) {
      trips.push([]);
      room = rowsATrip;
    }
    room -= cost;
    trips.at(-1)?.push(question);
  };
  used.forEach(({ range, row: top, column: left, area, rowHidden, columnHidden }, sheet) => {
    if (!area) return;
    if (columnHidden === null)
      plan(area.columns, () => {
        const block = range.getCell(top, left).getAbsoluteResizedRange(1, area.columns);
        const answer = block.getColumnProperties({ columnHidden: true });
        const isHidden = () => answer.value.map((column) => column.columnHidden === true);
        return { sheet, of: 'columns', first: area.column, isHidden };
      });
    if (rowHidden !== null) return;
    for (let row = 0; row < area.rows; row += rowsATrip) {
      const count = Math.min(rowsATrip, area.rows - row);
      plan(count, () => {
        const block = range.getCell(top + row, left).getAbsoluteResizedRange(count, 1);
        const answer = block.getRowProperties({ rowHidden: true });
        const isHidden = () => answer.value.map((one) => one.rowHidden === true);
        return { sheet, of: 'rows', first: area.row + row, isHidden };
      });
    }
  });
  return trips;
}

/** One after the other: together they would be too large. */
async function askTrips(
  context: Excel.RequestContext,
  [trip, ...others]: readonly Question[][],
  take: (answers: readonly Asked[]) => void,
): Promise<void> {
  if (!trip) return;
  const asked = ask(trip);
  await context.sync();
  take(asked);
  await askTrips(context, others, take);
}
