import fc from 'fast-check';
import { plain } from './composedDates';
import { day, month, of, quarter, season, written, type Composed } from './composedParts';

/** Who or what has done something. */
const doers = of(
  'Officer',
  'The board',
  'Members',
  'Project team',
  'Cabinet',
  'The new contractor',
  'Ward councillors',
  'Audit',
  'Our partners',
  'Housing Services',
);

/** Verbs in the past that nothing has to follow. */
const acts = of(
  'left',
  'met',
  'went live',
  'withdrew',
  'resigned',
  'stood down',
  'moved',
  'reported',
  'began',
  'won',
);

/** The same with what follows them. */
const deeds = of(
  'went to Scrutiny',
  'took up the post',
  'came in over budget',
  'gave approval',
  'wrote to tenants',
  'met 3 times',
  'held two workshops',
  'agreed to extend',
  'agreed the plan in principle',
  'sent letters to residents',
  'has signed the contract',
  'have completed training',
  'ran a pilot',
  'made its decision',
  'lost one post',
  'brought the paper to CMT',
  'spent the grant in full',
  'withdrew from the scheme',
  'chose a supplier',
  'drew up a brief',
  'told us of delays',
  'paid for repairs',
);

/** Things of which a past is told without a doer. */
const events = of(
  'Peer review took place',
  'New guidance came out',
  'Consultation ran',
  'Survey was carried out',
  'Grant paid in two parts',
  'Contract awarded to a local firm',
  'Workshop held with partners',
  'Appeal heard',
  'Site sold',
  'Costs rose by 12%',
  'Numbers fell',
  'Bids sent to the fund',
);

/** A past and its date: with a preposition, behind a sign, or with the date before it. */
const joins = of<(told: string, date: string) => string>(
  (told, date) => `${told} in ${date}`,
  (told, date) => `${told} on ${date}`,
  (told, date) => `${told} ${date}`,
  (told, date) => `${told}, ${date}`,
  (told, date) => `${told} (${date})`,
  (told, date) => `${told} in ${date}, members content`,
  (told, date) => `${told} ${date} - no further action`,
);

const pasts = fc
  .tuple(
    fc.oneof(
      fc.tuple(doers, fc.oneof(acts, deeds)).map((words) => words.join(' ')),
      events,
    ),
    joins,
    plain,
  )
  .map(([told, join, { text }]) => join(told, text));

/** What holds for a time, and until when. */
const validities = fc
  .tuple(
    of(
      'Contract',
      'The current contract',
      'Existing lease',
      'Insurance cover',
      'Licence',
      'Interim funding',
      'SLA',
    ),
    of(
      'expires',
      'expires on',
      'ends',
      'ends on',
      'runs to',
      'runs until',
      'runs out in',
      'lasts until',
      'valid to',
      'valid until',
      'lapses',
      'lapses in',
      'available up to',
      'only available until',
      'in force to',
      'secured to',
      'terminates',
      'expiry',
    ),
    plain,
  )
  .map(([thing, holds, { text }]) => `${thing} ${holds} ${text}`);

/** Texts that tell what has been, or how long another thing holds: in none of them is anything due. */
export const remarks: fc.Arbitrary<Composed> = fc
  .oneof({ weight: 3, arbitrary: pasts }, { weight: 1, arbitrary: validities })
  .map((text) => ({ text, means: 'ask' }));

/** What is to be done, in the words of plans. */
const things = of(
  'Report to committee',
  'Final designs',
  'Housing strategy to Cabinet',
  'Publish updated tree strategy',
  'Develop shared services agreement',
  'Install improved lighting',
  'Hold two events',
  'Set up steering group',
  'Cut verges at 12 sites',
  'Review paid parking orders',
  'Rose Garden restoration',
  'Lost property policy',
  'Speed limit order',
  'Weed spraying contract',
  'Housing need survey',
  'Workshop to be held with staff',
  'Grants to be paid to groups',
  'Policies to be checked and published',
  'Bid will be sent to the fund',
  'All schools to have travel plans',
  'Staff to have completed training',
  'Each ward has a plan',
  'Tender opens',
  'Consultation closes',
  'New website goes live',
  'Support for disabled residents',
  'Agree costed plan with partners',
  'Town centre works',
  'Lease renewal',
  'Needs assessment',
);

/** A task and its date, which is the one that counts. */
const frames = of<(task: string, date: string) => string>(
  (task, date) => `${task} ${date}`,
  (task, date) => `${task}, ${date}`,
  (task, date) => `${task} – ${date}`,
  (task, date) => `${task}: ${date}`,
  (task, date) => `${task} (${date})`,
  (task, date) => `${task} in ${date}`,
  (task, date) => `${task} by ${date}`,
  (task, date) => `${date} – ${task}`,
  (task, date) => `${date}: ${task}`,
  (task, date) => `${date}, ${task}`,
  (task, date) => `${date} (${task})`,
  (_task, date) => `${date}, contract ends December 2031`,
  (_task, date) => `${date} (grant must be spent by March 2031)`,
);

export const tasks: fc.Arbitrary<Composed> = fc
  .tuple(things, frames, fc.oneof(month, day, quarter, season))
  // What lies before the plan is rather told than promised.
  .filter(([, , { days }]) => days.from >= '2026-04-01')
  .map(([task, put, { text, days }]) => ({ text: put(task, text), means: written(days) }));
