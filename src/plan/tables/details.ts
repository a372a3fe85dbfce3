import { kindOfTable, registerWords, words } from './kind';

/** The plan's settings: "Plan details". */
export const details = kindOfTable({
  name: 'Plan details',
  subject: 'plan details',
  tableName: 'PlanDetails',
  purpose: 'The settings of the plan: department, plan year, reporting quarter, tolerance, palette.',
  fields: {
    setting: {
      name: 'Setting',
      strong: words`setting, plan detail, detail, item`,
      weak: words`name, property`,
    },
    value: { name: 'Value', strong: words`value, entry`, weak: words`answer, choice` },
  },
  required: [['setting'], ['value']],
  own: words`setting, detail, entry, property`,
  noise: [],
  vetoes: [...registerWords, ...words`target, kpi, indicator, score, amount`],
  titles: words`plan detail, setting`,
  figures: [],
  columns: [
    { field: 'setting', heading: 'Setting', width: 140 },
    { field: 'value', heading: 'Value', width: 260, wrap: true, horizontal: 'Left' },
  ],
  checked: true,
});
