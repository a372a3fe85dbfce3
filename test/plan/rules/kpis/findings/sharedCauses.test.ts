import { checkKpis } from '../../../../../src/plan/checkKpis';
import { defaultDetails } from '../../../../../src/plan/details';
import { kpiRow } from '../../../buildRows';

/** Satisfaction of 100% wanted; measures with the colours that the table shows. */
const rows = (shown: readonly (readonly [measure: string, rag: string])[]) =>
  shown.map(([measure, rag], place) =>
    kpiRow({
      ref: `1.${place + 1}`,
      kpi: `Customer satisfaction ${place}`,
      target: '100%',
      measure,
      rag,
      row: place,
    }),
  );
const codesOf = (shown: readonly (readonly [measure: string, rag: string])[]): string[] =>
  checkKpis(rows(shown), defaultDetails, [])
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('rag-') || code === 'colours-exchanged');

const byFivePercent = [
  ['93%', 'Red'],
  ['92%', 'Red'],
  ['91%', 'Red'],
  ['94%', 'Red'],
  ['96%', 'Amber'],
  ['100%', 'Green'],
] as const;

test('colours of another rule are one question, which names the tolerance that fits', () => {
  const { findings } = checkKpis(rows(byFivePercent), defaultDetails, []);
  const [asked, ...others] = findings.filter(({ code }) => code.startsWith('rag-'));
  expect(others).toEqual([]);
  expect(asked).toMatchObject({ severity: 'warning', code: 'rag-rule-unsure' });
  expect(asked?.message).toContain('4 of the 6 colours on “Appendix 1” are not what the rule gives');
  expect(asked?.message).toContain('With a tolerance of 5% of the target, 6 of the 6 agree');
});

test('each row says all the same that its colour differs', () => {
  const [first] = checkKpis(rows(byFivePercent), defaultDetails, []).rows;
  expect(first?.findings.map(({ code }) => code)).toContain('rag-differs');
});

test('two of six that differ are slips, each an error of its own', () => {
  expect(
    codesOf([
      ['93%', 'Red'],
      ['92%', 'Red'],
      ['95%', 'Amber'],
      ['94%', 'Amber'],
      ['96%', 'Amber'],
      ['100%', 'Green'],
    ]),
  ).toEqual(['rag-differs', 'rag-differs']);
});

test('five colours are too few to show a rule', () => {
  expect(codesOf(byFivePercent.slice(0, 5))).toEqual(Array(4).fill('rag-differs'));
});

test('colours that no tolerance explains: the columns are asked about', () => {
  const { findings } = checkKpis(
    rows([
      ['20%', 'Green'],
      ['100%', 'Red'],
      ['30%', 'Green'],
      ['100%', 'Red'],
      ['40%', 'Green'],
      ['100%', 'Red'],
    ]),
    defaultDetails,
    [],
  );
  expect(findings.find(({ code }) => code === 'rag-rule-unsure')?.message).toContain('what the columns mean');
});
