import { sheetCell } from '../../address';
import type { CellPlace } from '../../budgets/reconciliation';
import { contentWords } from '../contentWords';
import { fact, type Fact } from './fact';
import type { SmallTable, TableCell, TableRow } from './findSmallTables';

/** Sums of neighbouring rows are tried in short tables alone: in long ones some sum fits any number. */
const mostRowsSummed = 10;
const mostColumnsPaired = 6;
/** Columns that are no parts of a whole. */
const measures = /target|actual|budget|forecast|variance|baseline|average|score|rate\b|outturn|change|%/i;
const ofTotal = 'total all altogether overall combined together';
const ofChange =
  /\b(?:more|fewer|less|difference|increas\w*|decreas\w*|up|down|r(?:i|o)se\w*|fall\w*|fell|reduc\w*|drop\w*|chang\w*|grew|grow\w*|short\w*|under\w*|over\w*|variance|improv\w*|declin\w*|compar\w*|higher|lower)\b/i;

/**
 * What follows from a small table of labels and figures: sums of its columns and rows, shares of its totals, sums of
 * neighbouring rows, differences and shares within one row. Each says in words how it was worked out ("9 + 3 of
 * Report!B4:B9"). What may agree by chance wants its labels in the sentence (`parts`).
 */
export function tableFacts(table: SmallTable): Fact[] {
  const body = table.rows.filter(({ isTotal }) => !isTotal);
  return [
    ...table.columns.flatMap(({ column, heading }) => ofColumn(table, body, column, heading)),
    ...body.flatMap((row) => ofRow(table, body, row)),
  ];
}

const placeOf = ({ sheet }: SmallTable, { row, column }: TableCell): CellPlace => ({ sheet, row, column });

function range({ sheet }: SmallTable, cells: readonly TableCell[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return '';
  const end = sheetCell(sheet, last.row, last.column).split('!').at(-1) ?? '';
  return `${sheetCell(sheet, first.row, first.column)}${cells.length > 1 ? `:${end}` : ''}`;
}

const plus = (cells: readonly TableCell[]): string =>
  cells.length <= 4 ? cells.map(({ text }) => text).join(' + ') : 'the sum';

/** Sums of a column, and shares of it. A total that the table prints is the base; a sum of more kinds is none. */
function ofColumn(table: SmallTable, body: readonly TableRow[], column: number, heading: string): Fact[] {
  const rows = body.filter(({ cells }) => cells.has(column));
  const cells = rows.flatMap(({ cells: all }) => all.get(column) ?? []);
  const [first] = cells;
  if (!first || cells.length < 2 || cells.some(({ kind }) => kind !== first.kind)) return [];
  const printed = table.rows
    .filter(({ isTotal }) => isTotal)
    .flatMap(({ cells: all }) => all.get(column) ?? []);
  const half = cells.reduce((all, one) => all + one.half, 0);
  const sum = add(cells);
  const base = printed.length === 1 && printed[0] ? printed[0].value : sum;
  const facts: Fact[] = [];
  if (printed.length === 0)
    facts.push(
      derived(table, first.kind, sum, cells, {
        name: `${plus(cells)} of ${range(table, cells)}`,
        context: `${table.title} ${heading} ${ofTotal}`,
        half,
      }),
    );
  if (base > 0 && printed.length < 2)
    for (const row of rows) {
      const cell = row.cells.get(column);
      if (cell && cell.value >= 0 && cell.value <= base)
        facts.push(
          derived(table, 'percent', (100 * cell.value) / base, [cell, ...printed], {
            name: `${cell.text} of ${printed[0]?.text ?? shown(base)}, “${row.label.slice(0, 60)}”`,
            context: `${row.label} ${heading} ${table.title}`,
            parts: [own(row.label, body)],
          }),
        );
    }
  if (rows.length <= mostRowsSummed)
    for (let from = 0; from < rows.length; from += 1)
      for (let to = from + 2; to <= rows.length && to - from < rows.length; to += 1) {
        const some = cells.slice(from, to);
        const labels = rows.slice(from, to).map(({ label }) => label);
        const words = {
          context: `${labels.join(' ')} ${heading} ${table.title}`,
          parts: labels.map((label) => own(label, body)),
        };
        const name = `${plus(some)} of ${range(table, some)}`;
        facts.push(derived(table, first.kind, add(some), some, { ...words, name, half }));
        if (base > 0)
          facts.push(
            derived(table, 'percent', (100 * add(some)) / base, some, {
              ...words,
              name: `${name}, of ${shown(base)}`,
            }),
          );
      }
  for (let at = 0; at < rows.length && rows.length <= mostRowsSummed; at += 1)
    for (let to = at + 1; to < rows.length; to += 1) {
      const [one, other, a, b] = [rows[at], rows[to], cells[at], cells[to]];
      if (!one || !other || !a || !b) continue;
      facts.push(
        derived(table, first.kind, a.value - b.value, [a, b], {
          name: `the difference of ${a.text} and ${b.text}`,
          context: `${one.label} ${other.label} ${heading} ${table.title}`,
          parts: [own(one.label, body), own(other.label, body)],
          needs: ofChange,
          half: a.half + b.half,
        }),
      );
    }
  return facts;
}

/** Sums of a row, differences and shares of two of its figures. */
function ofRow(table: SmallTable, body: readonly TableRow[], row: TableRow): Fact[] {
  const columns = table.columns.filter(({ column }) => row.cells.has(column));
  const plain = columns.filter(({ isTotal }) => !isTotal);
  const cells = plain.flatMap(({ column }) => row.cells.get(column) ?? []);
  const [first] = cells;
  if (!first || cells.length < 2) return [];
  const facts: Fact[] = [];
  const label = own(row.label, body);
  const headings = plain.map(({ heading }) => heading);
  const same = cells.every(({ kind }) => kind === first.kind);
  const isWhole = same && columns.length === plain.length && !headings.some((one) => measures.test(one));
  if (isWhole)
    facts.push(
      derived(table, first.kind, add(cells), cells, {
        name: `${plus(cells)} of ${range(table, cells)}`,
        context: `${row.label} ${table.title} ${ofTotal}`,
        parts: [label],
        half: cells.reduce((all, one) => all + one.half, 0),
      }),
    );
  if (cells.length > mostColumnsPaired) return facts;
  plain.forEach(({ heading, column }, at) => {
    for (const other of plain.slice(at + 1)) {
      const [a, b] = [row.cells.get(column), row.cells.get(other.column)];
      if (!a || !b || a.kind !== b.kind) continue;
      const context = `${row.label} ${heading} ${other.heading} ${table.title}`;
      const gap = { context, parts: [label], needs: ofChange, half: a.half + b.half };
      const names = `${a.text} and ${b.text}`;
      facts.push(
        derived(table, a.kind, b.value - a.value, [a, b], { ...gap, name: `the difference of ${names}` }),
      );
      if (a.value > 0)
        facts.push(
          derived(table, 'percent', (100 * (b.value - a.value)) / a.value, [a, b], {
            ...gap,
            half: 0,
            name: `the change from ${a.text} to ${b.text}`,
          }),
        );
      const [part, whole] = a.value <= b.value ? [a, b] : [b, a];
      const named = a.value <= b.value ? heading : other.heading;
      if (part.value >= 0 && whole.value > 0)
        facts.push(
          derived(table, 'percent', (100 * part.value) / whole.value, [part, whole], {
            name: `${part.text} of ${whole.text}, “${row.label.slice(0, 60)}”`,
            context,
            parts: [
              label,
              own(
                named,
                plain.map((one) => ({ label: one.heading })),
              ),
            ],
          }),
        );
    }
  });
  return facts;
}

const add = (cells: readonly TableCell[]): number => cells.reduce((all, { value }) => all + value, 0);
const shown = (value: number): string => value.toLocaleString('en-GB');

/** The words of a label that not every other label of its table has. */
function own(label: string, all: readonly { readonly label: string }[]): string {
  const others = all.filter((one) => one.label !== label).map((one) => contentWords(one.label));
  const words = [...contentWords(label)].filter(
    (word) => others.length === 0 || others.some((other) => !other.has(word)),
  );
  return words.length > 0 ? words.join(' ') : /\b(?:not|no|non)\b/i.test(label) ? 'not' : '';
}

interface Words {
  readonly name: string;
  readonly context: string;
  readonly half?: number;
  readonly parts?: readonly string[];
  readonly needs?: RegExp;
}

const derived = (
  table: SmallTable,
  kind: Fact['kind'],
  value: number,
  cells: readonly TableCell[],
  words: Words,
): Fact =>
  fact(kind, Math.abs(value), {
    ...words,
    cells: cells.map((cell) => placeOf(table, cell)),
    stands: false,
    origin: 'cell',
    gap: true,
  });
