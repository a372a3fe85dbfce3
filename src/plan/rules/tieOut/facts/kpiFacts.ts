import { groupBy } from '../../../../words/lists';
import type { KpiRow } from '../../../read/kpi';
import type { Rag } from '../../../rag/rag';
import type { SourceCell } from '../../../../grid/snapshot';
import { cellFigures, counted, fact, type Fact, shared } from './fact';
import { shorten } from '../../../../words/shorten';
import type { CellPlace } from '../../../../grid/area';
import type { KpiCheck, JudgedRow } from '../../kpis/check';
import { countKpis } from '../../kpis/countKpis';
import type { PlanDetails } from '../../../details';

/** Words of a KPI whose plain numbers may be percentages: "Target 75" of a proportion. */
const ofPercent = /%|per ?cent|percentage|proportion|share|rate\b/i;

const extras = ['baseline', 'yearEndTarget', 'forecast', 'tolerance'] as const;
const extraNames = {
  baseline: 'baseline last year',
  yearEndTarget: 'year-end target',
  forecast: 'forecast year end',
  tolerance: 'tolerance',
} as const;

/** What texts say of a KPI with this word. */
const said: Readonly<Record<Rag, string>> = {
  Green: 'green achieved exceeded met meeting meet on track target met',
  Amber: 'amber within tolerance narrowly close near slightly below missed',
  Red: 'red failed fail meet missed below off track under tolerance',
  'N/A': 'subsequent quarters update due later not reported reported no data grey annual',
};
const ofKpis = 'KPI KPIs PI PIs indicator indicators performance target set RAG rated status';
const words: readonly Rag[] = ['Green', 'Amber', 'Red', 'N/A'];

/** What a list of KPIs can be quoted for: targets and measures of each line, earlier quarters, and how far off they are. */
export function kpiFacts(rows: readonly KpiRow[]): Fact[] {
  return rows.flatMap((row) => {
    const name = row.ref === '' ? `“${shorten(row.kpi)}”` : `KPI ${row.ref}`;
    const own: Fact[] = [];
    const add = (what: string, cell: SourceCell | null | undefined, line = ''): Fact[] => {
      if (!cell || cell.text === '') return [];
      const context = `${row.kpi} ${line} ${what} KPI indicator`;
      const facts = cellFigures(cell.value, cell.text).flatMap(({ kind, value }) => {
        const words = {
          name: `${name}, ${what}`,
          context,
          cells: [cell],
          kpi: row.ref || row.kpi,
          subject: 'kpi',
        } as const;
        const both = kind === 'number' && ofPercent.test(`${row.kpi} ${line}`);
        const fraction = value > 0 && value < 1;
        return [
          fact(kind, value, words),
          ...(both ? [fact('percent', fraction ? value * 100 : value, words)] : []),
        ];
      });
      own.push(...facts);
      return facts;
    };
    for (const { kpi, target, measure } of row.lines) {
      // Measures first: where both agree and the text does not say which, it is the measure.
      const measures = add('measure', measure, kpi);
      const targets = add('target', target, kpi);
      own.push(...gaps(name, row, targets[0], measures[0]));
    }
    for (const [quarter, cell] of Object.entries(row.earlier))
      add(`measure of ${quarter} previous quarter`, cell);
    for (const extra of extras) add(extraNames[extra], row[extra]);
    return own;
  });
}

/**
 * The numbers of KPIs by the colour that counts, with their shares of those reported and of all; where words of the RAG
 * column differ from the rule by the rule too, and by these words alone where some cells are empty; the same for each priority objective; how many KPIs and objectives there are; the
 * tolerance.
 */
export function countFacts(check: KpiCheck, details: PlanDetails): Fact[] {
  const { rows } = check;
  if (rows.length === 0) return [toleranceFact(details)];
  const published = rows.some((row) => row.published !== '' && row.published !== 'N/A');
  const groups = groupBy(rows, ({ row }) => row.objective);
  groups.delete('');
  return [
    ...countsOf(rows, counting, '', details.kpisInPlan),
    ...(published ? countsOf(rows, byRule, ' by the rule', details.kpisInPlan) : []),
    ...(published && rows.some((row) => row.published === '' && row.rag !== 'N/A')
      ? countsOf(rows, publishedRag, ' in the RAG column', details.kpisInPlan)
      : []),
    ...(groups.size > 1
      ? [...groups].flatMap(([objective, own]) =>
          countsOf(own, counting, ` under “${objective}”`).map((one) => ({
            ...one,
            only: objective,
          })),
        )
      : []),
    ...(groups.size > 0
      ? [
          counted(groups.size, {
            name: 'priority objectives of the KPI list',
            context: 'priority objectives themes aims departmental groups',
            cells: [...groups.values()].flatMap(([first]) => (first ? [placeOf(first)] : [])),
          }),
        ]
      : []),
    toleranceFact(details),
  ];
}

const counting = ({ colour }: JudgedRow): Rag => colour;
const publishedRag = ({ published }: JudgedRow): Rag => (published === '' ? 'N/A' : published);
const byRule = ({ rag }: JudgedRow): Rag => rag;

const toleranceFact = ({ tolerance, toleranceBasis }: PlanDetails): Fact =>
  fact(toleranceBasis === 'points' ? 'number' : 'percent', tolerance, {
    name: 'the tolerance of the RAG rule',
    context: 'tolerance within target set below failed meet missed',
    behind: /\b(?:within|tolerance of|more than|less than|up to)\s*-?$/i,
    cells: [],
    stands: false,
  });

function countsOf(
  rows: readonly JudgedRow[],
  ragOf: (row: JudgedRow) => Rag,
  of: string,
  kpisInPlan?: number,
): Fact[] {
  const counts: Record<Rag, number> = { Green: 0, Amber: 0, Red: 0, 'N/A': 0 };
  for (const row of rows) counts[ragOf(row)] += 1;
  const { reported, notReported, inPlan, shares } = countKpis(counts, kpisInPlan);
  const cellsOf = (...rags: Rag[]): CellPlace[] =>
    rows.filter((row) => rags.includes(ragOf(row))).map(placeOf);
  const common = { subject: 'kpi', half: 0 } as const;
  const byColour = words.flatMap((rag): Fact[] => {
    const number = shares.find((share) => share.rag === rag)?.number ?? 0;
    const about = {
      ...common,
      name: `${rag === 'N/A' ? 'KPIs without a colour' : `${rag} KPIs`}${of}`,
      context: `${said[rag]} ${ofKpis}${of}`,
      cells: cellsOf(rag),
    };
    return [
      counted(number, about),
      ...(rag === 'N/A'
        ? []
        : shared(number, reported, { ...about, name: `${about.name}, of the ${reported} reported` })),
      ...(inPlan === reported
        ? []
        : shared(number, inPlan, { ...about, name: `${about.name}, of all ${inPlan}` })),
    ];
  });
  const context = `${ofKpis} key total all plan set monitored${of}`;
  return [
    ...byColour,
    counted(inPlan, { ...common, name: `KPIs${of}`, context, cells: rows.map(placeOf) }),
    counted(rows.length, { ...common, name: `KPIs shown${of}`, context, cells: rows.map(placeOf) }),
    counted(reported, {
      ...common,
      name: `KPIs with a colour${of}`,
      context: `${context} reported rated`,
      cells: cellsOf('Green', 'Amber', 'Red'),
    }),
    counted(counts.Red + counts.Amber, {
      ...common,
      name: `Red and Amber KPIs${of}`,
      context: `${said.Red} ${said.Amber} ${ofKpis}${of}`,
      cells: cellsOf('Red', 'Amber'),
    }),
    ...(notReported === counts['N/A']
      ? []
      : [
          counted(counts['N/A'], {
            ...common,
            name: `KPIs shown without a colour${of}`,
            context: said['N/A'],
            cells: cellsOf('N/A'),
          }),
        ]),
  ];
}

const placeOf = ({ row }: JudgedRow): CellPlace => row.rag ?? { sheet: row.sheet, row: row.row, column: 0 };

/** "6 points below", "8% short": of the first figure of target and measure. */
function gaps(name: string, row: KpiRow, target: Fact | undefined, measure: Fact | undefined): Fact[] {
  if (!target || !measure || target.kind !== measure.kind || target.value === measure.value) return [];
  const gap = Math.abs(measure.value - target.value);
  const words = {
    name: `${name}, from measure to target`,
    context: `${row.kpi} below above short gap difference points missed exceeded target`,
    cells: [...measure.cells, ...target.cells],
    stands: false,
    gap: true,
    kpi: row.ref || row.kpi,
    subject: 'kpi',
  } as const;
  const relative = target.value === 0 ? [] : [fact('percent', (100 * gap) / target.value, words)];
  return [
    fact(target.kind, gap, words),
    ...(target.kind === 'percent' ? [fact('number', gap, words)] : []),
    ...relative,
  ];
}
