import { newFile } from '../../src/workbench/file/openFile';
import type { Sheet } from '../../src/xlsx/model/sheet';
import type { Random } from '../recognise/random';

/** What a generated department's workbook truly holds, counted while it was written: no code of the add-in is used. */
export interface Truth {
  readonly department: string;
  readonly cluster: string;
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  readonly none: number;
  readonly differs: number;
  readonly risksRed: number;
  readonly risksAmber: number;
  readonly risksGreen: number;
  /** Risks with a target or an appetite, and those above it; null where the register has no such column. */
  readonly target: readonly [number, number] | null;
  readonly appetite: readonly [number, number] | null;
  /** £000: budget, projected, adverse, favourable. */
  readonly local: readonly [number, number, number, number];
  readonly central: readonly [number, number, number, number];
}

export interface GeneratedDepartment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
}

export const kpisOfEach = 41;
const clusters = ['People', 'Place', 'Resources', 'Regulation'];
const things = ['Housing repairs', 'Library loans', 'Planning decisions', 'Calls', 'Inspections', 'Reviews'];
const levels = [1, 2, 4, 8];
const likelihoods = [1, 2, 3, 4];

/** A workbook of 41 KPIs, a register and budgets, and the truth of it. */
export function makeDepartment(random: Random, number: number): GeneratedDepartment {
  const file = newFile();
  const { workbook } = file;
  const [first] = workbook.sheets;
  if (!first) throw new Error('A new file has a sheet.');
  first.name = 'KPIs Q2';
  const department = `Department of Service ${number}`;
  const cluster = random.pick(clusters);

  const details = workbook.addSheet('Details');
  write(details, 0, [
    ['Setting', 'Value'],
    ['Department', department],
    ['Cluster', cluster],
    ['Plan year', '2026/27'],
    ['Reporting quarter', 'Q2'],
    ['Tolerance', '10'],
  ]);
  const kpis = writeKpis(first, random);
  const risks = writeRisks(workbook.addSheet('Risk register'), random, number % 3 !== 0);
  const { local, central } = writeBudgets(workbook.addSheet('Budget monitoring'), random);
  return {
    name: `service-${number}.xlsx`,
    bytes: file.save(),
    truth: { department, cluster, ...kpis, ...risks, local, central },
  };
}

function writeKpis(sheet: Sheet, random: Random) {
  const counts = { green: 0, amber: 0, red: 0, none: 0, differs: 0 };
  const rows: (string | number)[][] = [];
  for (let index = 0; index < kpisOfEach; index += 1) {
    const target = 50 + random.whole(40);
    // Well inside each band, so that no rounding decides.
    const wish = random.pick(['green', 'green', 'amber', 'red', 'none'] as const);
    const share = { green: 1.05, amber: 0.95, red: 0.8, none: 0 }[wish];
    const changed = wish !== 'none' && random.whole(20) === 0;
    const stands = changed ? (wish === 'green' ? 'red' : 'green') : wish;
    counts[stands] += 1;
    if (changed) counts.differs += 1;
    rows.push([
      `${1 + Math.floor(index / 10)}.${index + 1}`,
      `Percentage of ${random.pick(things).toLowerCase()} completed in time, area ${index + 1}`,
      `${target}%`,
      wish === 'none' ? '' : `${Math.round(target * share * 10) / 10}%`,
      { green: 'Green', amber: 'Amber', red: 'Red', none: '' }[stands],
      stands === 'red' || stands === 'amber' ? `=Staff left in ${random.pick(things)}` : '',
      stands === 'red' || stands === 'amber' ? 'Recruit in the autumn' : '',
    ]);
  }
  write(sheet, 0, [
    ['Key performance indicators, Q2 2026/27'],
    [],
    ['Ref', 'KPI', 'Target', 'Q2 measure', 'RAG', 'Reasons for performance', 'Actions planned'],
    ...rows,
  ]);
  return counts;
}

/** With aims every second risk has a target, and every third an appetite. */
function writeRisks(sheet: Sheet, random: Random, hasAims: boolean) {
  const counts = { risksRed: 0, risksAmber: 0, risksGreen: 0 };
  const aims: Record<'target' | 'appetite', [number, number]> = { target: [0, 0], appetite: [0, 0] };
  const rows: (string | number)[][] = [];
  const many = 4 + random.whole(8);
  for (let index = 0; index < many; index += 1) {
    const [likelihood, impact] = [random.pick(likelihoods), random.pick(levels)];
    const score = likelihood * impact;
    const rating = score >= 16 ? 'Red' : score >= 6 ? 'Amber' : 'Green';
    counts[`risks${rating}`] += 1;
    const aim = (of: keyof typeof aims, every: number, limit: number): number | '' => {
      if (index % every !== 0) return '';
      aims[of] = [aims[of][0] + 1, aims[of][1] + (score > limit ? 1 : 0)];
      return limit;
    };
    rows.push([
      `SV ${String(index + 1).padStart(3, '0')}`,
      `Loss of ${random.pick(things)} ${index + 1}`,
      likelihood,
      impact,
      score,
      rating,
      ...(hasAims ? [aim('target', 2, 4), aim('appetite', 3, 8)] : []),
    ]);
  }
  write(sheet, 0, [
    ['Risk register, Q2 2026/27'],
    [],
    [
      'Risk code',
      'Risk title',
      'Likelihood',
      'Impact',
      'Score',
      'Rating',
      ...(hasAims ? ['Target score', 'Risk appetite'] : []),
    ],
    ...rows,
  ]);
  return { ...counts, target: hasAims ? aims.target : null, appetite: hasAims ? aims.appetite : null };
}

/** Half of them show expenditure as plus, half as minus. */
function writeBudgets(sheet: Sheet, random: Random) {
  const sums = { local: [0, 0, 0, 0], central: [0, 0, 0, 0] };
  const sign = random.whole(2) === 0 ? 1 : -1;
  const services = 3 + random.whole(6);
  const rows = Array.from({ length: services }, (_, index) => {
    const figures = (risk: 'local' | 'central'): number[] => {
      const budget = 200 + random.whole(3000);
      const projected = budget + random.whole(200) - 100;
      const variance = projected - budget;
      const sum = sums[risk];
      [budget, projected, Math.max(0, variance), Math.min(0, variance)].forEach((amount, at) => {
        sum[at] = (sum[at] ?? 0) + amount;
      });
      return [sign * budget, sign * projected];
    };
    return [`${random.pick(things)} ${index + 1}`, ...figures('local'), ...figures('central')];
  });
  write(sheet, 0, [
    [
      `Budget monitoring, Q2 2026/27, £000. Net ${
        sign > 0 ? 'expenditure is plus.' : 'expenditure is minus.'
      }`,
    ],
    [],
    [
      'Service',
      'Local risk budget £000',
      'Local risk projected £000',
      'Central risk budget £000',
      'Central risk projected £000',
    ],
    ...rows,
  ]);
  const four = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [a, b, c, d] as const;
  return { local: four(sums.local), central: four(sums.central) };
}

function write(sheet: Sheet, top: number, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== '') sheet.setCell(top + row, column, { value });
    }),
  );
}
