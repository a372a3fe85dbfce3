import type { KpiRow } from '../../kpi';
import type { SourceCell } from '../../snapshot';
import { cellFigures } from './cellFigures';
import { fact, type Fact } from './fact';
import { shorten } from '../../../words/shorten';

/** Words of a KPI whose plain numbers may be percentages: "Target 75" of a proportion. */
const ofPercent = /%|per ?cent|percentage|proportion|share|rate\b/i;

const extras = ['baseline', 'yearEndTarget', 'forecast', 'tolerance'] as const;
const extraNames = {
  baseline: 'baseline last year',
  yearEndTarget: 'year-end target',
  forecast: 'forecast year end',
  tolerance: 'tolerance',
} as const;

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
