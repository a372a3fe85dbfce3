import { statuses } from './column';
import { updated, updatedColumn } from './keeping';
import { kindOfTable, registerWords, words } from './kind';

/** Plans and actions with their due dates. */
export const actions = kindOfTable({
  name: 'Plans and actions',
  subject: 'plans and actions',
  tableName: 'PlanActions',
  purpose: 'What will be done, by when, by whom, and how it stands.',
  guessed: 'always',
  fields: {
    ref: {
      name: 'Reference',
      holds: 'code',
      strong: words`ref, reference, action ref, plan ref, action no, action number`,
      weak: words`no, number, id`,
    },
    plan: {
      name: 'Plan or action',
      holds: 'name',
      strong: words`milestone, plan, plan or action, plan action, action, key action, deliverable, activity,
        priority action, what will do, what, action will take, task, next step, management action`,
      weak: words`project, description, initiative, workstream, work, commitment, recommendation, improvement,
        measure, measure proposed, intervention, proposal, output, step`,
      never: words`status, owner, assessment`,
    },
    due: {
      name: 'Due date',
      holds: 'date',
      strong: words`due, due date, deadline, by when, when, target date, timescale, timeframe, time frame,
        completion, completion date, end date, due by, complete by, be completed, revised due date,
        milestone date, delivery date, target completion, timetable, timeline, implementation date, due year,
        delivery year, target year, completion year, year of delivery`,
      weak: words`date, timing, finish, schedule, year, financial year, plan year`,
      never: words`start, original, previous, last, received`,
    },
    owner: {
      name: 'Owner',
      holds: 'person',
      strong: words`owner, lead, lead officer, responsible, responsible officer, who, whom, led, sponsor,
        accountable, action owner, responsibility, responsible person, accountable officer, lead member, led by,
        assigned to`,
      weak: words`officer, manager, team, service, contact, director`,
    },
    status: {
      name: 'Status',
      coloured: true,
      holds: 'stage',
      strong: words`status, progress, rag, rag status, update, progress update, on track, brag, brag status`,
      weak: words`comment, note, complete, position, how far we got, where we now, how we doing, commentary,
        latest position, colour`,
    },
    outcome: {
      name: 'Corporate outcome',
      holds: 'note',
      strong: words`corporate outcome, outcome, corporate plan outcome, success look like`,
      weak: words`objective, aim, corporate priority, council priority, strategic priority`,
    },
    updated,
  },
  required: [['plan'], ['due']],
  own: words`action, plan, task, milestone, deliverable, what, initiative, commitment, activity, workstream,
    project`,
  nearlyOwn: {
    words: words`recommendation, improvement, intervention, proposal, proposed, measure, output, step`,
    fewest: 3,
    sure: 'due',
  },
  besideWeakName: words`budget, spend, spent, cost, value, expenditure, supplier, grade`,
  noise: [],
  vetoes: [
    ...registerWords,
    ...words`risk, score, rating, target, kpi, indicator, amount, likelihood, hour, shift`,
  ],
  titles: words`plan action, action plan, action, delivery plan, key project, milestone`,
  figures: [],
  unheadedCodes: 'ref',
  columns: [
    { field: 'ref', heading: 'Ref', width: 45 },
    { field: 'plan', heading: 'Plan', width: 320, wrap: true },
    { field: 'due', heading: 'Due', width: 70, horizontal: 'Left' },
    { field: 'owner', heading: 'Owner', width: 110, wrap: true },
    { field: 'status', heading: 'Status', width: 80, choices: statuses },
    { field: 'outcome', heading: 'Corporate outcome', width: 150, wrap: true },
  ],
  wanted: [updatedColumn],
  byContents: [
    { field: 'due', known: 1, certainty: 0.65, like: 'dates' },
    { field: 'ref', known: 2, certainty: 0.9, like: 'codes' },
    { field: 'status', known: 2, certainty: 0.7, like: 'stages' },
  ],
});
