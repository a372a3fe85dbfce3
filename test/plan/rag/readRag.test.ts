import { readRag, agreesWith, readVerdict } from '../../../src/plan/rag/readRag';
import { checkKpis } from '../../../src/plan/checkKpis';
import { defaultDetails } from '../../../src/plan/details';
import { kpiRow } from '../buildRows';

test.each([
  ['R ', 'Red'],
  ['a', 'Amber'],
  ['G', 'Green'],
  ['GREEN', 'Green'],
  ['Green*', 'Green'],
  ['Green (on track)', 'Green'],
  ['Yellow', 'Amber'],
  ['🟠', 'Amber'],
  ['tbc', 'N/A'],
  ['Annual', 'N/A'],
  ['N/A', 'N/A'],
  ['Data only', 'N/A'],
  ['Reports in Q4', 'N/A'],
  ['Grey', 'N/A'],
  ['', ''],
  ['   ', ''],
])('“%s” is %s', (text, rag) => expect(readRag(text)).toBe(rag));

test.each(['Red/Amber', 'Amber to Green', 'Blue', '85%', 'On track', 'x'.repeat(30_000)])(
  'a text that names no colour or two is not read: %.20s',
  (text) => expect(readRag(text)).toBeNull(),
);

describe('read verdict', () => {
  test.each([
    ['Met', 'met'],
    ['Achieved', 'met'],
    ['Yes', 'met'],
    ['On target', 'met'],
    ['Exceeded', 'met'],
    ['Not met', 'not met'],
    ['Missed', 'not met'],
    ['Failed', 'not met'],
    ['No', 'not met'],
    ['Off track', 'not met'],
    ['Partly met', 'nearly met'],
    ['Within tolerance', 'nearly met'],
    ['Within 10%', 'nearly met'],
    ['Below target', 'unclear'],
    ['Purple', null],
    ['No survey was done in this year', null],
  ])('“%s” says %s', (text, verdict) => {
    expect(readVerdict(text)).toBe(verdict);
  });

  test('a verdict agrees with the colours that it can stand for', () => {
    expect(agreesWith('met', 'Green')).toBe(true);
    expect(agreesWith('met', 'Amber')).toBe(false);
    expect(agreesWith('not met', 'Amber')).toBe(true);
    expect(agreesWith('not met', 'Green')).toBe(false);
    expect(agreesWith('unclear', 'Red')).toBe(true);
  });

  const check = (rag: string) =>
    checkKpis(
      [kpiRow({ kpi: 'Customer satisfaction', target: '75%', measure: '80%', rag })],
      defaultDetails,
      [],
    );

  test('a verdict that fits the figures is no finding, and the rule’s colour counts', () => {
    const { rows, findings } = check('Met');
    expect(findings).toEqual([]);
    expect(rows[0]).toMatchObject({ rag: 'Green', published: '', colour: 'Green' });
  });

  test('a verdict that the figures contradict is one to be looked at', () => {
    expect(check('Not met').findings.map(({ code }) => code)).toEqual(['verdict-differs']);
  });
});
