/** Numbers from 0 to 1 that follow from a seed alone. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What officers write, to be spoilt. */
const written = [
  '75%',
  '<43',
  '≥ 80%',
  '£49.97m',
  '8/9 (89%)',
  '66.7% (2 out of 3)',
  '7.5 (carers) 19.3 (users)',
  '80-90%',
  'Max. 2.0%',
  '9 working days',
  'Maintain',
  'Annual',
  'N/A',
  'n/a',
  'TBC',
  'Reported in Q4',
  'Increase by 5%',
  '95% within 4 hours',
  'no more than 12',
  '(300,776)',
  '1,230 CR',
  '31 March 2018',
  '01/09/19',
  '2017-06-30',
  'Q1 2017/18',
  'Green',
  'R',
  'Amber (on track)',
  'Red/Amber',
  '1.5',
  'PE 004',
  'DCCS PE 12',
  'Q1 KPI measures',
  'Target 2017/18',
  'Local risk budget £000',
  'RAG status',
  'Proportion of cases closed within 5 days',
  'Number of complaints received',
  'Of 38 KPIs, 28 (74%) were Green and 4 were Red; see Appendix 2.',
  'Spend rose from £1.2m to £1.4m, an increase of 17%.',
  'One in five was upheld, as in Quarter 1 2017/18.',
  'Green = on target, Amber = within 10%, Red = missed',
  'Likely (4)',
  '4 x 3 = 12',
  'Outcome 1 – People are safe',
] as const;

/** What spoils it. */
const bits = [
  '%',
  '£',
  '≤',
  '<',
  '>',
  '-',
  '–',
  '—',
  '−',
  '‒',
  '－',
  '+',
  '±',
  '/',
  ':',
  '.',
  ',',
  ' ',
  '\n',
  '\t',
  '\r\n',
  '\u00a0',
  '\u202e',
  '\u200f',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u00ad',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '’',
  '“',
  '=',
  '@',
  '&',
  '*',
  '|',
  ';',
  '\\',
  '^',
  '$',
  'of',
  'out of',
  'by',
  'to',
  'per',
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  'null',
  '1e309',
  '1e-400',
  '1E+05',
  '0x1F',
  '٣٤',
  '१२',
  '１２３',
  '½',
  '²',
  '①',
  'Ⅳ',
  '𝟗',
  '七',
  '💥',
  '🟢',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u0336',
  '\u20e3',
  '\ufe0f',
  '\u0000',
  '\u0001',
  '\ufffe',
  'no more than',
  'at least',
  'less than',
  'within',
  'days',
  'weeks',
  'months',
  '2017/18',
  '31 March 2018',
  'Q1',
  'N/A',
  'TBC',
  '#REF!',
  '#N/A',
  '=1+1',
  '@SUM(A1)',
  '<script>',
  'e',
  'E',
  'm',
  'k',
  'bn',
  '000',
  '9'.repeat(40),
  '0.',
  '.5',
  '1,00',
  '1.000.000',
  'O',
  'l',
  'one',
  'twenty-one',
  'hundred',
  'nil',
  'zero',
  'half',
  'all',
  'Red',
  'Green',
  'target',
  'key',
  'risk',
] as const;

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A short hostile text: a mixture of signs, a spoilt figure or sentence, a few signs of any plane. */
export function shortText(random: Random): string {
  const way = random();
  if (way < 0.25)
    return Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(random, bits)).join('');
  if (way < 0.3)
    return String.fromCodePoint(
      ...Array.from({ length: 1 + Math.floor(random() * 20) }, () => anyCode(random)),
    );
  let text: string = pick(random, written);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) text = spoil(random, text);
  return text;
}

const anyCode = (random: Random): number =>
  random() < 0.7 ? Math.floor(random() * 0x3000) : Math.floor(random() * 0x10ffff);

function spoil(random: Random, text: string): string {
  const at = Math.floor(random() * (text.length + 1));
  switch (Math.floor(random() * 7)) {
    case 0:
      return text.slice(0, at) + pick(random, bits) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 4));
    case 2:
      return `${text} ${pick(random, written)}`;
    case 3:
      return text.slice(at) + text.slice(0, at);
    case 4:
      return text.replace(/\d/g, (digit) =>
        random() < 0.4 ? pick(random, ['٣', '１', '𝟗', '½', 'o', 'l', '', '\u200b']) : digit,
      );
    case 5:
      return pick(random, bits).repeat(1 + Math.floor(random() * 6)) + text;
    default:
      return random() < 0.01 ? text.repeat(40) : text.toUpperCase();
  }
}

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Long texts by the unit that they repeat; many patterns that cost too much show themselves on one of these. */
export function longTexts(length: number): readonly { readonly what: string; readonly text: string }[] {
  const units = [
    ...new Set([
      ...bits,
      ...written,
      'a',
      'A',
      '1',
      '1,',
      '1, ',
      '1/',
      '1 of ',
      '(1',
      '1)',
      '((',
      '))',
      '()',
      '[[',
      '1%(',
      '10% ',
      '1-',
      '1 to ',
      '1.1.',
      '1 (2) ',
      'a ',
      'Aa ',
      '1\n',
      '£1k ',
      '12/12/2018 ',
      '1st ',
      'Apr ',
      'not less than ',
      'between 1 and ',
      '1 out of 2 ',
      '1 January ',
      '1 day ',
      '1 per 1,000 ',
      'twenty ',
      '1:1 ',
      '1..',
      "1'",
      '1 x ',
      'Target: ',
      'a1',
      '1a',
      '-1',
      '£1',
      '%1',
      '=1',
      'a@',
      'a.',
      'A. ',
      'all of which ',
      'Appendix 1, ',
      'KPI 1.1 ',
      'Q1 ',
      'green ',
      'Green: ',
      'risk ',
      'PE 1 ',
      'one in five ',
      'half of ',
      'budget ',
      'increase of ',
      'Red = ',
      'a_',
      '_',
      ': ',
      ' :',
      ' - ',
      'plan ',
    ]),
  ];
  // As it is, and where something stands before it or after it that a pattern may want or not want there.
  const frames = [
    ['', ''],
    ['', '!x'],
    ['(', ''],
    ['Green 1 ', '!x'],
  ] as const;
  return units.flatMap((unit) =>
    frames.map(([start, end]) => ({
      what: JSON.stringify(`${start}${unit.slice(0, 30)}…${end}`),
      text: start + fill(unit, length - start.length - end.length) + end,
    })),
  );
}
