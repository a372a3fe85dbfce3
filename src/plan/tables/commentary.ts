import { quarters } from './column';
import { kindOfTable, registerWords, words } from './kind';

/** What a quarterly report says of its Red and Amber KPIs. A list with targets or measures is one of KPIs. */
export const commentary = kindOfTable({
  name: 'Commentary',
  subject: 'commentary',
  tableName: 'Commentary',
  purpose:
    'Why a Red or Amber KPI stands where it does and what is planned, in the words of the quarterly report.',
  guessed: 'where titled',
  fields: {
    ref: {
      name: 'Reference',
      strong: words`ref, reference, kpi ref, kpi, indicator, pi ref, kpi reference`,
      weak: words`no`,
    },
    quarter: { name: 'Quarter', strong: words`quarter, reporting quarter`, weak: words`period` },
    wording: {
      name: 'Wording in the report',
      strong: words`wording in report, wording, title in report, kpi wording`,
      weak: words`title, description`,
    },
    sentence: {
      name: 'Sentence on figure and target',
      strong: words`sentence, performance sentence, sentence on figure`,
    },
    reasons: {
      name: 'Reasons for performance',
      strong: words`reason for performance, reason, reason for variance, why`,
      weak: words`explanation, commentary`,
    },
    actions: {
      name: 'Actions planned',
      strong: words`action planned to address issue, action planned, planned action, corrective action,
        remedial action, action to address`,
      weak: words`action, next step`,
    },
  },
  required: [['ref'], ['reasons'], ['actions']],
  own: words`reason, why, explanation, commentary`,
  noise: [],
  vetoes: [
    ...registerWords,
    ...words`target, annual target, measure, actual, outturn, performance, rag, rag status, status, score, due,
      due date, likelihood, budget, variance, forecast`,
  ],
  titles: words`commentary, red amber commentary`,
  figures: [],
  columns: [
    { field: 'ref', heading: 'Ref', width: 45, horizontal: 'Left' },
    { field: 'quarter', heading: 'Quarter', width: 55, choices: quarters },
    { field: 'wording', heading: 'Wording in the report', width: 220, wrap: true },
    { field: 'reasons', heading: 'Reasons for performance', width: 300, wrap: true },
    { field: 'actions', heading: 'Actions planned to address issues', width: 300, wrap: true },
    { field: 'sentence', heading: 'Sentence (left empty: from the figures)', width: 200, wrap: true },
  ],
  newYear: {
    empties: ['quarter', 'wording', 'sentence', 'reasons', 'actions'],
    told: (place, year) => `Commentary ${place} was of last year’s figures and is written anew in ${year}.`,
  },
});
