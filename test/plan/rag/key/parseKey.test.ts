import { parseKey, keyOf, type KeyRule, type SheetKey } from '../../../../src/plan/rag/key/parseKey';
import { leastCpu } from '../../../leastCpu';

/** A rule in short: "0/5 relative", "0/5 relative, edge Red", "bands 95/90", "refused", "none". */
function short(text: string): string {
  const rule = parseKey(text);
  if (!rule) return 'none';
  if (rule.kind === 'refused') return rule.reason === '' ? 'refused without a reason' : 'refused';
  if (rule.kind === 'bands') return `bands ${rule.green}/${rule.amber}`;
  return `${rule.green}/${rule.amber} ${rule.basis}${rule.edgeIsRed ? ', edge Red' : ''}`;
}

describe('rules as public bodies publish them', () => {
  test.each<[string, string, string, string, string]>([
    [
      'City of London 2017',
      'target achieved or exceeded',
      'within the tolerance of -10% of the set target',
      'below the tolerance of -10%',
      '0/10 relative',
    ],
    [
      'Maidstone',
      'achieved or exceeded the annual target',
      'missed but within 10% of the target',
      'missed by more than 10%',
      '0/10 relative',
    ],
    ['Cherwell', '100% of target met', '90% and above', 'below 90%', '0/10 relative'],
    [
      'Havering',
      'on or within 10% of target',
      'more than 10% off AND improved/maintained on same quarter last year',
      'more than 10% off AND not improved',
      'refused',
    ],
    ['Jersey', 'on or exceeding target', 'at or within 5% of the target', 'not within 5%', '0/5 relative'],
    [
      'Cheshire West and Chester',
      'on target',
      'out of target but within tolerance',
      'out of target and tolerance',
      'refused',
    ],
    [
      'Brighton & Hove',
      'target achieved or exceeded',
      'within an acceptable range',
      'outside the acceptable range',
      'refused',
    ],
    [
      'Environment Agency',
      'at or above the target(s)',
      'falling slightly short',
      'improvements to be made',
      'refused',
    ],
    ['Reigate & Banstead', 'on or above target', 'within agreed tolerance', 'below target', 'refused'],
    ['Harlow', 'above target', 'within target', 'behind target', 'refused'],
    ['Camms', 'performance >= 100', '(100 - variance) <= performance < 100', '< 100 - variance', 'refused'],
  ])('%s', (_, green, amber, red, expected) => {
    expect(short(`Green: ${green}; Amber: ${amber}; Red: ${red}`)).toBe(expected);
  });

  test('faces that are happy or sad say nothing of a tolerance', () => {
    expect(short('Green: happy face; Red: sad face')).toBe('none');
  });
});

describe('wordings of others', () => {
  test.each<[string, string]>([
    [
      'RAG key - Red: more than 5% off target; Amber: up to 5% off target; Green: target met or exceeded',
      '0/5 unstated',
    ],
    [
      'G = Performance at or better than target | A = Performance no more than 3% worse than target | R = Performance more than 3% worse than target',
      '0/3 unstated',
    ],
    ['Target met (Green), missed by 10% or less (Amber), missed by over 10% (Red)', '0/10 unstated'],
    [
      'Green - on or above target. Amber - between 0.1% and 4.9% below target. Red - 5% or more below target.',
      'refused',
    ],
    ['Green: on target. Amber: between 0 and 5% below target. Red: over 5% below target.', '0/5 unstated'],
    ['Red 10%+ below target, Amber less than 10% below target, Green on or above', '0/10 unstated, edge Red'],
    [
      '🟢 Achieved 🟡 Within 5 percentage points of target 🔴 More than 5 percentage points from target',
      '0/5 points',
    ],
    [
      'Green = target achieved; Amber = within 2 points of target; Red = more than 2 points off',
      '0/2 points',
    ],
    [
      'Green: within 2.5% of target, Amber: within 7.5% of target, Red: more than 7.5% away',
      '2.5/7.5 relative',
    ],
    [
      'Green 100% of target or more; Yellow 90 - 99.9% of target; Red less than 90% of target',
      '0/10 relative',
    ],
    ['GREEN: ≥100% of target; AMBER: ≥85% of target; RED: <85% of target', '0/15 relative'],
    ['Green: at least 98% of target. Amber: 95% - 98% of target. Red: under 95% of target', '2/5 relative'],
    ['Green 90% or more, Amber 80% to 89%, Red under 80%', 'bands 90/80'],
    ['Green >= 85%; Amber 75-84%; Red <= 74%', 'bands 85/75'],
    ['Green: target met. Red: target not met.', '0/0 relative'],
    ['Green: 5% or less; Amber: 5% to 10%; Red: above 10%', 'refused'],
    [
      'Green: <2% variance from target; Amber: 2% to 5% variance from target; Red: >5% variance from target',
      '2/5 unstated',
    ],
    ['Green: on target; Amber: within 5%; Red: more than 10%', 'refused'],
    ['Green: on target; Amber: within 5 points; Red: more than 5%', 'refused'],
    ['Amber tolerance: Amber where within 10 per cent of target', '0/10 relative'],
    ['Status (Amber = within 5% tolerance)', '0/5 unstated'],
    [
      'Performance is Green when the target is met, Amber when it is up to 8% below and Red when it is more than 8% below.',
      '0/8 unstated',
    ],
    [
      'Key: On or exceeding target - Green; Below target but within 5% - Amber; More than 5% below target - Red',
      '0/5 unstated',
    ],
    ['Green: meeting target; Amber: close to target; Red: well below target', 'refused'],
    [
      'Red = worse than target by more than 15%; Amber = worse than target by 15% or less; Green = at target or better',
      '0/15 unstated',
    ],
    ['Green: at or above target; Amber: -5% of target; Red: below -5% of target', '0/5 relative'],
    [
      'Green – target reached, Orange – not exceeding 10% below target, Red – exceeding 10% below target',
      '0/10 unstated',
    ],
    [
      'Dark green exceeds target, green meets target, amber within 5% of target, red misses target by more than 5%',
      '0/5 relative',
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('texts that are no key of targets', () => {
  test.each([
    '',
    'RAG',
    'Red, Amber, Green',
    'Green bin collections missed per 100,000',
    'Amber alerts issued within 5 minutes',
    'Of 20 KPIs 17 (85%) are Green, 2 (10%) Amber and 1 (5%) Red',
    'Green 17, Amber 2, Red 1',
    'Green: complete; Amber: in progress; Red: not started',
    'Green = low likelihood, Red = high likelihood',
    'Satisfaction is Amber at 69% and complaints are Red',
    'Green spaces within 300 m of homes',
  ])('%s', (text) => {
    expect(short(text)).toBe('none');
  });

  test('a text of any length and shape is read without an error and without delay', () => {
    const texts = [
      'Green '.repeat(20_000),
      'within 5% '.repeat(100),
      'Amber = '.repeat(140),
      '('.repeat(1000),
    ];
    expect(leastCpu(() => texts.forEach((text) => parseKey(text)))).toBeLessThan(1000);
  });
});

const margin = (amber: number): KeyRule => ({
  kind: 'allowance',
  green: 0,
  amber,
  basis: 'relative',
  edgeIsRed: false,
});
const key = (sheet: string, rule: KeyRule, besideKpis = true): SheetKey => ({
  sheet,
  row: 0,
  column: 0,
  text: 'Amber …',
  rule,
  besideKpis,
});

test('the sheet’s own key goes before a general one, and that before those of other sheets', () => {
  const keys = [key('Place', margin(3)), key('Guidance', margin(5), false), key('People', margin(7))];
  const amberOf = (sheet: string) => {
    const rule = keyOf(sheet, keys)?.rule;
    return rule?.kind === 'allowance' ? rule.amber : null;
  };
  expect([amberOf('People'), amberOf('Place'), amberOf('Finance')]).toEqual([7, 3, 5]);
});

test('keys of other sheets count only where they agree', () => {
  expect(keyOf('Finance', [key('A', margin(3)), key('B', margin(3))])?.rule.kind).toBe('allowance');
  expect(keyOf('Finance', [key('A', margin(3)), key('B', margin(4))])?.rule.kind).toBe('refused');
});

test('a plain key goes before one that cannot be applied; without keys there is none', () => {
  const vague: KeyRule = { kind: 'refused', reason: 'it gives no number' };
  expect(keyOf('A', [key('A', vague), key('A', margin(4))])?.rule).toEqual(margin(4));
  expect(keyOf('A', [])).toBeNull();
});
