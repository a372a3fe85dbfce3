import { checkKpis } from '../../src/plan/checkKpis';
import { defaultDetails } from '../../src/plan/details';
import type { KpiRule } from '../../src/plan/read/kpi';
import type { Quarter } from '../../src/words/quarters';
import { readKpis } from '../../src/plan/read/readKpis';
import { type RecognisedTable } from '../../src/plan/recognise/recognised';
import { fields, type Field } from '../../src/plan/tables/kinds';
import { buildSheet, type TestCell } from './buildSheet';

type KpiField = Field<'kpis'>;

/** A KPI list whose headings are the names of its fields, with some of them in doubt. */
function checkOf(
  headings: readonly KpiField[],
  rows: readonly (readonly TestCell[])[],
  doubtful: readonly KpiField[],
  { quarter, rules = [] }: { quarter?: Quarter; rules?: readonly KpiRule[] } = {},
) {
  const sheet = buildSheet('KPIs', [headings, ...rows]);
  const columns = Object.fromEntries(
    fields.kpis.flatMap((field) => (headings.includes(field) ? [[field, headings.indexOf(field)]] : [])),
  );
  const table: RecognisedTable<'kpis'> = {
    kind: 'kpis',
    sheet: 'KPIs',
    area: { row: 0, column: 0, rows: rows.length + 1, columns: headings.length },
    headings: { row: 0, rows: 1 },
    columns,
    transposed: false,
    tableName: '',
    certainty: 0.9,
    certainties: {},
    questions: doubtful.map((guess) => ({
      column: headings.indexOf(guess),
      heading: guess,
      guess,
      others: [],
    })),
  };
  return checkKpis(readKpis(sheet, table, quarter), defaultDetails, rules, quarter);
}

const plain = ['ref', 'kpi', 'target', 'measure', 'rag', 'reasons'] as const;
const satisfied: TestCell[][] = [
  ['1.1', 'Customer satisfaction with repairs', '75%', '80%', 'Red', ''],
  ['1.2', 'Customer satisfaction with lettings', '75%', '20%', '', ''],
  ['1.3', 'Customer satisfaction with the website', '', '81%', '', ''],
];
const codes = ({ findings }: ReturnType<typeof checkOf>) => findings.map(({ code }) => code);
const rags = ({ rows }: ReturnType<typeof checkOf>) => rows.map(({ rag }) => rag);

describe('a column of target or measure in doubt', () => {
  test.each(['measure', 'target'] as const)(
    '%s: no row has a colour by the rule, and one question is asked',
    (field) => {
      const check = checkOf(plain, satisfied, [field]);
      expect(rags(check)).toEqual(['N/A', 'N/A', 'N/A']);
      expect(check.rows[0]?.why).toContain(
        `N/A: it is not sure that column ${field === 'target' ? 'C' : 'D'}, “${field}”, is the ${field}.`,
      );
      expect(codes(check).filter((code) => code === 'column-unsure')).toHaveLength(1);
      expect(check.findings[0]?.cell).toBe(field === 'target' ? 'KPIs!C1' : 'KPIs!D1');
    },
  );

  test('nothing else is said that would follow from it', () => {
    const check = checkOf(plain, [['1.1', 'Customer satisfaction', '75%', 3, 'Green', '']], ['measure']);
    expect(codes(check)).toEqual(['column-unsure']);
  });

  test('what is wrong with the column that is sure is said all the same', () => {
    expect(codes(checkOf(plain, satisfied, ['measure']))).toContain('target-missing');
    expect(codes(checkOf(plain, satisfied, ['target']))).not.toContain('target-missing');
  });

  test('the officer’s word in the RAG cell still counts, and so does an override', () => {
    const rules: KpiRule[] = [{ ref: '1.2', override: { rag: 'Amber', reason: 'Agreed', figure: '99%' } }];
    const check = checkOf(plain, satisfied, ['measure'], { rules });
    expect(check.rows.map(({ colour }) => colour)).toEqual(['Red', 'N/A', 'N/A']);
    // Of a figure that may be none it cannot be said that it is another than the override's.
    expect(codes(check)).not.toContain('override-stale');
  });

  test('a quarter’s column is asked about in its own quarter only', () => {
    const headings = ['ref', 'kpi', 'target', 'q1', 'q2'] as const;
    const rows = [['1.1', 'Customer satisfaction', '75%', '80%', '60%']];
    expect(rags(checkOf(headings, rows, ['q2'], { quarter: 'Q1' }))).toEqual(['Green']);
    expect(codes(checkOf(headings, rows, ['q2'], { quarter: 'Q1' }))).toEqual([]);
    expect(rags(checkOf(headings, rows, ['q2'], { quarter: 'Q2' }))).toEqual(['N/A']);
  });
});

describe('a column read beside them in doubt', () => {
  test('tolerance: rows whose colour it would change wait for the answer, the others do not', () => {
    const headings = ['ref', 'kpi', 'target', 'measure', 'tolerance'] as const;
    const rows = [
      ['1.1', 'Customer satisfaction with repairs', '80%', '85%', '2 points'],
      ['1.2', 'Customer satisfaction with lettings', '80%', '75%', '2 points'],
    ];
    const check = checkOf(headings, rows, ['tolerance']);
    expect(rags(check)).toEqual(['Green', 'N/A']);
    expect(codes(check)).toEqual(['column-unsure']);
    expect(codes(checkOf(headings, rows.slice(0, 1), ['tolerance']))).toEqual([]);
  });

  test('good is: it is not read, so that polarity comes from elsewhere, and where it would matter it is asked about', () => {
    const headings = ['ref', 'kpi', 'target', 'measure', 'goodIs'] as const;
    const rows = [
      ['1.1', 'Xylophones', '80', '95', 'Lower'],
      ['1.2', 'Customer satisfaction', '80%', '95%', 'Higher'],
    ];
    const check = checkOf(headings, rows, ['goodIs']);
    expect(rags(check)).toEqual(['N/A', 'Green']);
    expect(codes(check)).toEqual(['column-unsure']);
  });

  test('an earlier quarter that a direction is measured from', () => {
    const headings = ['ref', 'kpi', 'target', 'q1', 'q2'] as const;
    const rows = [['1.1', 'Customer satisfaction', 'Increase', '80%', '90%']];
    expect(rags(checkOf(headings, rows, [], { quarter: 'Q2' }))).toEqual(['Green']);
    const check = checkOf(headings, rows, ['q1'], { quarter: 'Q2' });
    expect(rags(check)).toEqual(['N/A']);
    expect(codes(check)).toEqual(['column-unsure']);
  });
});

describe('a RAG column in doubt', () => {
  const check = checkOf(plain, satisfied, ['rag']);

  test('its words are neither compared nor counted; the rule judges by sure columns', () => {
    expect(rags(check)).toEqual(['Green', 'Red', 'N/A']);
    expect(check.rows.map(({ published, colour }) => [published, colour])).toEqual([
      ['', 'Green'],
      ['', 'Red'],
      ['', 'N/A'],
    ]);
    expect(codes(check)).not.toContain('rag-differs');
  });

  test('one question is asked', () => {
    expect(codes(check).filter((code) => code === 'column-unsure')).toHaveLength(1);
  });
});

describe('the colour that counts', () => {
  const words = (word: string, rules: readonly KpiRule[] = []) =>
    checkOf(plain, [['1.1', 'Customer satisfaction', '75%', '80%', word, 'x']], [], { rules }).rows[0]
      ?.colour;
  const override: KpiRule[] = [{ ref: '1.1', override: { rag: 'Amber', reason: 'Agreed' } }];

  test.each([
    ['Red', 'Red'],
    ['A', 'Amber'],
    ['', 'Green'],
    ['tbc', 'N/A'],
    ['see note', 'N/A'],
  ])('is the officer’s word “%s” where there is one, else the rule’s: %s', (word, colour) => {
    expect(words(word)).toBe(colour);
  });

  test('an override stands for the rule’s, and the cell goes before both', () => {
    expect(words('', override)).toBe('Amber');
    expect(words('Red', override)).toBe('Red');
  });
});
