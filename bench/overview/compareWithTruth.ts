import type { CellValue, SheetSnapshot } from '../../src/grid/snapshot';
import { readFile } from '../../src/xlsx/readFile';
import type { Truth } from './makeDepartment';

type Figures = Readonly<Record<string, number | typeof dash>>;
const dash = '–';

/** Figures of the sheet "Overview" and of "Budgets", by their headings. */
const overviewOf = (truth: Truth): Figures => ({
  KPIs: truth.green + truth.amber + truth.red + truth.none,
  Green: truth.green,
  Amber: truth.amber,
  Red: truth.red,
  'No colour': truth.none,
  'Differ from the rule': truth.differs,
  'Risks Red': truth.risksRed,
  'Risks Amber': truth.risksAmber,
  'Risks Green': truth.risksGreen,
  ...aimOf('target', 'Risks with a target', truth.target),
  ...aimOf('appetite', 'Risks with an appetite', truth.appetite),
});

/** A department whose register names no such aim has a dash in both columns. */
const aimOf = (aim: string, known: string, figures: readonly [number, number] | null): Figures => ({
  [known]: figures ? figures[0] : dash,
  [`Risks above ${aim}`]: figures ? figures[1] : dash,
});

const budgetsOf = ({ local, central }: Truth): Figures => {
  const names = ['budget', 'projected', 'adverse', 'favourable'];
  const figures: Record<string, number> = {};
  names.forEach((name, at) => {
    figures[`Local ${name}`] = local[at] ?? 0;
    figures[`Central ${name}`] = central[at] ?? 0;
    figures[`Total ${name}`] = (local[at] ?? 0) + (central[at] ?? 0);
  });
  for (const risk of ['Local', 'Central', 'Total'])
    figures[`${risk} variance`] = (figures[`${risk} projected`] ?? 0) - (figures[`${risk} budget`] ?? 0);
  return figures;
};

/** Every figure of an overview's sheets, with totals and clusters, against sums of what was generated. */
export function compareWithTruth(
  bytes: Uint8Array,
  truths: readonly Truth[],
): { readonly compared: number; readonly differences: readonly string[] } {
  const { sheets } = readFile(bytes);
  const found = (name: string): SheetSnapshot => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`The overview has no sheet "${name}".`);
    return sheet;
  };
  let compared = 0;
  const differences: string[] = [];
  const compare = (shown: Shown | undefined, wanted: Figures, what: string) => {
    for (const [heading, figure] of Object.entries(wanted)) {
      compared += 1;
      const own = shown?.get(heading);
      const isSame =
        typeof own === 'number' && figure !== dash ? Math.abs(own - figure) <= 1e-6 : own === figure;
      if (!isSame) differences.push(`${what}, ${heading}: ${String(own)} on the sheet, ${figure} generated`);
    }
  };
  for (const [name, figuresOf] of [
    ['Overview', overviewOf],
    ['Budgets', budgetsOf],
  ] as const) {
    const shown = linesOf(found(name).values);
    for (const truth of truths)
      compare(shown.get(truth.department), figuresOf(truth), `${name}: ${truth.department}`);
    compare(shown.get('Total'), sumOf(truths.map(figuresOf)), `${name}: Total`);
    if (name === 'Budgets') continue;
    for (const cluster of new Set(truths.map((truth) => truth.cluster))) {
      const own = truths.filter((truth) => truth.cluster === cluster);
      compare(shown.get(cluster), sumOf(own.map(figuresOf)), `${name}: ${cluster}`);
    }
  }
  const listed = found('Red and Amber').values.filter(
    (row) => row.includes('Red') || row.includes('Amber'),
  ).length;
  compared += 1;
  const due = truths.reduce((sum, { red, amber }) => sum + red + amber, 0);
  if (listed < due) differences.push(`Red and Amber: ${listed} rows, ${due} generated`);
  return { compared, differences };
}

type Shown = ReadonlyMap<CellValue, CellValue>;

/**
 * What a sheet's blocks show below each other, by the first cell of a line and then by heading. The lines of a block
 * stand from the row of its own totals and clusters to those of the next; a heading is taken where it first stands.
 */
function linesOf(values: readonly (readonly CellValue[])[]): ReadonlyMap<CellValue, Shown> {
  const lines = new Map<CellValue, Map<CellValue, CellValue>>();
  const headingRows = values.flatMap((row, at) => (row[0] === 'Department' ? [at] : []));
  headingRows.forEach((top, block) => {
    const headings = values[top] ?? [];
    const after = headingRows[block + 1] ?? values.length;
    const empty = values.findIndex((row, at) => at > top && at < after && row.every((cell) => cell === ''));
    const end = empty < 0 ? after : empty;
    const from = values
      .slice(0, top)
      .map((row) => row.every((cell) => cell === ''))
      .lastIndexOf(true);
    for (const row of values.slice(from + 1, end)) {
      const line = lines.get(row[0] ?? '') ?? new Map<CellValue, CellValue>();
      headings.forEach((heading, column) => {
        if (!line.has(heading)) line.set(heading, row[column] ?? '');
      });
      lines.set(row[0] ?? '', line);
    }
  });
  return lines;
}

/** A dash counts for nothing; of nothing but dashes there is no sum. */
function sumOf(all: readonly Figures[]): Figures {
  const sums: Record<string, number | typeof dash> = {};
  for (const figures of all)
    for (const [name, figure] of Object.entries(figures)) {
      const before = sums[name];
      if (before === undefined || before === dash) sums[name] = figure;
      else if (figure !== dash) sums[name] = before + figure;
    }
  return sums;
}
