import forms from '../../fixtures/published/parser-forms.json';
import published from '../../fixtures/published/kpis-q1-2017.json';
import { readDate } from '../../../src/plan/figures/readCell';
import { readDue } from '../../../src/words/due/readDue';
import { readMeasure } from '../../../src/plan/figures/readMeasure';
import { readMoney } from '../../../src/plan/read/budgets/readThousands';
import { readRiskCount } from '../../../src/plan/read/risks/countRatings';
import { readTarget } from '../../../src/plan/figures/readTarget';
import type { Figure, Reading } from '../../../src/plan/figures/reading';
import { readRag } from '../../../src/plan/rag/readRag';
import { resolvePolarity } from '../../../src/plan/rag/polarity';

interface ExpectedFigure {
  value?: number | null;
  unit?: string;
  comparator?: string;
  num?: number;
  den?: number;
  impliedDen?: number;
  count?: number;
  label?: string;
  qualifier?: string;
  stated?: number;
  period?: string;
  footnote?: string;
  asAt?: string;
  polarity?: string;
}

interface Expected extends ExpectedFigure {
  multi?: (number | ExpectedFigure)[];
  bands?: [number, number | null][];
  state?: string;
  direction?: string;
  bandText?: string;
  confidence?: string;
  error?: string;
  due?: string;
  rag?: string;
  countsAs?: string;
  date?: string;
  quarter?: number | null;
  year?: number | null;
  ambiguous?: string[];
  inferFromPlan?: string;
  total?: number;
}

interface Form {
  cell: string;
  text: string;
  expect: Expected;
}

const all = forms.forms as unknown as Form[];

/** States of the file in our words. */
const states: Record<string, string> = {
  'target not set': 'not set',
  'no target': 'not set',
  na: 'not applicable',
};

/** Units that a cell alone cannot tell: they stand in the KPI's name or nowhere. */
const unstated = new Set(['count', 'score', 'rate']);

/** Comparator of a published target: its own, else the one that its KPI's polarity gives it. */
function comparatorInContext(figure: Figure, text: string): string {
  if (figure.comparator) return figure.comparator;
  const row = published.rows.find(({ target, kpi }) => target === text && !/reduced number/i.test(kpi));
  const clues = { set: undefined, goodIs: '', comparator: null, isRange: false, target: figure };
  return resolvePolarity({ ...clues, kpi: row?.kpi ?? '' }).polarity === 'lower' ? '<=' : '>=';
}

function expectFigure(figure: Figure | undefined, expected: ExpectedFigure, text: string): void {
  if (!figure) throw new Error(`“${text}” gave no figure`);
  if (typeof expected.value === 'number') expect(figure.value).toBeCloseTo(expected.value, 1);
  if (expected.unit !== undefined) expect(figure.unit).toBe(unstated.has(expected.unit) ? '' : expected.unit);
  if (expected.comparator !== undefined) expect(comparatorInContext(figure, text)).toBe(expected.comparator);
  if (expected.num !== undefined) expect(figure.numerator).toBe(expected.num);
  if (expected.count !== undefined) expect(figure.numerator).toBe(expected.count);
  if (expected.den !== undefined) expect(figure.denominator).toBe(expected.den);
  if (expected.impliedDen !== undefined) {
    expect(figure).toMatchObject({ denominator: expected.impliedDen, impliedDenominator: true });
  }
  const label = expected.label ?? expected.qualifier;
  if (label !== undefined) expect(figure.label.replace(/-/g, ' ')).toBe(label.replace(/-/g, ' '));
  if (expected.stated !== undefined) expect(figure.shown).toBe(expected.stated);
  if (expected.period !== undefined) expect(figure.period?.text).toBe(expected.period);
  if (expected.asAt !== undefined) expect(figure.period?.end).toBe('2021-03-31');
  if (expected.footnote !== undefined) expect(figure.footnote).toBe(expected.footnote);
}

function expectReading(reading: Reading, { text, expect: expected }: Form): void {
  if (expected.error !== undefined) {
    expect(reading).toMatchObject({ kind: 'refused', reason: expect.stringContaining(text) });
  } else if (text === '') {
    expect(reading).toEqual({ kind: 'empty' });
  } else if (expected.state !== undefined) {
    expect(reading).toMatchObject({ kind: 'state', state: states[expected.state] ?? expected.state });
    if (expected.due !== undefined) expect(reading).toMatchObject({ due: expected.due });
    if (expected.direction !== undefined) expect(reading).toMatchObject({ direction: expected.direction });
  } else if (expected.direction !== undefined) {
    expect(reading).toEqual({ kind: 'direction', direction: expected.direction });
  } else if (expected.bands !== undefined) {
    const bands = expected.bands.map(([count, percent]) => ({ count, percent }));
    expect(reading).toEqual({ kind: 'bands', bands });
  } else if (reading.kind !== 'figures') {
    throw new Error(`“${text}” gave ${JSON.stringify(reading)}`);
  } else {
    const each = (expected.multi ?? [expected]).map((one) =>
      typeof one === 'number' ? { value: one } : one,
    );
    expect(reading.figures).toHaveLength(each.length);
    each.forEach((one, place) => expectFigure(reading.figures[place], one, text));
    if (expected.bandText !== undefined) expect(reading.bandText).toBe(expected.bandText);
    if (expected.confidence === 'low') expect(reading.certainty).toBe('unsure');
  }
}

const of = (...cells: string[]): Form[] => all.filter(({ cell }) => cells.includes(cell));

test('every kind of cell in the file is tested here', () => {
  const kinds = ['target', 'measure', 'current', 'any', 'rag', 'due', 'risk', 'budget', 'date'];
  expect(all).toHaveLength(79);
  expect(all.filter(({ cell }) => !kinds.includes(cell))).toEqual([]);
});

test.each(of('target'))('target “$text”', (form) => expectReading(readTarget(form.text), form));

test.each(of('measure', 'current'))('measure “$text”', (form) => expectReading(readMeasure(form.text), form));

// A dash is nil in accounts; as a target it is none.
const figures = of('any').filter(({ text }) => text !== '-');

test.each(figures)('text of another council “$text”', (form) => expectReading(readTarget(form.text), form));

test('a dash is nil as an amount, no target as a target, and never 0 as a measure', () => {
  expect(readMoney('-')).toMatchObject({ kind: 'amount', amount: 0 });
  expect(readTarget('-')).toMatchObject({ kind: 'state', state: 'not set' });
  expect(readMeasure('-').kind).toBe('refused');
});

test.each(of('rag'))('RAG “$text”', ({ text, expect: expected }) => {
  expect(readRag(text)).toBe(expected.rag ?? expected.countsAs);
});

test.each(of('budget'))('amount “$text”', ({ text, expect: expected }) => {
  expect(readMoney(text)).toEqual({ kind: 'amount', amount: expected.value, currency: '' });
});

test.each(of('date'))('date “$text”', ({ text, expect: expected }) => {
  expect(readDate(text)).toBe(expected.date);
});

test.each(of('risk'))('risk count “$text”', ({ text, expect: expected }) => {
  const wanted = expected.rag
    ? { of: expected.rag, count: expected.count }
    : { of: 'total', count: expected.total };
  expect(readRiskCount(text)).toEqual(wanted);
});

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2023-01-01" to "2023-03-31" as the file writes it: "Jan-Mar 2023". */
function inWords({ from, to }: { from: string; to: string }): string {
  const name = (day: string): string => monthNames[Number(day.slice(5, 7)) - 1] ?? '';
  return `${name(from)}-${name(to)} ${from.slice(0, 4)}`;
}

test.each(of('due'))('due “$text”', ({ text, expect: expected }) => {
  const due = readDue(text, { planYear: '2022/23' });
  if (expected.state) expect(due).toEqual({ kind: 'none' });
  else if (expected.ambiguous) {
    const spans = due.kind === 'several' ? due.spans.map(inWords) : [];
    expect(spans).toEqual(expected.ambiguous.map((words) => words.replace(/ \(.*/, '')));
  } else if (expected.inferFromPlan) {
    expect(due).toEqual({ kind: 'days', from: '2022-10-01', to: '2022-12-31' });
  } else expect(due).toEqual({ kind: 'days', from: `${expected.year}-01-01`, to: `${expected.year}-12-31` });
});
