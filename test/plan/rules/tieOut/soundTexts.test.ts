import { openBook } from '../../../../src/plan/book/planBook';
import { gatherFacts } from '../../../../src/plan/rules/tieOut/gatherFacts';
import { tieOut } from '../../../../src/plan/rules/tieOut/tieOut';
import { buildSheet, buildWorkbook } from '../../buildSheet';

const facts = gatherFacts(openBook(buildWorkbook(buildSheet('Empty', [['Nothing']]))));
const wrong = (text: string): string[] =>
  tieOut([{ text, cell: { sheet: 'Paper', row: 0, column: 0 } }], facts).findings.flatMap(
    ({ code, message }) => (code === 'figure-wrong' ? [message] : []),
  );

/** Sentences of reports whose arithmetic holds, or whose percentages are of something else. */
test.each([
  'Attendance was 120 of 400 (up 15%) on last year.',
  'There were 37 complaints in the quarter, of which 28 (76%) were answered in 10 days and 9 (24%) were not.',
  'Of the 41 KPIs in the plan, 20 are reported this quarter; 17 (85%) are Green, 2 (10%) are Amber and 1 (5%) is Red.',
  'All 41 KPIs have owners: 17 (85%) of the 20 that report are Green.',
  'The overall budget is £12.4m. Savings of £1.2m (60%) against the savings target of £2.0m have been delivered.',
  'The Directorate spent £4.5m (102%) of its £4.4m budget.',
  'The Directorate overspent by £0.1m (2%) against a budget of £4.4m.',
  'An overspend of £45K (3%) is forecast against the local budget of £1,520K and £20K (5%) against the central budget of £400K.',
  'Staff turnover fell from 14.2% to 12.8%, a reduction of 10%.',
  'Staff turnover fell from 14.2% to 12.8%, a reduction of 1.4 percentage points.',
  'Staff turnover fell from 14.2% to 12.8%, a reduction of 1.4%.',
  'Income rose from £1.20m in 2021/22 to £1.38m in 2022/23, an increase of 15%.',
  'Income increased by 15% from £1.20m to £1.38m while visits increased by 4%.',
  'Response times improved from 12 to 9 minutes, and satisfaction increased by 5%.',
  'The number of visits increased by 20%, from 1,000 to 1,200, and income increased by 7%.',
  '12 of the 15 actions (80%) are complete, 2 (13%) are on track and 1 (7%) is late.',
  '12 actions (80%) are complete, 2 (13%) are on track and 1 (7%) is late.',
  'Target: 95%. Of 240 inspections, 221 (92%) were done in time, against 230 (96%) last year.',
  'Of the 60 pupils, 45 (75%) passed, compared with 50 (80%) last year.',
  '8 of 10 libraries opened on Sundays; 3 (12%) visitors in 25 came by bicycle.',
  'The panel of 12 members heard 40 cases: 30 (75%) were upheld.',
  'We surveyed 400 tenants. 120 replied (30%), of whom 96 (80%) were satisfied.',
  'Some 400 tenants were asked and 120 (30%) replied: 96 (80%) were satisfied and 24 (20%) were not.',
  'Of the 120 who replied, 96 (80%) were satisfied; 60 (63%) of these were over 65.',
  '37 KPIs: 28 (76%) on target.',
  'There are 3 teams with 45 staff: 30 (67%) full time.',
  'Both contracts, worth £2m and £3m, £6m in all with fees, were let.',
  'We received 12 complaints and 8 compliments, 24 contacts in all including enquiries.',
  '12 in London and 8 in Leeds, making 20.',
  'Between 9 and 17 of the 40 seats (43%) were filled.',
  'Council tax collected was 35.88% against a target of 36.0%, 0.12 points below target.',
  'Council tax collected was 35.88% against a target of 36.0%, 0.1 percentage points below.',
  'Spend is £1.2m against a budget of £1.5m, an underspend of £300K, of which £200K is staff.',
  'Spend is £1.2m against a budget of £1.5m and income is £0.4m, a variance of £0.7m.',
  'Performance of 84% (target 90%) is 6% below target.',
  'Of 500 calls 450 (90%) were answered in 20 seconds (target 80%).',
  'Of the 14 risks, 3 (21%) are Red, 8 (57%) Amber and 3 (21%) Green.',
  'Of the 14 risks, 3 (21.4%) are Red, 8 (57.1%) Amber and 3 (21.4%) Green.',
  '1 in 4 (25%) residents; 2 out of 3 (67%) businesses.',
  'A total of 250 homes (12%) of the 2,083 in the stock failed the standard.',
  'The Council owns 2,083 homes; 250 (12%) failed the standard and 40 (16%) of them are empty.',
  'We answered 95% of 1,200 calls (1,140).',
  'By June 75 (60%) had been delivered of the 125 planned.',
  'Emissions fell 12% to 880 tonnes from 1,000 tonnes in 2019.',
  'The rate went up from 3 to 5 (67%).',
  'Visits grew from 2.1m to 2.3m (10%).',
  'Of the 20 KPIs, 17 (85%) were met last quarter and 16 (84%) of 19 this quarter.',
  'Of the 37 measures, 28 (76%) met target compared with 25 (68%) last year.',
])('nothing is wrong in: %s', (text) => {
  expect(wrong(text)).toEqual([]);
});

test.each([
  ['We answered 95% of 1,200 calls (1,110).', '1,110 of 1,200 is 93%, not 95%.'],
  [
    'Emissions fell by 12%, from 1,000 tonnes to 900 tonnes.',
    'From 1,000 to 900 is a change of 10%, not 12%.',
  ],
])('%s', (text, message) => {
  expect(wrong(text)).toEqual([message]);
});
