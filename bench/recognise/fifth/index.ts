import { makeLayout, type Layout } from '../layout';

/** A fifth set, written after recognition was settled on the fourth, and scored once. */
export const fifth: readonly Layout[] = [
  makeLayout('borough scorecard', {
    kind: 'kpis',
    columns: [
      'ref:Ref.',
      'kpi:Key performance indicators',
      'goodIs:Bigger or smaller is better@highLow',
      'baseline:Q4 22/23 result',
      'measure:Q1 23/24 result',
      'target:Q1 23/24 target',
      'rag:RAG',
      'direction:DoT since last quarter',
      'reasons:Service comments',
    ],
    above: ['Borough scorecard 2023/24'],
  }),
  makeLayout('integration joint board', {
    kind: 'kpis',
    columns: [
      'ref:NI@code',
      'kpi:National indicator',
      'measure:Current performance@mixed',
      'baseline:Previous performance@mixed',
      'target:Local target@targets',
      'rag:RAG',
    ],
  }),
  makeLayout('street cleaning contract', {
    kind: 'kpis',
    columns: [
      'kpi:Service level',
      'target:Required standard',
      'measure:Achieved this quarter',
      'rag:Pass / fail@met',
    ],
    above: ['Contract performance'],
  }),
  makeLayout('customer charter', {
    kind: 'kpis',
    columns: [
      'kpi:Our promise@kpi',
      'target:Target %',
      'measure:Result %',
      'rag:Status',
      'reasons:What we are saying',
    ],
    above: ['Customer charter performance'],
    rows: 6,
  }),
  makeLayout('strategic plan targets', {
    kind: 'kpis',
    columns: [
      'objective:Strategic theme@team',
      'ref:KPI ref',
      'kpi:KPI name',
      'yearEndTarget:Year-end target',
      'target:YTD target',
      'measure:YTD result',
      'rag:YTD status',
      'forecast:Year-end forecast',
    ],
  }),
  makeLayout('register with proximity', {
    kind: 'risks',
    columns: [
      'code:Risk No',
      'title:Risk Description',
      '-:Proximity@levelWord',
      'likelihood:Current likelihood',
      'impact:Current impact',
      'score:Current score',
      'targetScore:Target score@four',
      'mitigation:Actions to mitigate',
      'actionOwner:Action owner@name',
      'targetDate:Review date',
    ],
  }),
  makeLayout('themes and ratings', {
    kind: 'risks',
    columns: ['code:ID@code', 'title:Risk', 'rating:RAG', 'trend:Trend', 'assessment:Latest update'],
    above: ['Key risks'],
  }),
  makeLayout('portfolio holders', {
    kind: 'budgets',
    columns: [
      'service:Portfolio',
      'budget:Net budget £m',
      'projected:Net forecast £m',
      'variance:Over/(under) spend £m',
      '-:Last month variance £m@money',
    ],
    above: ['Revenue position'],
    total: 'Total',
  }),
  makeLayout('budget holders by department', {
    kind: 'budgets',
    columns: [
      'service:Chief Officer@service',
      'budget:Original Budget|£000',
      'projected:Outturn Forecast|£000',
      'variance:Variance|£000',
      '-:Variance|%@percent',
    ],
    total: 'TOTAL',
  }),
  makeLayout('priorities and actions', {
    kind: 'actions',
    columns: [
      '-:Priority@team',
      'plan:Actions we will take',
      'due:Timeframe@quarterDate',
      'owner:Lead service',
      '-:Measure of success@sentence',
    ],
    groups: ['People', 'Place'],
  }),
  makeLayout('tracker of tasks', {
    kind: 'actions',
    columns: [
      'ref:Task no',
      'plan:Task',
      'owner:Assigned to',
      '-:Start@date',
      'due:End@date',
      'status:Progress@stage',
    ],
    above: ['Service plan delivery tracker'],
  }),
  makeLayout('course bookings', {
    kind: 'trap',
    columns: ['-:Course@course', '-:Places@count', '-:Booked@count', '-:Target@count', '-:Date@date'],
  }),
  makeLayout('agency staff', {
    kind: 'trap',
    columns: [
      '-:Worker@person',
      '-:Agency@team',
      '-:Start@date',
      '-:End@date',
      '-:Rate@money',
      '-:Status@stage',
    ],
  }),
  makeLayout('election results', {
    kind: 'trap',
    columns: ['-:Ward@ward', '-:Electorate@count', '-:Turnout@percent', '-:Result@yes'],
  }),
  makeLayout('energy use of buildings', {
    kind: 'trap',
    columns: ['-:Building@ward', '-:Last year kWh@count', '-:This year kWh@count', '-:Change %@percent'],
  }),
];
