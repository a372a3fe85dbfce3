import { amount } from './column';
import { kindOfTable, registerWords, words } from './kind';

/** Where money comes from and is spent. Its headings are so general that a title must speak for it. */
export const funding = kindOfTable({
  name: 'Funding and spend',
  subject: 'funding and spend',
  tableName: 'Funding',
  purpose: 'Where the money comes from and where it is spent, in £000.',
  guessed: 'where titled',
  fields: {
    year: { name: 'Year', strong: words`year, financial year, plan year` },
    kind: {
      name: 'Source or spend',
      strong: words`kind, source spend, type, income expenditure`,
      weak: words`category`,
    },
    line: {
      name: 'Line',
      holds: 'name',
      strong: words`line, source of funding, funding source, source of income, source, income, funding,
        type of spend, spend type, spend, type of expenditure, expenditure, where money come from,
        where money spent, spend area, income type`,
      weak: words`description, category, area, heading, service, type`,
      never: words`amount, total`,
    },
    amount: {
      name: 'Amount',
      holds: 'money',
      strong: words`£000, amount, amount £000, budget £000, value £000, £, total £000, sum, spend £000,
        income £000`,
      weak: words`total, value, budget, cost, figure`,
      never: words`%, variance, actual`,
    },
  },
  required: [['line'], ['amount']],
  undated: true,
  noise: [],
  vetoes: [...registerWords, ...words`target, local, central, actual, variance, hour, date, received`],
  titles: words`where money come from, where money spent, funding, source of funding, spend, income expenditure`,
  needsTitle: ['line', 'amount'],
  unnamed: 'line',
  figures: ['amount'],
  columns: [
    { field: 'year', heading: 'Year', width: 60, horizontal: 'Left' },
    {
      field: 'kind',
      heading: 'Kind',
      width: 70,
      choices: {
        values: ['Source', 'Spend'],
        strict: true,
        message: 'Source: where the money comes from. Spend: where it goes.',
      },
    },
    { field: 'line', heading: 'Line', width: 240, wrap: true, total: { text: 'Sources less spend' } },
    {
      ...amount('amount', '£000'),
      width: 80,
      // Sources and spend stand in one column, so that their plain sum would mean nothing.
      total: (whole) =>
        `=SUMIFS(${whole('amount')},${whole('kind')},"Source")-SUMIFS(${whole('amount')},${whole('kind')},"Spend")`,
    },
  ],
  newYear: {
    told: (place, year) => `Money and spend ${place} wait for the amounts of ${year}.`,
    recorded: true,
  },
});
