import type { Area } from '../../src/grid/area';
import type { TestCell } from '../../test/plan/buildSheet';
import type { TableKind } from '../../src/plan/tables/kinds';
import type { TableSnapshot } from '../../src/grid/snapshot';
import { contentOf, contents, type Content } from './contents';
import { drawProse } from './prose';
import { makeRandom, seedOf, type Random } from './random';

/**
 * One table as it is drawn. A column is "field:Heading@content": without a field ("-:Directorate@team") it is the
 * officer's own; "|" parts the rows of a heading ("Local risk|Budget"); without "@" it holds what the field holds.
 */
export interface BlockSpec {
  readonly kind: TableKind | 'trap';
  readonly columns: readonly string[];
  readonly rows?: number;
  /** Texts above, each in its row, and how many empty rows follow them. */
  readonly above?: readonly string[];
  readonly gapAbove?: number;
  /** Names that stand alone before every few records. */
  readonly groups?: readonly string[];
  /** Heading rows (with the titles above) come again after so many records, as after a page break. */
  readonly breakAfter?: number;
  /** After a page break the record before is continued in a row without a ref. */
  readonly continues?: boolean;
  /** Every third record has a row of its own below it, with a label and figures. */
  readonly children?: boolean;
  /** An empty row after so many records. */
  readonly blankAfter?: number;
  readonly total?: string;
  /** Texts below, after an empty row. */
  readonly below?: readonly string[];
  /** Whether group headings are merged over their columns; else they only stand over the first. */
  readonly unmerged?: boolean;
  /** Where a heading with fewer rows stands. Default: merged over all of them. */
  readonly shortHeadings?: 'top' | 'bottom';
  readonly transposed?: boolean;
  /** Names of sections over their paragraphs, or in front of them, without headings of columns. */
  readonly prose?: 'below' | 'beside';
  /** Columns in another order, by the seed. */
  readonly shuffled?: boolean;
  readonly real?: { readonly name: string; readonly headersHidden?: boolean; readonly totals?: boolean };
}

/** A drawn table: its cells, and which of them are what, from the block's own corner. */
export interface Block {
  readonly kind: TableKind | 'trap';
  readonly cells: readonly (readonly TestCell[])[];
  readonly merges: readonly Area[];
  /** Column of each field; in a transposed block the row. */
  readonly columns: Readonly<Record<string, number>>;
  /** Rows that hold records; in a transposed block columns. */
  readonly records: readonly number[];
  readonly transposed: boolean;
  readonly real?: Omit<TableSnapshot, 'id'>;
}

interface Column {
  readonly field: string;
  readonly heading: readonly string[];
  readonly content: Content;
}

const childFields = new Set(['kpi', 'target', 'measure', 'q1', 'q2', 'q3', 'q4']);

/** Draws a table; the same specification with the same name is always drawn alike. */
export function drawBlock(name: string, spec: BlockSpec): Block {
  const random = makeRandom(seedOf(name));
  if (spec.prose) return drawProse(random, spec.prose, spec.columns, spec.above);
  const read = spec.columns.map((text) => readColumn(spec, text));
  const columns = spec.shuffled ? random.shuffle(read) : read;
  const depth = Math.max(...columns.map(({ heading }) => heading.length));
  const rows: TestCell[][] = [];
  const records: number[] = [];
  const merges: Area[] = [];
  const alone = (text: string): number => rows.push([text]);
  const above = [...(spec.above ?? []), ...Array.from({ length: spec.gapAbove ?? 0 }, () => '')];
  const drawTop = (): void => {
    above.forEach(alone);
    drawHeadings(rows, merges, columns, depth, spec);
  };
  drawTop();
  const headingRow = rows.length - depth;
  const count = spec.rows ?? 8;
  const groups = spec.groups ?? [];
  const groupSize = Math.ceil(count / Math.max(groups.length, 1));
  for (let at = 0; at < count; at += 1) {
    if (spec.breakAfter && at > 0 && at % spec.breakAfter === 0) {
      alone('');
      drawTop();
      if (spec.continues) {
        records.push(rows.length);
        rows.push(columns.map(({ field }) => (field === 'kpi' ? 'of those in the borough' : null)));
      }
    }
    if (spec.blankAfter && at > 0 && at % spec.blankAfter === 0) alone('');
    if (groups.length > 0 && at % groupSize === 0) alone(groups[at / groupSize] ?? '');
    records.push(rows.length);
    rows.push(columns.map(({ content }) => content(random, at)));
    if (spec.children && at % 3 === 1) {
      records.push(rows.length);
      rows.push(columns.map(({ field, content }) => childCell(field, content, random, at)));
    }
  }
  if (spec.total !== undefined) {
    const total = spec.total;
    rows.push(columns.map(({ content }, at) => (at === 0 ? total : totalCell(content, random))));
  }
  const last = rows.length;
  const hidden = spec.real?.headersHidden ? 1 : 0;
  if (hidden > 0) rows[headingRow] = [];
  if (spec.below) ['', ...spec.below].forEach(alone);
  const byField = columns.flatMap(({ field }, at) => (field === '-' ? [] : [[field, at] as const]));
  const block: Block = {
    kind: spec.kind,
    cells: rows,
    merges,
    columns: Object.fromEntries(byField),
    records,
    transposed: false,
    ...(spec.real && {
      real: {
        name: spec.real.name,
        area: {
          row: headingRow + hidden,
          column: 0,
          rows: last - headingRow - hidden,
          columns: columns.length,
        },
        showHeaders: !spec.real.headersHidden,
        showTotals: spec.real.totals ?? false,
        columnNames: columns.map(({ heading }) => heading.join(' ')),
      },
    }),
  };
  return spec.transposed ? turn(block, headingRow) : block;
}

function readColumn({ kind }: BlockSpec, text: string): Column {
  const [, field = '-', heading = '', name] = /^([^:]*):([^@]*)(?:@(.+))?$/s.exec(text) ?? [];
  const content = name ? contents[name] : kind === 'trap' ? contents.sentence : contentOf(kind, field);
  if (!content) throw new Error(`There is no content "${name ?? ''}" for "${text}".`);
  return { field, heading: heading.split('|'), content };
}

const totalCell = (content: Content, random: Random): TestCell => {
  const cell = content(random, 0);
  return typeof cell === 'string' ? null : cell;
};

function childCell(field: string, content: Content, random: Random, at: number): TestCell {
  if (field === 'kpi') return 'of which under 25';
  return childFields.has(field) ? content(random, at) : null;
}

function drawHeadings(
  rows: TestCell[][],
  merges: Area[],
  columns: readonly Column[],
  depth: number,
  { unmerged, shortHeadings }: BlockSpec,
): void {
  const top = rows.length;
  const texts = columns.map(({ heading }) => {
    const spare = Array.from({ length: depth - heading.length }, () => '');
    return shortHeadings === 'bottom' ? [...spare, ...heading] : [...heading, ...spare];
  });
  for (let level = 0; level < depth; level += 1) {
    const row: TestCell[] = [];
    texts.forEach((heading, column) => {
      const text = heading[level] ?? '';
      const sameGroup =
        heading.slice(0, level + 1).join('|') === texts[column - 1]?.slice(0, level + 1).join('|');
      const grouped = level < depth - 1 && text !== '' && heading[level + 1] !== '';
      row.push(grouped && column > 0 && sameGroup ? null : text);
    });
    rows.push(row);
  }
  if (unmerged) return;
  mergeAcross(rows, merges, texts, top, depth);
  columns.forEach(({ heading }, column) => {
    const rowsLeft = depth - heading.length;
    if (rowsLeft > 0 && !shortHeadings)
      merges.push({ row: top + heading.length - 1, column, rows: rowsLeft + 1, columns: 1 });
  });
}

function mergeAcross(
  rows: readonly (readonly TestCell[])[],
  merges: Area[],
  texts: readonly (readonly string[])[],
  top: number,
  depth: number,
): void {
  for (let level = 0; level < depth - 1; level += 1)
    for (let column = 0; column < texts.length; column += 1) {
      let end = column + 1;
      while (end < texts.length && rows[top + level]?.[end] === null) end += 1;
      if (end > column + 1) merges.push({ row: top + level, column, rows: 1, columns: end - column });
      column = end - 1;
    }
}

/** The block on its side: headings downwards, records across; titles stay above. */
function turn(block: Block, headingRow: number): Block {
  const body = block.cells.slice(headingRow);
  const width = Math.max(...body.map((row) => row.length));
  const turned = Array.from({ length: width }, (_, column) => body.map((row) => row[column] ?? null));
  const columns = Object.fromEntries(
    Object.entries(block.columns).map(([field, at]) => [field, at + headingRow]),
  );
  return {
    ...block,
    cells: [...block.cells.slice(0, headingRow), ...turned],
    merges: [],
    columns,
    records: block.records.map((row) => row - headingRow),
    transposed: true,
  };
}
