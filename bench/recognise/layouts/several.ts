import { makeLayout, type Layout } from '../layout';

/** Several tables in a workbook. */
export const severalLayouts: readonly Layout[] = [
  makeLayout(
    'KPIs above risks above actions',
    { kind: 'kpis', columns: ['ref:Ref', 'kpi:KPI', 'target:Target', 'measure:Actual', 'rag:RAG'], rows: 4 },
    {
      kind: 'risks',
      row: 7,
      columns: ['code:Ref', 'title:Risk', 'score:Score', 'rating:RAG'],
      rows: 4,
      above: ['Risks'],
    },
    {
      kind: 'actions',
      row: 15,
      columns: ['plan:Action', 'due:Deadline', 'owner:Lead'],
      rows: 4,
      above: ['Actions'],
    },
  ),
  makeLayout(
    'KPIs beside budgets',
    { kind: 'kpis', columns: ['kpi:Indicator', 'target:Target', 'measure:Actual', 'rag:RAG'], rows: 8 },
    {
      kind: 'budgets',
      column: 6,
      columns: ['service:Service', 'budget:Budget £000', 'projected:Forecast £000', 'variance:Variance £000'],
      rows: 5,
      total: 'Total',
    },
  ),
  makeLayout(
    'beside one another at other heights',
    { kind: 'actions', columns: ['plan:Action', 'due:Due date'], rows: 9 },
    {
      kind: 'risks',
      row: 4,
      column: 3,
      columns: ['title:Risk', 'likelihood:Likelihood', 'impact:Impact', 'score:Score'],
      rows: 4,
    },
  ),
  makeLayout(
    'a sheet a table, the quarter in its name',
    {
      kind: 'kpis',
      sheet: 'Q2 KPIs',
      columns: ['kpi:Measure', 'target:Target', 'measure:Actual', 'rag:RAG'],
    },
    {
      kind: 'risks',
      sheet: 'Risks',
      columns: ['title:Title@risk', 'likelihood:Likelihood', 'impact:Impact', 'rating:Rating'],
    },
    {
      kind: 'budgets',
      sheet: 'Budget',
      columns: ['service:Name', 'budget:Budget', 'projected:Outturn', 'variance:Variance'],
    },
  ),
  makeLayout(
    'KPIs and a key of colours below',
    {
      kind: 'kpis',
      columns: ['ref:Ref', 'kpi:Indicator', 'target:Target', 'measure:Actual', 'rag:RAG'],
      rows: 5,
      below: ['Key'],
    },
    { kind: 'trap', row: 9, columns: ['-:RAG@rag', '-:Meaning@sentence'], rows: 3 },
  ),
  makeLayout(
    'two real tables and a plain range',
    {
      kind: 'kpis',
      columns: ['kpi:Indicator', 'target:Target', 'measure:Result', 'rag:Status'],
      rows: 5,
      real: { name: 'Performance' },
    },
    {
      kind: 'risks',
      column: 6,
      columns: ['title:Risk', 'score:Score', 'trend:Trend'],
      rows: 5,
      real: { name: 'Risks' },
    },
    {
      kind: 'actions',
      row: 9,
      columns: ['plan:Task', 'due:Due date', 'owner:Who', 'status:Status'],
      rows: 5,
    },
  ),
  makeLayout(
    'a list of staff beside KPIs',
    { kind: 'kpis', columns: ['kpi:KPI', 'target:Target', 'measure:Actual', 'rag:RAG'], rows: 6 },
    { kind: 'trap', column: 6, columns: ['-:Name@name', '-:Team@team', '-:Telephone@telephone'], rows: 6 },
  ),
];
