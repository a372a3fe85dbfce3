import published from '../test/fixtures/published/kpis-q1-2017.json';

/** A row of the bench's KPI table as an officer has it: figures are texts as in the published Quarter 1 table. */
export interface BenchRow {
  readonly ref: string;
  readonly kpi: string;
  readonly target: string;
  readonly measure: string;
  readonly rag: string;
}

export const headings = ['Ref', 'KPI / measure', 'Target', 'Q1 measure', 'Q1 RAG', 'Reasons'] as const;

/**
 * So many rows, always the same ones: targets, measures and colours as published, in turn, with other names, and
 * other percentages in the measures, so that no reading of one row serves the next.
 */
export const benchRows = (rows: number): BenchRow[] =>
  Array.from({ length: rows }, (_, index) => {
    const source = published.rows[index % published.rows.length];
    if (!source) throw new Error('The published table has rows.');
    return {
      ref: `${1 + (index % 5)}.${1 + Math.floor(index / 5)}`,
      kpi: `${source.kpi} (team ${index + 1})`,
      target: source.target,
      measure: source.q1Measure.replace(/\d+(?=%)/g, (figure) => String(varied(Number(figure), index))),
      rag: source.q1Rag,
    };
  });

/** Another percentage, at most 11 points from the published one. */
const varied = (figure: number, index: number): number =>
  Math.min(100, Math.max(0, figure - 11 + ((index * 7919) % 23)));

export const cellsOf = (row: BenchRow): string[] => [
  row.ref,
  row.kpi,
  row.target,
  row.measure,
  row.rag,
  row.rag === 'Green' || row.rag === 'N/A' ? '' : 'Two posts were vacant. An agency has been asked.',
];

/** Target and measure as plain numbers, for the rule as a worksheet formula, which cannot read texts. */
export const numbersOf = (index: number): { goodIs: string; target: number; measure: number } => ({
  goodIs: index % 4 === 3 ? 'lower' : 'higher',
  target: 50 + ((index * 31) % 50),
  measure: 40 + ((index * 17) % 65),
});
