import { openBook } from '../../../../src/plan/book/planBook';
import { gatherFacts } from '../../../../src/plan/rules/tieOut/gatherFacts';
import { tieOut } from '../../../../src/plan/rules/tieOut/tieOut';
import { buildSheet, buildWorkbook } from '../../buildSheet';

/** Tables of several bodies, none of which is a table of a plan. */
const workbook = buildWorkbook(
  buildSheet('Incidents', [
    ['Incidents attended by type'],
    ['Type', '2021/22', '2022/23'],
    ['Fires', 840, 966],
    ['False alarms', 1510, 1480],
    ['Road collisions', 310, 279],
    ['Total', 2660, 2725],
  ]),
  buildSheet('Appraisals', [
    ['Staff appraisals by directorate'],
    ['Directorate', 'Staff in post', 'Appraisals completed'],
    ['Nursing', 412, 371],
    ['Medical', 168, 121],
    ['Estates', 64, 60],
  ]),
  buildSheet('Recommendations', [
    ['Audit recommendations'],
    ['Status', 'Number'],
    ['Implemented', 52],
    ['Overdue', 11],
    ['Not yet due', 17],
    ['Total', 80],
  ]),
  buildSheet('Lettings', [
    ['Lettings and voids'],
    ['Estate', 'Homes', 'Void homes', 'Average days to let'],
    ['Oakfield', 620, 31, 24.5],
    ['Milton', 445, 12, 19.8],
    ['Harbour', 230, 17, 33.1],
  ]),
);
const facts = gatherFacts(openBook(workbook));

const figures = (text: string): string[] =>
  tieOut(
    text.split('\n').map((line, row) => ({ text: line, cell: { sheet: 'Paper', row, column: 0 } })),
    facts,
  ).claims.flatMap(({ claim, status }) => (claim.kind === 'figure' ? [`${claim.text} ${status}`] : []));

test.each([
  ['The Service attended 2,725 incidents in the year.', ['2,725 tied']],
  ['Fires rose by 126 on the year, an increase of 15%.', ['126 computed', '15% computed']],
  ['Fires rose from 840 to 966, an increase of 17%.', ['840 tied', '966 tied', '17% wrong']],
  ['Road collisions fell from 310 to 279 (10%).', ['310 tied', '279 tied', '10% computed']],
  ['False alarms made up 54% of incidents attended in 2022/23.', ['54% computed']],
  ['False alarms made up 45% of incidents attended in 2022/23.', ['45% not tied']],
  ['Fires and false alarms together were 2,446 of the 2,725 incidents.', ['2,446 computed', '2,725 tied']],
  ['Of 2,725 incidents attended 966 (35%) were fires.', ['2,725 tied', '966 tied', '35% computed']],
  ['Of 2,725 incidents attended 966 (53%) were fires.', ['2,725 tied', '966 tied', '53% wrong']],
  ['371 of 412 nursing staff (90%) had an appraisal.', ['371 tied', '412 tied', '90% computed']],
  ['371 of 412 nursing staff (94%) had an appraisal.', ['371 tied', '412 tied', '94% wrong']],
  ['Appraisals completed in the Medical directorate stand at 72% of staff in post.', ['72% computed']],
  ['Appraisals completed in the Medical directorate stand at 78% of staff in post.', ['78% not tied']],
  ['In all 644 staff are in post, and 552 appraisals were completed.', ['644 computed', '552 computed']],
  ['Members asked how many of the 655 staff in post are new.', ['655 not tied']],
  ['52 of the 80 audit recommendations (65%) are implemented.', ['52 tied', '80 tied', '65% computed']],
  ['52 of the 80 audit recommendations (62%) are implemented.', ['52 tied', '80 tied', '62% wrong']],
  ['65% of recommendations are implemented and 14% are overdue.', ['65% computed', '14% computed']],
  ['28 recommendations are overdue or not yet due.', ['28 computed']],
  [
    '52 recommendations are implemented, 11 overdue and 17 not yet due, 80 in all.',
    ['52 tied', '11 tied', '17 tied', '80 tied'],
  ],
  [
    '52 recommendations are implemented, 11 overdue and 17 not yet due, 81 in all.',
    ['52 tied', '11 tied', '17 tied', '81 wrong'],
  ],
  ['The Committee has three subgroups and met on five occasions.', ['three outside', 'five outside']],
  ['5% of homes at Oakfield are void.', ['5% computed']],
  ['Of the homes at Milton 12 (2.7%) are void.', ['12 tied', '2.7% computed']],
  ['60 homes are void in all.', ['60 computed']],
  ['66 homes are void in all.', ['66 not tied']],
  ['It took 24.5 days to let a home at Oakfield.', ['24.5 tied']],
  ['Harbour has 230 homes, 215 fewer than Milton.', ['230 tied', '215 computed']],
  ['The grant of £45,000 was received in May.', ['£45,000 not tied']],
  ['Budgets are shown in £000s.', []],
  [
    'Of the 80 recommendations:\n- 52 (65%) are implemented\n- 11 (18%) are overdue',
    ['80 tied', '52 tied', '65% computed', '11 tied', '18% wrong'],
  ],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
