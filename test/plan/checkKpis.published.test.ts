import { checkKpis } from '../../src/plan/checkKpis';
import { defaultDetails } from '../../src/plan/details';
import type { KpiRule } from '../../src/plan/read/kpi';
import { publishedRows } from './buildRows';

const rows = publishedRows();
const check = checkKpis(rows, defaultDetails, [], 'Q1');

function rowOf(ref: string, checked = check) {
  const row = checked.rows.find((judged) => judged.row.ref === ref);
  if (!row) throw new Error(`no row ${ref}`);
  return row;
}

const codes = (ref: string, checked = check): string[] =>
  rowOf(ref, checked).findings.map(({ code }) => code);

describe('the published Quarter 1 table without any settings', () => {
  test('every one of the 22 rows appears once', () => {
    expect(check.rows).toHaveLength(22);
    expect(new Set(check.rows.map(({ row }) => row.ref)).size).toBe(22);
  });

  test('1.5 is Amber, and its published Red is an error of the table', () => {
    expect(rowOf('1.5')).toMatchObject({ rag: 'Amber', published: 'Red' });
    expect(rowOf('1.5').why).toBe(
      '69% against 75%: 8.0% short, inside the 10% tolerance (67.5%): Amber. Published Red: differs.',
    );
    expect(rowOf('1.5').findings).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'rag-differs', cell: "'Appendix 1'!E9" }),
    );
  });

  test('1.6 is Amber as published: 46 against fewer than 43', () => {
    expect(rowOf('1.6')).toMatchObject({ rag: 'Amber', published: 'Amber' });
    expect(rowOf('1.6').why).toBe(
      '46 against fewer than 43: 7.0% over, inside the 10% tolerance (47.3): Amber. Published Amber: agrees.',
    );
  });

  test.each(['1.2', '2.8', '4.7'])('%s has measures that disagree and asks for a headline', (ref) => {
    expect(rowOf(ref).rag).toBe('N/A');
    expect(codes(ref)).toContain('headline-needed');
  });

  test.each(['2.9', '4.5'])('%s is a count for the year and asks for a profile', (ref) => {
    expect(rowOf(ref).rag).toBe('N/A');
    expect(codes(ref)).toContain('profile-needed');
  });

  test('the pace to the year’s end is named: 448 enrolments and 19,078 visits a quarter', () => {
    expect(rowOf('2.9').why).toContain('448 a quarter');
    expect(rowOf('4.5').why).toContain('19,078 a quarter');
  });

  test.each([
    ['2.6', 'not-due', 'once a year'],
    ['4.2', 'target-not-set', 'Working with provider to set target'],
  ])('%s is N/A with the reason', (ref, code, words) => {
    expect(rowOf(ref)).toMatchObject({ rag: 'N/A', published: 'N/A' });
    expect(codes(ref)).toContain(code);
    expect(rowOf(ref).why).toContain(words);
  });

  test.each('1.4 1.8 2.1 3.2 3.3 3.4 3.6 4.1 4.4 4.8 5.5 5.6'.split(' '))('%s is Green', (ref) => {
    expect(rowOf(ref)).toMatchObject({ rag: 'Green', published: 'Green' });
  });

  test('1.1 is Green since every plausible reading of its bands is, and says that it is unsure', () => {
    expect(rowOf('1.1').rag).toBe('Green');
    expect(codes('1.1')).toContain('reading-unsure');
  });

  test('1.1 would be N/A if one child stayed for two years, as the readings then part', () => {
    const [first, ...others] = rows;
    const measure = first?.lines[1]?.measure;
    if (!first || !measure) throw new Error('1.1 has two lines');
    const text = '0 0 1 (50%) 0 1 (50%)';
    const lines = first.lines.map((line, place) =>
      place === 1 ? { ...line, measure: { ...measure, text, value: text } } : line,
    );
    const changed = checkKpis([{ ...first, lines }, ...others], defaultDetails, [], 'Q1');
    expect(rowOf('1.1', changed).rag).toBe('N/A');
  });

  test('1.2 says that 1 of 2 is 50% and not 100%', () => {
    const slip = rowOf('1.2').findings.find(({ code }) => code === 'percentage-contradicts');
    expect(slip).toMatchObject({ severity: 'error' });
    expect(slip?.message).toContain('1 of 2 is 50%, not 100%');
  });

  test('3.4 shows how few people it rests on', () => {
    const few = rowOf('3.4').findings.find(({ code }) => code === 'small-numbers');
    expect(few?.message).toContain(
      '8 of 9: 1 person = 11 points; 1 fewer would be Amber, 2 fewer would be Red',
    );
  });

  test('texts of several lines stand in one', () => {
    expect(rowOf('4.7')).toMatchObject({ target: '116 34 0', measure: '34 0 0' });
    expect(rowOf('5.6')).toMatchObject({ target: '97% / 100%', measure: '98% / 100%' });
  });

  test('decent homes is found to be counted under two refs', () => {
    expect(codes('4.4')).toContain('same-kpi-twice');
    expect(rowOf('4.4').findings.find(({ code }) => code === 'same-kpi-twice')?.message).toContain('2.1');
  });

  test('the fifteen refs that are not in the table are named, once', () => {
    const gaps = check.findings.filter(({ code }) => code === 'ref-gap');
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.message).toContain('1.3, 1.7, 2.2–2.5, 2.7, 3.1, 3.5, 4.3, 4.6, 5.1–5.4');
  });

  test('only slips of the rule and of arithmetic are errors', () => {
    const errors = check.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code).sort()).toEqual(['percentage-contradicts', 'rag-differs']);
  });

  test('the counts are of the rows judged', () => {
    expect(check.counts).toEqual({ Green: 13, Amber: 2, Red: 0, 'N/A': 7 });
  });
});

describe('the published table with headlines and profiles', () => {
  const linear = (year: number) => ({ Q1: year / 4, Q2: year / 2, Q3: (year * 3) / 4, Q4: year });
  const settings = (headlineOf12: string | number): KpiRule[] => [
    { ref: '1.2', headline: headlineOf12 },
    { ref: '2.8', headline: 'excluding migrations' },
    { ref: '2.9', profile: linear(2000) },
    { ref: '4.5', profile: linear(79_333) },
    { ref: '4.7', headline: 3, profile: { Q1: 0, Q2: 0, Q3: 0, Q4: 0 } },
  ];

  test.each([
    ['those who were asked', 'asked'],
    ['the last, whose own counts make it 50%', 2],
  ])('exactly 1.2 and 1.5 differ, their exchange is named, and the counts tie: 1.2 by %s', (_, headline) => {
    const judged = checkKpis(rows, defaultDetails, settings(headline), 'Q1');
    const differing = judged.rows.filter(({ rag, published }) => rag !== published).map(({ row }) => row.ref);
    expect(differing).toEqual(['1.2', '1.5']);
    expect(rowOf('1.2', judged)).toMatchObject({ rag: 'Red', published: 'Amber' });
    expect(judged.counts).toEqual({ Green: 17, Amber: 2, Red: 1, 'N/A': 2 });
    expect(codes('1.2', judged)).toContain('colours-exchanged');
    expect(codes('1.5', judged)).toContain('colours-exchanged');
  });

  test('2.9 is judged against what the profile expects by the quarter', () => {
    const judged = checkKpis(rows, defaultDetails, settings(1), 'Q1');
    expect(rowOf('2.9', judged).why).toBe(
      '656 (summer term enrolments) against 500 by Q1 (of 2,000): met, 31.2% better: Green. Published Green: agrees.',
    );
  });

  test('points instead of per cent change no published row', () => {
    const points = { ...defaultDetails, toleranceBasis: 'points' } as const;
    const relative = checkKpis(rows, defaultDetails, settings(1), 'Q1').rows.map(({ rag }) => rag);
    expect(checkKpis(rows, points, settings(1), 'Q1').rows.map(({ rag }) => rag)).toEqual(relative);
  });
});
