import { kindOfTable, registerWords, words } from './kind';

/** The self-assessment of equality, diversity and inclusion. */
export const edi = kindOfTable({
  name: 'EDI self-assessment',
  subject: 'EDI scores',
  tableName: 'EDIScores',
  purpose: 'The scores of the equality, diversity and inclusion criteria.',
  single: true,
  guessed: 'where titled',
  fields: {
    criterion: {
      name: 'Criterion',
      holds: 'name',
      strong: words`criterion, criteria, edi criterion, self assessment area, edi area, edi self assessment,
        equality objective`,
      weak: words`area, assessment area, theme, standard, question, category, measure, statement`,
      never: words`score`,
    },
    score: {
      name: 'Score',
      coloured: true,
      holds: 'level',
      strong: words`score, self assessment score, edi score, edi self assessment score, level, score 1 4`,
      weak: words`rating, mark, assessment`,
    },
  },
  required: [['criterion'], ['score']],
  undated: true,
  noise: [],
  vetoes: [...registerWords, ...words`target, risk, kpi, likelihood, due, weight, price, supplier, bidder`],
  titles: words`edi, edi self assessment, equality, diversity, inclusion`,
  needsTitle: ['criterion'],
  figures: ['score'],
  columns: [
    {
      field: 'criterion',
      heading: 'Criterion',
      width: 360,
      wrap: true,
      total: (whole) =>
        `=IF(COUNT(${whole('score')})=0,"Total","Total (mean "&TEXT(AVERAGE(${whole('score')}),"0.0")&")")`,
    },
    { field: 'score', heading: 'Score', width: 60, horizontal: 'Right', total: 'sum' },
  ],
  byContents: [{ field: 'criterion', known: 1, certainty: 0.75, like: 'names', ofTitled: true }],
  newYear: {
    told: (place, year) => `Equality scores ${place} wait for the self-assessment of ${year}.`,
    recorded: true,
  },
});
