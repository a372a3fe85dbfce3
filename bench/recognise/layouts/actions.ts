import { makeLayout, type Layout } from '../layout';

/** Plans of action. */
export const actionLayouts: readonly Layout[] = [
  makeLayout('plan and due', {
    kind: 'actions',
    columns: ['plan:Plan', 'due:Due@quarterDate'],
    above: ['Plans and actions in 2022/23'],
  }),
  makeLayout('action plan with progress', {
    kind: 'actions',
    columns: ['ref:Ref', 'plan:Action', 'owner:Lead officer', 'due:Target date', 'status:Progress'],
    above: ['Action plan'],
  }),
  makeLayout('tasks with status', {
    kind: 'actions',
    columns: ['plan:Task', 'owner:Responsible', 'due:Due by', 'status:Status@stage'],
    shuffled: true,
  }),
  makeLayout('milestones', {
    kind: 'actions',
    columns: ['-:Project@service', 'plan:Milestone', 'due:Deadline', 'status:RAG@rag', '-:Comments@sentence'],
  }),
  makeLayout('by when and by whom', {
    kind: 'actions',
    columns: [
      'ref:No',
      'plan:What we will do',
      'due:By when',
      'owner:By whom',
      'outcome:What success looks like@sentence',
    ],
    groups: ['Priority 1: Safe', 'Priority 2: Potential'],
  }),
  makeLayout('start and end', {
    kind: 'actions',
    columns: [
      'plan:Key action',
      '-:Start date@date',
      'due:End date',
      'owner:Lead',
      'status:Status',
      'outcome:Corporate outcome',
    ],
  }),
  makeLayout('group heading over dates', {
    kind: 'actions',
    columns: [
      'plan:Deliverable',
      '-:Dates|Start@date',
      'due:Dates|Due',
      'owner:Owner',
      'status:RAG status@rag',
    ],
  }),
  makeLayout('repeated headings of actions', {
    kind: 'actions',
    columns: [
      'ref:Action no',
      'plan:Action',
      'due:Completion date',
      'owner:Action owner',
      'status:Update@sentence',
    ],
    breakAfter: 4,
    rows: 10,
    above: ['Delivery plan 2023/24'],
  }),
];
