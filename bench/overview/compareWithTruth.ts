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
  const compare = (
    row: readonly CellValue[] | undefined,
    headings: readonly CellValue[],
    wanted: Figures,
    what: string,
  ) => {
    for (const [heading, figure] of Object.entries(wanted)) {
      compared += 1;
      const shown = row?.[headings.indexOf(heading)];
      const isSame =
        typeof shown === 'number' && figure !== dash ? Math.abs(shown - figure) <= 1e-6 : shown === figure;
      if (!isSame)
        differences.push(`${what}, ${heading}: ${String(shown)} on the sheet, ${figure} generated`);
    }
  };
  for (const [name, figuresOf] of [
    ['Overview', overviewOf],
    ['Budgets', budgetsOf],
  ] as const) {
    const { values } = found(name);
    const headingRow = values.findIndex((row) => row[0] === 'Department');
    const headings = values[headingRow] ?? [];
    const rowOf = new Map(values.slice(headingRow + 1).map((row) => [row[0], row]));
    for (const truth of truths)
      compare(rowOf.get(truth.department), headings, figuresOf(truth), `${name}: ${truth.department}`);
    compare(values[headingRow - 1], headings, sumOf(truths.map(figuresOf)), `${name}: Total`);
    if (name === 'Budgets') continue;
    for (const cluster of new Set(truths.map((truth) => truth.cluster))) {
      const own = truths.filter((truth) => truth.cluster === cluster);
      const row = values.slice(0, headingRow).find((one) => one[0] === cluster);
      compare(row, headings, sumOf(own.map(figuresOf)), `${name}: ${cluster}`);
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
