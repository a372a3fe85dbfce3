import { contentWords } from '../contentWords';
import { type Fact, isChange, ofChange } from './fact';
import type { SmallTable, TableCell, TableRow } from './findSmallTables';
import {
  standingFacts,
  isScaled,
  totalRow,
  unscaled,
  add,
  contextOf,
  derived,
  placeOf,
  plus,
  range,
  shown,
} from './wholeTable';
import { shorten } from '../../../../words/shorten';

/** Sums of neighbouring rows are tried in short tables alone: in long ones some sum fits any number. */
const mostRowsSummed = 10;
const mostColumnsPaired = 6;
/** Columns that are no parts of a whole. */
const measures = /target|actual|budget|forecast|variance|baseline|average|score|rate\b|outturn|change|%/i;
const ofTotal = 'total all altogether overall combined together whole';
const ofRest = /\b(?:except|exclud\w*|other than|apart from|less|remain\w*|rest|others?|not|without)\b/i;
const ofYear = /\b(?:19|20)\d\d\b/;
/**
 * What follows from a small table of labels and figures: sums of its columns and rows, shares of its totals, sums of
 * neighbouring rows, differences and shares within one row. Each says in words how it was worked out ("9 + 3 of
 * Report!B4:B9"). What may agree by chance wants its labels in the sentence (`parts`).
 */
export function tableFacts(table: SmallTable): Fact[] {
  const body = table.rows.filter(({ isTotal }) => !isTotal);
  const printed = table.rows.filter(({ isTotal }) => isTotal);
  const totals = printed.length === 0 ? totalRow(table, body) : printed.length === 1 ? printed : [];
  const facts = [
    ...standingFacts(table),
    ...table.columns.flatMap(({ column, heading }) => ofColumn(table, body, column, heading)),
    ...[...body, ...totals].flatMap((row) => ofRow(table, body, row)),
  ];
  return isScaled(table) ? [...facts, ...tableFacts(unscaled(table))] : facts;
}

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
  const total = (printed.length === 1 ? printed : cells).map((cell) => placeOf(table, cell));
  const within = { total, labels: rows.map(({ label }) => own(label, body)) };
  if (printed.length === 0)
    facts.push(
      derived(table, first.kind, sum, cells, {
        name: `${plus(cells)} of ${range(table, cells)}`,
        context: contextOf(table, heading, ofTotal),
        half,
        whole: true,
      }),
    );
  if (rows.length > 2 && rows.length <= mostRowsSummed && printed.length < 2)
    rows.forEach(({ label }, at) => {
      const cell = cells[at];
      if (!cell) return;
      facts.push(
        derived(table, first.kind, base - cell.value, [...printed, cell], {
          name: `${printed[0]?.text ?? 'the total'} less ${cell.text} of ${range(table, cells)}`,
          context: contextOf(table, label, heading),
          parts: [own(label, body)],
          needs: ofRest,
          half,
          within,
        }),
      );
    });
  if (base > 0 && printed.length < 2)
    for (const row of rows) {
      const cell = row.cells.get(column);
      if (cell && cell.value >= 0 && cell.value <= base)
        facts.push(
          derived(table, 'percent', (100 * cell.value) / base, [cell, ...printed], {
            name: `${cell.text} of ${printed[0]?.text ?? shown(base)}, “${shorten(row.label)}”`,
            context: contextOf(table, row.label, heading),
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
          context: contextOf(table, ...labels, heading),
          parts: labels.map((label) => own(label, body)),
        };
        const name = `${plus(some)} of ${range(table, some)}`;
        facts.push(derived(table, first.kind, add(some), some, { ...words, name, half, within }));
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
          context: contextOf(table, one.label, other.label, heading),
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
  const label = row.isTotal ? [] : [own(row.label, body)];
  const suffix = row.label === '' ? 'in all' : `“${shorten(row.label)}”`;
  const headings = plain.map(({ heading }) => heading);
  const same = cells.every(({ kind }) => kind === first.kind);
  const isWhole = same && columns.length === plain.length && !headings.some((one) => measures.test(one));
  if (isWhole)
    facts.push(
      derived(table, first.kind, add(cells), cells, {
        name: `${plus(cells)} of ${range(table, cells)}`,
        context: contextOf(table, row.label, ofTotal),
        parts: label,
        half: cells.reduce((all, one) => all + one.half, 0),
        whole: row.isTotal,
      }),
    );
  if (isWhole && add(cells) > 0 && !headings.some((one) => ofYear.test(one)))
    for (const { heading, column } of plain) {
      const cell = row.cells.get(column);
      if (cell && cell.value >= 0)
        facts.push(
          derived(table, 'percent', (100 * cell.value) / add(cells), cells, {
            name: `${cell.text} of ${plus(cells)}, ${suffix}`,
            context: contextOf(table, row.label, heading),
            parts: [...label, own(heading, asLabels(plain))],
          }),
        );
    }
  if (cells.length > mostColumnsPaired) return facts;
  plain.forEach(({ heading, column }, at) => {
    for (const other of plain.slice(at + 1)) {
      const [a, b] = [row.cells.get(column), row.cells.get(other.column)];
      if (a && b) facts.push(...averages(table, row, [a, heading], [b, other.heading], label));
      if (!a || !b || a.kind !== b.kind || isChange(heading) || isChange(other.heading)) continue;
      const context = contextOf(table, row.label, heading, other.heading);
      const gap = { context, parts: label, needs: ofChange, half: a.half + b.half };
      const names = `${a.text} and ${b.text}`;
      facts.push(
        derived(table, a.kind, b.value - a.value, [a, b], { ...gap, name: `the difference of ${names}` }),
      );
      if (a.value !== 0 && a.value > 0 === b.value > 0)
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
            name: `${part.text} of ${whole.text}, ${suffix}`,
            context,
            parts: [...label, own(named, asLabels(plain))],
          }),
        );
    }
  });
  return facts;
}

const ofAverage = /\b(?:average|mean|per|each)\b/i;

/** What one figure of a row is for each of the other: days for each of the staff, pounds for each award. */
const averages = (
  table: SmallTable,
  { label }: TableRow,
  one: readonly [TableCell, string],
  other: readonly [TableCell, string],
  parts: readonly string[],
): Fact[] =>
  [[one, other] as const, [other, one] as const].flatMap(([[of], [by]]) =>
    by.kind === 'number' && by.value > 0 && of.value > by.value
      ? [
          derived(table, of.kind, of.value / by.value, [of, by], {
            name: `${of.text} for each of ${by.text}`,
            context: contextOf(table, label, one[1], other[1]),
            parts,
            needs: ofAverage,
          }),
        ]
      : [],
  );

const asLabels = (columns: readonly { readonly heading: string }[]): { readonly label: string }[] =>
  columns.map(({ heading }) => ({ label: heading }));

/** The words of a label that not every other label of its table has; all of them where each has them: "Upheld" beside "Partly upheld". */
function own(label: string, all: readonly { readonly label: string }[]): string {
  const others = all.filter((one) => one.label !== label).map((one) => contentWords(one.label));
  const words = [...contentWords(label)].filter(
    (word) => others.length === 0 || others.some((other) => !other.has(word)),
  );
  if (words.length > 0) return words.join(' ');
  return /\b(?:not|no|non)\b/i.test(label) ? 'not' : [...contentWords(label)].join(' ');
}
