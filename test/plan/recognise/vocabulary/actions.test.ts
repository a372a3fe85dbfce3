import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

const items = [
  'Publish the workforce strategy',
  'Review the procurement code',
  'Train all front line staff',
  'Update the equality impact template',
  'Report progress to committee',
];
const people = ['Policy Officer', 'Head of HR', 'Chief Executive', 'Policy Officer', 'Equality Lead'];
const times = [
  '31 August (annually)',
  'April 2023 – June 2023',
  'September 2023',
  'Within six months of approval',
  'Q3 2023/24',
];
const states = ['On track', 'Complete', 'Delayed', 'Not started', 'On track'];
const notes = items.map((item) => `${item}: agreed by members in March.`);

/** What stands below a heading, by its own words. */
function cellsOf(heading: string): readonly string[] {
  if (/lead|owner|responsib|officer|who/i.test(heading)) return people;
  if (/time|when|due|date|deadline/i.test(heading)) return times;
  if (/status|progress|rag/i.test(heading)) return states;
  if (/^(?:ref|no)\b/i.test(heading)) return items.map((_, at) => `${at + 1}.1`);
  return /response|comment|finding/i.test(heading) ? notes : items;
}

const recognise = (rows: readonly (readonly TestCell[])[]) =>
  recogniseTables(buildWorkbook(buildSheet('Sheet1', rows)));

const withHeadings = (headings: readonly string[]) => {
  const columns = headings.map(cellsOf);
  return recognise([headings, ...items.map((_, row) => columns.map((cells) => cells[row] ?? ''))]);
};

test.each([
  ['an equality scheme', ['Measures', 'Lead responsibility', 'Timetable'], { plan: 0, owner: 1, due: 2 }],
  [
    'objectives with milestones',
    ['Objective', 'Milestone', 'Target date', 'Lead'],
    { plan: 1, due: 2, owner: 3, outcome: 0 },
  ],
  [
    'recommendations of an audit',
    ['Ref', 'Recommendation', 'Management response', 'Due date', 'Owner', 'Status'],
    { ref: 0, plan: 1, due: 3, owner: 4, status: 5 },
  ],
  [
    'the action that management agreed, before the recommendation',
    ['Finding', 'Recommendation', 'Agreed management action', 'Action owner', 'Due'],
    { plan: 2, owner: 3, due: 4 },
  ],
  [
    'an improvement plan',
    ['Improvement required', 'Lead', 'Completion date', 'RAG'],
    { plan: 0, owner: 1, due: 2, status: 3 },
  ],
  [
    'a delivery plan',
    ['Deliverable', 'Milestone', 'Timescale', 'Lead officer'],
    { plan: 1, due: 2, owner: 3 },
  ],
  [
    'an action log',
    ['No', 'Action', 'Owner', 'Date raised', 'Due date', 'Status'],
    { ref: 0, plan: 1, owner: 2, due: 4, status: 5 },
  ],
  [
    'outputs',
    ['Output', 'Responsible officer', 'Timetable', 'Progress'],
    { plan: 0, owner: 1, due: 2, status: 3 },
  ],
  ['next steps', ['Next steps', 'Who', 'When'], { plan: 0, owner: 1, due: 2 }],
])('%s is a table of actions', (_, headings, columns) => {
  expect(withHeadings(headings)).toMatchObject([{ kind: 'actions' }]);
  expect(withHeadings(headings)[0]?.columns).toEqual(columns);
});

const days = items.map((_, at) => `0${at + 1}/06/2023`);

test.each([
  ['meetings', ['Meeting', 'Chair', 'Date'], [items, people, days]],
  ['reviews of policies', ['Policy', 'Owner', 'Review date'], [items, people, days]],
  ['courses', ['Course', 'Trainer', 'Date'], [items, people, days]],
  [
    'recommendations with the day of the inspection',
    ['Recommendation', 'Inspector', 'Date of inspection'],
    [items, people, days],
  ],
  ['measures with the day of the next report', ['Measure', 'Owner', 'Reporting date'], [items, people, days]],
  ['defects', ['Defect', 'Raised by', 'Date raised', 'Severity'], [items, people, days, states]],
  ['consultees', ['Consultee', 'Date consulted', 'Response'], [people, days, notes]],
])('%s are none', (_, headings, columns) => {
  const rows = items.map((__, row) => columns.map((cells) => cells[row] ?? ''));
  expect(recognise([headings, ...rows])).toEqual([]);
});
