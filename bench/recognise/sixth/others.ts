import { makeLayout, type Layout } from '../layout';

/** Registers, actions and money, and lists that are none of a plan. */
export const sixthOthers: readonly Layout[] = [
  makeLayout('hospital risk register', {
    kind: 'risks',
    columns: [
      'code:ID@no',
      'title:Risk description',
      'likelihood:Current|L',
      'impact:Current|C',
      'score:Current|Score',
      'rating:Current|RAG',
      'mitigation:Controls|in place',
      'targetDate:Review|due@date',
    ],
    above: ['Board assurance framework: risk register'],
  }),
  makeLayout('numbered actions', {
    kind: 'actions',
    columns: ['ref:No@no', 'plan:Action', 'owner:Lead', 'due:By when@quarterDate', 'status:Progress@stage'],
    above: ['Delivery plan'],
  }),
  makeLayout('directorate budgets', {
    kind: 'budgets',
    columns: [
      'service:Directorate',
      'budget:Revised budget (£000)',
      'projected:Forecast outturn (£000)',
      'variance:Variance (£000)',
    ],
    above: ['Budget monitoring'],
    total: 'Total',
  }),
  makeLayout('projects scored to a hundred', {
    kind: 'trap',
    columns: [
      '-:project@project',
      '-:department@team',
      '-:cost_m@money',
      '-:rating@rag',
      '-:delivery_score@hundred',
      '-:cost_score@hundred',
      '-:risk_score@hundred',
      '-:risk_tier@levelWord',
    ],
  }),
  makeLayout('list of defects', {
    kind: 'trap',
    columns: [
      '-:Defect no@no',
      '-:Description@sentence',
      '-:Severity@levelWord',
      '-:Status@stage',
      '-:Raised@date',
      '-:Target date@date',
      '-:Owner@name',
    ],
  }),
  makeLayout('league table', {
    kind: 'trap',
    columns: [
      '-:Pos@no',
      '-:Team@ward',
      '-:P@five',
      '-:W@five',
      '-:D@five',
      '-:L@five',
      '-:GD@count',
      '-:Pts@count',
      '-:Form@moved',
    ],
  }),
  makeLayout('results of matches', {
    kind: 'trap',
    columns: ['-:Date@date', '-:Home@ward', '-:Away@ward', '-:Result@five', '-:Attendance@count'],
  }),
  makeLayout('employment by region', {
    kind: 'trap',
    columns: [
      '-:Area@ward',
      '-:Employment level@count',
      '-:Employment rate (%)@percent',
      '-:Change on year@percent',
      '-:Change on quarter@percent',
    ],
    above: ['Labour market statistics'],
  }),
  makeLayout('spend and stage', {
    kind: 'trap',
    columns: [
      '-:Scheme@project',
      '-:Stage@stage',
      '-:Spend to date@money',
      '-:Forecast spend@money',
      '-:Start@date',
      '-:Finish@date',
    ],
    above: ['Capital schemes'],
  }),
  makeLayout('log of inspections', {
    kind: 'trap',
    columns: [
      '-:Premises@ward',
      '-:Date of inspection@date',
      '-:Rating@five',
      '-:Outcome@met',
      '-:Next due@date',
      '-:Officer@name',
    ],
  }),
  makeLayout('staff with appraisals', {
    kind: 'trap',
    columns: ['-:No@no', '-:Name@person', '-:Post@team', '-:Appraisal@yes', '-:Score@five', '-:Manager@name'],
  }),
  makeLayout('answers of a survey', {
    kind: 'trap',
    columns: [
      '-:Respondent@no',
      '-:Q1 Overall satisfaction@five',
      '-:Q2 Quality@five',
      '-:Q3 Value@five',
      '-:Q4 Recommend@yes',
      '-:Comment@sentence',
    ],
  }),
  makeLayout('log of meetings', {
    kind: 'trap',
    columns: ['-:Meeting@team', '-:Date@date', '-:Chair@name', '-:Quorum met@yes', '-:Notes@sentence'],
  }),
  makeLayout('boilers and lifts', {
    kind: 'trap',
    columns: [
      '-:Tag@code',
      '-:Item@asset',
      '-:Condition@levelWord',
      '-:Last service@date',
      '-:Next service@date',
      '-:Replacement value@count',
    ],
  }),
  makeLayout('school results', {
    kind: 'trap',
    columns: [
      '-:School@ward',
      '-:Pupils@count',
      '-:Attainment@percent',
      '-:Progress@percent',
      '-:Inspection@assurance',
    ],
  }),
  makeLayout('rainfall by month', {
    kind: 'trap',
    columns: ['-:Month@monthInTurn', '-:Actual (mm)@count', '-:Average (mm)@count', '-:Difference@money'],
  }),
];
