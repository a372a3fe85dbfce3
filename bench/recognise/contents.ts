import type { TestCell } from '../../test/plan/buildSheet';
import type { TableKind } from '../../src/plan/tables/kinds';
import type { Random } from './random';
import * as words from './words';

/** What a column holds in the record with this number, from 0. */
export type Content = (random: Random, at: number) => TestCell;

const percent: Content = (random) => {
  const value = 40 + random.whole(60);
  return [value / 100, `${value}%`];
};
const count: Content = (random) => 1 + random.whole(400);
const money: Content = (random) => {
  const value = random.whole(9000) - 1200;
  return [value, value < 0 ? `(${(-value).toLocaleString('en-GB')})` : value.toLocaleString('en-GB')];
};
const date: Content = (random) => {
  const day = 1 + random.whole(28);
  const month = 1 + random.whole(12);
  const shown = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/2024`;
  return [45291 + 30 * month + day, shown];
};
const from =
  (choices: readonly TestCell[]): Content =>
  (random) =>
    random.pick(choices);
/** One after the other, so that no two records have the same name. */
const inTurn =
  (choices: readonly string[]): Content =>
  (_, at) => {
    const round = Math.floor(at / choices.length);
    return `${choices[at % choices.length] ?? ''}${round > 0 ? `, part ${round + 1}` : ''}`;
  };

/** Contents by name, for "heading@name". */
export const contents: Readonly<Record<string, Content>> = {
  percent,
  count,
  money,
  date,
  empty: () => null,
  name: from(words.people),
  team: from(words.services),
  sentence: from(words.sentences),
  rag: from(['Green', 'Amber', 'Red']),
  letter: from(['G', 'A', 'R']),
  stage: from(['In progress', 'Complete', 'Not started', 'On track', 'Delayed']),
  code: (_, at) => `B${100 + at}`,
  no: (_, at) => at + 1,
  year: from(['2021/22', '2022/23']),
  system: from(['Orchard', 'SAP', 'Mosaic', 'Civica']),
  month: from(['April', 'May', 'June', 'July']),
  telephone: (random) => `020 7332 ${1000 + random.whole(8999)}`,
  arrow: from(['↑', '↓', '↔']),
  yes: from(['Yes', 'No']),
  frequency: from(['Quarterly', 'Annual', 'Monthly']),
  four: (random) => 1 + random.whole(4),
  five: (random) => 1 + random.whole(5),
  likelihood: from(['Rare', 'Unlikely', 'Possible', 'Likely']),
  impact: from(['Minor', 'Serious', 'Major', 'Extreme']),
  text: from(words.paragraphs),
  quarterDate: from(['Q1 2024', 'Q2 2024', 'Q3 2024', 'Ongoing', 'March 2025']),
  service: inTurn(words.services),
  kpi: inTurn(words.indicators),
  action: inTurn(words.actions),
  risk: inTurn(words.risks),
  mixed: (_, at) => words.figures[at % words.figures.length] ?? '',
  targets: (_, at) => words.targets[at % words.targets.length] ?? '',
  met: from(['Met', 'Not met', 'Nearly met']),
  onTarget: from(['On target', 'Off target', 'Slightly off target']),
  moved: from(['Improved', 'Declined', 'Maintained']),
  highLow: from(['High', 'Low']),
  unit: from(['%', 'Number', 'Days', '£']),
  nested: (_, at) => 1 + Math.floor(at / 4) + (at % 4) / 10,
  gappy: (_, at) => 1 + 2 * at - (at % 3),
  upDown: from(['Up', 'Down']),
  maxMin: from(['Maximise', 'Minimise']),
  goodArrow: from(['↑', '↓']),
  increaseDecrease: from(['Increase', 'Decrease']),
  letterGood: from(['H', 'L']),
  often: from(['Monthly', 'Quarterly', 'Annually', 'Financial year']),
  achieved: from(['Achieved', 'Not achieved']),
  assurance: from(['Substantial', 'Reasonable', 'Limited']),
  hundred: (random) => 30 + random.whole(70),
  levelWord: from(['Low', 'Medium', 'High', 'Very high']),
  tick: from(['✓', '', 'X']),
  time: from(['07:15', '08:40', '12:05', '17:30']),
  course: inTurn(words.courses),
  person: inTurn(words.staff),
  project: inTurn(words.projects),
  ward: inTurn(words.wards),
  question: inTurn(words.questions),
  asset: inTurn(words.assets),
  monthInTurn: inTurn(words.months),
};

const kpiFigure: Content = (random) => {
  const value = 50 + random.whole(50);
  return [value / 100, `${value}%`];
};

/** What each field holds unless the column says otherwise. */
const ofField: Readonly<Record<TableKind, Readonly<Record<string, Content>>>> = {
  kpis: {
    ref: (_, at) => `${1 + Math.floor(at / 5)}.${1 + (at % 5)}`,
    objective: from(['Safe', 'Potential', 'Community', 'Health and wellbeing']),
    kpi: inTurn(words.indicators),
    goodIs: from(['Higher', 'Lower']),
    period: from(['Quarter 1', 'Quarter 2']),
    tolerance: from(['5%', '10%']),
    rag: from(['Green', 'Amber', 'Red']),
    direction: from(['↑', '↓', '↔', 'Improving', 'Same']),
    reasons: from(words.sentences),
    actions: from(words.sentences),
    activity: from(words.sentences),
    outcome: from(['Outcome 1', 'Outcome 2', 'Outcome 3']),
    owner: from(words.people),
  },
  rules: {
    ref: (_, at) => `1.${at + 1}`,
    unit: from(['%', 'number', 'days', '£']),
    tolerance: from([5, 10, 2]),
    basis: from(['relative', 'points']),
    goodIs: from(['Higher', 'Lower']),
    profile: from(['snapshot', 'cumulative']),
    headline: from(['1', '2', '']),
    override: from(['Green', '', '']),
    reason: from(words.sentences),
    by: from(words.people),
    on: date,
  },
  actions: {
    ref: (_, at) => `A${at + 1}`,
    plan: inTurn(words.actions),
    due: date,
    owner: from(words.people),
    status: from(['In progress', 'Complete', 'Not started', 'On track']),
    outcome: from(['Outcome 1', 'Outcome 2']),
  },
  risks: {
    code: (_, at) => `CR${10 + at}`,
    title: inTurn(words.risks),
    likelihood: (random) => 1 + random.whole(4),
    impact: from([1, 2, 4, 8]),
    score: from([2, 4, 6, 8, 12, 16, 24]),
    rating: from(['Red', 'Amber', 'Green']),
    targetDate: date,
    trend: from(['↑', '↓', '↔', 'Constant']),
    assessment: from(words.sentences),
    mitigation: from(words.sentences),
  },
  budgets: { service: inTurn(words.services) },
  funding: {
    year: from(['2022/23', '2022/23']),
    kind: from(['Source', 'Spend']),
    line: inTurn(words.sources),
  },
  savings: {
    saving: inTurn(words.actions),
    service: from(words.services),
    owner: from(words.people),
    status: from(['On track', 'At risk', 'Delivered']),
  },
  edi: { criterion: inTurn(words.criteria), score: (random) => 1 + random.whole(4) },
  complaints: {
    source: inTurn(words.services),
    received: count,
    upheld: from([0, 1, 2, 3]),
    compliments: count,
  },
  text: {
    section: inTurn(words.sections),
    heading: from(['Safe', 'Potential', '']),
    text: from(words.paragraphs),
  },
  costCentres: {
    costCentre: (_, at) => 31000 + 10 * at,
    description: inTurn(words.services),
    service: from(words.services),
    risk: from(['Local', 'Central']),
  },
  commentary: {
    ref: (_, at) => `1.${at + 1}`,
    quarter: from(['Q1']),
    wording: inTurn(words.indicators),
    reasons: from(words.sentences),
    actions: from(words.sentences),
  },
  reportText: {
    section: from(['Summary', 'Complaints', 'Finance']),
    quarter: from(['Q1']),
    text: from(words.paragraphs),
  },
  ledger: {},
  outcomes: {
    set: from(['2018–23', '2024–29']),
    number: (_, at) => at + 1,
    outcome: from(words.sentences),
    aim: from(['Safe', 'Community']),
  },
  template: {
    section: inTurn(['Aims', 'Our people', 'Key risks', 'What we spend']),
    title: from(['Our aims are...', 'Our people', 'In {year} we will:']),
    page: from([1, 2]),
    order: (_, at) => 10 * at,
    shown: from(['Yes', 'No']),
    source: from(['Text', 'KPIs', 'Risks', 'Budgets']),
    columns: from(['KPI, Target', 'Risk, Score', '']),
    mostLines: from([5, 8, '']),
    paper: from(['Summary', 'Report']),
  },
  details: { setting: inTurn(words.settings), value: from(['2023/24', 'Q1', '10', 'Adult services']) },
};

const rest: Readonly<Partial<Record<TableKind, Content>>> = {
  kpis: kpiFigure,
  budgets: money,
  funding: money,
  savings: money,
};

/** What a field of a kind of table holds. */
export const contentOf = (kind: TableKind, field: string): Content =>
  ofField[kind][field] ?? rest[kind] ?? from(words.sentences);
