import { checkKpis } from '../../src/plan/checkKpis';
import { defaultDetails } from '../../src/plan/details';
import type { JudgedRow } from '../../src/plan/rules/kpis/check';
import type { KpiRule } from '../../src/plan/read/kpi';
import type { Quarter } from '../../src/words/quarters';
import { cell, kpiRow, type Given } from './buildRows';
import { readCsv } from './readCsv';

type Source = Record<string, string>;

function judged(given: Given, tolerance = 10, rules: readonly KpiRule[] = [], quarter?: Quarter): JudgedRow {
  const [row] = checkKpis([kpiRow(given)], { ...defaultDetails, tolerance }, rules, quarter).rows;
  if (!row) throw new Error('no row');
  return row;
}

/** The verdict that the source's own rule gives, worked by hand. */
function wanted(source: Source): string {
  const heading = Object.keys(source).find((key) => key.startsWith('Correct')) ?? 'Expected verdict';
  return source[heading] ?? '';
}

function quarterOf(period = ''): Quarter | undefined {
  return /Q[1-4]/.exec(period)?.[0] as Quarter | undefined;
}

const of = (file: string, name: string): [string, Source][] =>
  readCsv(file).map((source) => [`${source['Period'] ?? ''} ${source[name] ?? ''}`.slice(0, 90), source]);

describe('Maidstone: within 10% of the target is Amber', () => {
  test.each(of('maidstone-10pc-rule.csv', 'Performance Indicator'))('%s', (_, source) => {
    const row = judged(
      {
        kpi: source['Performance Indicator'] ?? '',
        target: source['Target'] ?? '',
        measure: source['Value'] ?? '',
      },
      10,
      [],
      quarterOf(source['Period']),
    );
    expect(row.rag).toBe(wanted(source));
  });
});

describe('Jersey: within 5% of the target is Amber', () => {
  test.each(of('jersey-treasury-2022.csv', 'Indicator'))('%s', (_, source) => {
    const row = judged(
      {
        kpi: source['Indicator'] ?? '',
        target: source['Target'] ?? '',
        measure: source['2022 result'] ?? '',
        earlier: { Q3: cell(source['Baseline'] ?? '') },
      },
      5,
      [],
      'Q4',
    );
    expect(row.rag).toBe(wanted(source));
  });
});

describe('Cheshire West: each KPI has its own tolerance in points', () => {
  test.each(of('cwac-housing-per-kpi-tolerance.csv', 'KPI ref and description'))('%s', (_, source) => {
    const tolerance = parseFloat(source['Tolerance'] ?? '');
    const row = judged(
      {
        ref: 'PMF',
        kpi: source['KPI ref and description'] ?? '',
        target: source['Target'] ?? '',
        measure: source['Result'] ?? '',
      },
      10,
      [{ ref: 'pmf', tolerance, basis: 'points' }],
      quarterOf(source['Period']),
    );
    expect(row.rag).toBe(wanted(source));
  });
});

describe('targets in words', () => {
  const colours = ['Green', 'Amber', 'Red'];

  /** "Met" is Green; a target that nothing is reported against, or none, is N/A. */
  function verdict(words: string): string {
    const colour = colours.find((name) => words.includes(name));
    if (words.startsWith('Met')) return 'Green';
    return colour === undefined || words.startsWith('Not met; Red') ? (colour ? 'Red' : 'N/A') : colour;
  }

  test.each(of('text-targets-no-rag.csv', 'Indicator'))('%s', (_, source) => {
    const row = judged(
      {
        kpi: source['Indicator'] ?? '',
        target: source['Target text'] ?? '',
        measure: source['Actual text'] ?? '',
      },
      10,
      [],
      'Q4',
    );
    expect(row.rag).toBe(verdict(wanted(source)));
  });

  test('2.3% against Max. 2.0% is Amber by 10 points', () => {
    const given = {
      kpi: 'Current Rent Arrears',
      target: 'Max. 2.0% of Gross Rent for the Year',
      measure: '2.3%',
    };
    expect(judged(given, 10, [{ ref: '1.1', basis: 'points' }]).rag).toBe('Amber');
  });
});
