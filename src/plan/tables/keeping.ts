import { date, type Column } from './column';
import { words, type FieldOfTable } from './kind';

/** Words of headings that speak of another thing than who keeps a row, and when. */
const ofOthers = words`target, budget, saving, next, due, previous, baseline, review, deadline, spend`;

/** When the row was last brought up to date. Of a list of KPIs: its figure. */
export const updated: FieldOfTable = {
  name: 'Updated on',
  holds: 'day',
  strong: words`updated on, last updated, last updated on, date updated, date last updated, update date, last update,
    date of update, date of last update, last update date, figure updated on, data updated on, date figure updated,
    date data updated, status updated on, date status updated, entered on, date entered, reported on, date reported`,
  weak: words`updated, figure updated, data updated, status updated`,
  never: [...ofOthers, ...words`approved, approval, start, end, completion, frequency`],
};

/** Who keeps the figure of a KPI and vouches for it, beside its owner. */
export const keeping = {
  updated,
  approvedBy: {
    name: 'Approved by',
    holds: 'person',
    strong: words`approved by, signed off by, authorised by, verified by, validated by, confirmed by, checked by,
      approver, approving officer, approving manager, figure approved by, data approved by, figure signed off by,
      data verified by, data signed off by`,
    weak: words`approved, signed off, approval, sign off`,
    never: [...ofOthers, ...words`date, on, when, status`],
  },
  approvedOn: {
    name: 'Approved on',
    holds: 'day',
    strong: words`approved on, date approved, approval date, date of approval, signed off on, date signed off,
      sign off date, date of sign off, authorised on, date authorised, verified on, date verified, validated on,
      date validated, confirmed on, date confirmed, checked on, date checked, figure approved on, data approved on`,
    weak: words`approved, signed off`,
    never: [...ofOthers, ...words`status`],
  },
  quality: {
    name: 'Quality of the figure',
    heading: 'Data quality',
    holds: 'topic',
    strong: words`data quality, quality of data, figure quality, quality of figure, data status, figure status,
      status of data, status of figure, provisional or final, provisional final, data quality mark, quality mark,
      data quality status, data confidence`,
    weak: words`quality`,
    never: words`target, risk, score, air, water, service, assurance, improvement, indicator, measure, note, comment,
      statement, issue, owner, lead`,
  },
} satisfies Readonly<Record<string, FieldOfTable>>;

/** Columns that `add-column` gives a table for them; the tables that the add-in adds do without. */
export const updatedColumn = {
  field: 'updated',
  heading: 'Updated on',
  width: 75,
  horizontal: 'Left',
  numberFormat: date,
} as const satisfies Column<string>;

export const keepingColumns: readonly Column<keyof typeof keeping>[] = [
  updatedColumn,
  { field: 'approvedBy', heading: 'Approved by', width: 100, wrap: true },
  { field: 'approvedOn', heading: 'Approved on', width: 75, horizontal: 'Left', numberFormat: date },
  {
    field: 'quality',
    heading: 'Data quality',
    width: 80,
    choices: {
      values: ['Provisional', 'Estimated', 'Signed off'],
      strict: false,
      message: 'Provisional, Estimated and Signed off are the usual words.',
    },
  },
];
