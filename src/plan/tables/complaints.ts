import { amount, type Column } from './column';
import { kindOfTable, registerWords, words } from './kind';

const counted = <Field extends string>(field: Field, heading: string): Column<Field> => ({
  ...amount(field, heading),
  numberFormat: '#,##0',
});

/** Complaints and compliments by source. */
export const complaints = kindOfTable({
  name: 'Complaints',
  subject: 'complaints',
  tableName: 'Complaints',
  purpose: 'Complaints received and upheld, and compliments, for direct and commissioned services.',
  guessed: 'where titled',
  fields: {
    source: {
      name: 'Direct or commissioned',
      holds: 'name',
      strong: words`source, service, service type, complaint source, complaint, complaint about, delivered by,
        division, directorate, department, service area`,
      weak: words`area, type, team, category`,
      never: words`received, upheld, number`,
    },
    received: {
      name: 'Received',
      holds: 'money',
      strong: words`received, complaint received, number of complaint, number received, total complaint`,
      weak: words`complaint, total, number, stage 1`,
    },
    upheld: {
      name: 'Upheld or partly upheld',
      holds: 'money',
      strong: words`upheld, upheld or partly, upheld or partially upheld, upheld partly upheld, complaint upheld,
        number upheld, upheld partially, upheld in part`,
      never: words`%, not`,
    },
    compliments: {
      name: 'Compliments',
      holds: 'money',
      strong: words`compliment, compliment received, number of compliment`,
    },
  },
  required: [['source'], ['received'], ['upheld', 'compliments']],
  undated: true,
  noise: words`fully, which`,
  vetoes: registerWords,
  titles: words`complaint, compliment, customer feedback`,
  unnamed: 'source',
  figures: ['received', 'upheld', 'compliments'],
  columns: [
    {
      field: 'source',
      heading: 'Source',
      width: 130,
      choices: {
        values: ['Direct', 'Commissioned'],
        strict: false,
        message:
          'Direct: services that the department provides. Commissioned: services that others provide for it.',
      },
      total: { text: 'Total' },
    },
    counted('received', 'Received'),
    counted('upheld', 'Upheld or partly upheld'),
    counted('compliments', 'Compliments'),
  ],
  newYear: {
    told: (place, year) => `Complaints ${place} are counted anew in ${year}.`,
    recorded: true,
  },
  checked: true,
});
