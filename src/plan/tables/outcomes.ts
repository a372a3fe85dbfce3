import { kindOfTable, registerWords, words } from './kind';

/** The corporate plan's outcomes by number. A list with figures, dates or people is one of KPIs or of actions. */
export const outcomes = kindOfTable({
  name: 'Corporate outcomes',
  subject: 'corporate outcomes',
  tableName: 'CorporateOutcomes',
  purpose: 'The outcomes of the corporate plan by number, which the golden thread leads to.',
  presets: ['2018–23', '2024–29', 'Own'],
  guessed: 'where titled',
  fields: {
    set: {
      name: 'Set',
      strong: words`set, corporate plan, set of outcome, plan period, corporate plan period`,
      weak: words`period, years`,
    },
    number: {
      name: 'Number',
      strong: words`number, outcome number, outcome no, outcome ref, no`,
      weak: words`ref, id, #`,
      never: words`of`,
    },
    outcome: {
      name: 'Outcome',
      strong: words`corporate outcome, outcome, corporate plan outcome, outcome wording, outcome title,
        outcome name`,
      never: words`number, no, ref, id`,
    },
    aim: {
      name: 'Aim',
      strong: words`aim, corporate aim, strategic aim, corporate plan aim`,
      weak: words`objective`,
    },
  },
  required: [['outcome'], ['number', 'set'], ['set', 'aim', 'number']],
  own: words`outcome`,
  undated: true,
  noise: [],
  vetoes: [
    ...registerWords,
    ...words`target, measure, kpi, indicator, actual, status, rag, due, due date, date, deadline, owner, lead,
      lead officer, action, plan, risk, score, likelihood, impact, baseline, progress, service, name, section,
      text`,
  ],
  titles: words`corporate outcome, corporate plan outcome, outcome`,
  figures: [],
  columns: [
    { field: 'set', heading: 'Set', width: 75, horizontal: 'Left' },
    { field: 'number', heading: 'Number', width: 60, horizontal: 'Left' },
    { field: 'outcome', heading: 'Outcome', width: 360, wrap: true },
    { field: 'aim', heading: 'Aim', width: 200, wrap: true },
  ],
});
