import { kindOfTable, registerWords } from './kind';

/** The plan's settings: "Plan details". */
export const details = kindOfTable({
  name: 'Plan details',
  subject: 'plan details',
  tableName: 'PlanDetails',
  purpose: 'The settings of the plan: department, plan year, reporting quarter, tolerance, palette.',
  fields: {
    setting: {
      name: 'Setting',
      strong: ['setting', 'plan detail', 'detail', 'item'],
      weak: ['name', 'property'],
    },
    value: { name: 'Value', strong: ['value', 'entry'], weak: ['answer', 'choice'] },
  },
  required: [['setting'], ['value']],
  own: ['setting', 'detail', 'entry', 'property'],
  noise: [],
  vetoes: [...registerWords, 'target', 'kpi', 'indicator', 'score', 'amount'],
  titles: ['plan detail', 'setting'],
  figures: [],
  columns: [
    { field: 'setting', heading: 'Setting', width: 140 },
    { field: 'value', heading: 'Value', width: 260, wrap: true, horizontal: 'Left' },
  ],
  checked: true,
});
