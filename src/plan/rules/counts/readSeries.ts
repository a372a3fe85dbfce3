import type { CountEntry, CountSeries } from './checkSeries';
import type { Axis, AxisLabel, CountView } from './findAxes';
import { readShareCell, type ShareCell } from './readCounts';

/** A series of a table with the place of each figure, in rows and columns of the view. */
export interface PlacedSeries {
  readonly series: CountSeries;
  readonly places: readonly (readonly [number, number])[];
  /** Of the counts alone, where percentages stand in cells of their own. */
  readonly countPlaces: readonly (readonly [number, number])[];
  readonly totalPlace: readonly [number, number];
  /** Heading of the counts: "Number", "Q1", "Adult Services". */
  readonly heading: string;
}

interface FigureColumn {
  readonly column: number;
  readonly heading: string;
  readonly kind: 'count' | 'percent' | 'both' | 'mixed';
  /** Of each label's rows. */
  readonly cells: readonly (readonly ShareCell[])[];
  /** Whether a label's cell is a dash, which is nothing. */
  readonly dashes: readonly boolean[];
}

/** How far counts moved is no count. */
const ofChange =
  /^(?:net )?(?:change|movement|difference|variance|\+ ?\/ ?-|±)\b|\bchange (?:from|since|on|in)\b/i;

/** How many columns beside the labels are looked at: a directorate, or a quarter, each. */
const mostColumns = 60;

/**
 * The series that stand beside an axis: a column of counts with the percentages next to it, on the right or, failing
 * that, on the left; cells with both ("64 (55%)"); counts and percentages in rows one below the other.
 */
export function readSeries(view: CountView, axis: Axis): PlacedSeries[] {
  const columns = figureColumns(view, axis);
  const used = new Set<FigureColumn>();
  const percents = columns.filter(({ kind }) => kind === 'percent');
  return columns.flatMap((counts) => {
    if (counts.kind === 'percent') return [];
    const free = percents.filter((column) => !used.has(column));
    const shares = counts.kind === 'count' ? nearest(counts, free, columns) : undefined;
    if (shares) used.add(shares);
    return [placed(axis, counts, shares)];
  });
}

/** The percentages that are nearest to a column of counts, with no other counts between. */
function nearest(
  counts: FigureColumn,
  percents: readonly FigureColumn[],
  columns: readonly FigureColumn[],
): FigureColumn | undefined {
  const at = columns.indexOf(counts);
  const right = columns[at + 1];
  if (right && percents.includes(right)) return right;
  const left = columns[at - 1];
  const leftIsOwn = left && percents.includes(left) && columns[at - 2]?.kind !== 'count';
  return leftIsOwn ? left : undefined;
}

function figureColumns(view: CountView, axis: Axis): FigureColumn[] {
  const columns: FigureColumn[] = [];
  const labels = [...axis.labels, ...(axis.total ? [axis.total] : [])];
  let empty = 0;
  for (
    let column = axis.column + 1;
    column < Math.min(view.columns, axis.column + 1 + mostColumns) && empty < 2;
    column += 1
  ) {
    const heading = headingOf(view, axis, column);
    if (ofChange.test(heading)) continue;
    const cells = labels.map(({ rows }) =>
      rows.map((row) =>
        readShareCell(
          view.text(row, column),
          /%|per ?cent/i.test(`${heading} ${rowHeading(view, axis, row, column)}`),
        ),
      ),
    );
    const filled = labels.filter(({ rows }) => rows.some((row) => view.text(row, column) !== ''));
    empty = filled.length === 0 ? empty + 1 : 0;
    const flat = cells.flat();
    const counts = flat.filter(({ count }) => count !== null).length;
    const shares = flat.filter(({ percent }) => percent !== null).length;
    const both = flat.filter(({ count, percent }) => count !== null && percent !== null).length;
    if (Math.max(counts, shares) < Math.max(2, filled.length / 2)) continue;
    const kind = both > 0 ? 'both' : counts === 0 ? 'percent' : shares === 0 ? 'count' : 'mixed';
    const dashes = labels.map(({ rows }) =>
      rows.some((row) => /^(?:[-–—]|nil)$/i.test(view.text(row, column).trim())),
    );
    columns.push({ column, heading, kind, cells, dashes });
  }
  return columns;
}

/** What stands above the axis in this column: "Number", "%", "Q1". */
function headingOf(view: CountView, { labels }: Axis, column: number): string {
  const first = labels[0]?.rows[0] ?? 0;
  const above = Array.from({ length: Math.min(3, first) }, (_, index) =>
    view.label(first - 1 - index, column),
  );
  return above.find((text) => text !== '' && !/^\d/.test(text)) ?? '';
}

/** What stands between the label and the figure in the same row: the "%" of counts over percentages. */
function rowHeading(view: CountView, axis: Axis, row: number, column: number): string {
  for (let between = column - 1; between > axis.column; between -= 1) {
    const text = view.text(row, between);
    if (/^[^\d]{1,20}$/.test(text)) return text;
  }
  return '';
}

function placed(axis: Axis, counts: FigureColumn, shares: FigureColumn | undefined): PlacedSeries {
  const entryOf = (
    label: AxisLabel,
    index: number,
  ): { entry: CountEntry; place: readonly [number, number] } => {
    const own = counts.cells[index] ?? [];
    const beside = shares?.cells[index] ?? [];
    const shareAt = (beside.length > 0 ? beside : own).findIndex(({ percent }) => percent !== null);
    const percent = (beside.length > 0 ? beside : own)[shareAt]?.percent ?? null;
    return {
      entry: {
        label: label.label,
        rated: label.status?.rated ?? true,
        known: label.status !== null,
        count: own.find(({ count }) => count !== null)?.count ?? null,
        percent,
      },
      place: [
        label.rows[Math.max(0, shareAt)] ?? label.rows[0] ?? 0,
        percent && shares ? shares.column : counts.column,
      ],
    };
  };
  const entries = axis.labels.map(entryOf);
  const total = axis.total && entryOf(axis.total, axis.labels.length);
  const stated = total?.entry.count === null ? null : total;
  const whole =
    axis.complete &&
    axis.labels.every(
      ({ status }, index) =>
        status !== null &&
        ((counts.cells[index] ?? []).some(({ count }) => count !== null) || counts.dashes[index] === true),
    );
  const totalRow = axis.total?.rows[0] ?? 0;
  return {
    series: {
      entries: entries.map(({ entry }) => entry),
      total: stated?.entry ?? null,
      bases: [],
      whole,
      loose: axis.loose,
    },
    places: entries.map(({ place }) => place),
    countPlaces: axis.labels.map(({ rows }, index) => {
      const at = (counts.cells[index] ?? []).findIndex(({ count }) => count !== null);
      return [rows[Math.max(0, at)] ?? rows[0] ?? 0, counts.column];
    }),
    totalPlace: [totalRow, counts.column],
    heading: counts.heading,
  };
}
