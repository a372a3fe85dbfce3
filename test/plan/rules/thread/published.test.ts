import { openBook } from '../../../../src/plan/book/planBook';
import { type ThreadedItem, itemKinds, itemText } from '../../../../src/plan/rules/thread/threadItems';
import { outcomeSuggester } from '../../../../src/plan/rules/thread/suggestOutcomes';
import { readThread } from '../../../../src/plan/rules/thread/readThread';
import { isOrphan } from '../../../../src/plan/rules/thread/coverageFindings';
import { readPublished, readSample } from '../../sample';

interface Read {
  readonly item: string;
  readonly outcomes: readonly number[];
  readonly arguable: readonly number[];
}
interface ReadKpi extends Read {
  readonly aims: readonly string[];
  readonly arguableAims: readonly string[];
}
const byHand = readPublished<{
  aims: Read[];
  workstreams: Read[];
  actions: Read[];
  kpis: ReadKpi[];
  risks: Read[];
}>('thread-2022-23.json');

const workbook = readSample();
const reading = readThread(openBook(workbook));
if (!reading.ok) throw new Error(reading.why);
const { thread } = reading;
const read: readonly Read[] = Object.values(byHand).filter(Array.isArray).flat();
const suggestedOf = ({ suggested }: ThreadedItem) => suggested.map(({ outcome }) => outcome.number);
const start = (text: string) => text.replace(/[’‘]/g, "'").slice(0, 25);

test('the plan of 2022/23 is held against its own four outcomes', () => {
  expect(thread.list.from).toBe('plan');
  expect(thread.list.outcomes.map(({ number, name, aim }) => [number, name, aim])).toEqual([
    [1, 'People are safe and feel safe', 'Contribute to a flourishing society'],
    [2, 'People enjoy good health and wellbeing', 'Contribute to a flourishing society'],
    [
      3,
      'People have equal opportunities to enrich their lives and reach their full potential',
      'Contribute to a flourishing society',
    ],
    [4, 'Communities are cohesive and have the facilities they need', 'Contribute to a flourishing society'],
  ]);
});

test('5 aims, 9 workstreams, 10 actions, 8 KPIs and 1 risk are followed, as read by hand', () => {
  expect(itemKinds.map((kind) => thread.items.filter(({ item }) => item.kind === kind).length)).toEqual([
    5, 9, 10, 8, 1,
  ]);
  expect(thread.items.map(({ item }) => start(itemText(item)))).toEqual(
    read.map(({ item }) => expect.stringContaining(start(item).slice(0, 4))),
  );
});

test('nothing in it states its outcome, so nothing is counted as stated', () => {
  expect(thread.items.filter(({ outcomes }) => outcomes.length > 0)).toEqual([]);
  expect(thread.findings.filter(({ code }) => code === 'outcome-unconfirmed')).toHaveLength(4);
});

test('no suggestion is one that no reader would make', () => {
  const wrong = thread.items.filter((each, at) =>
    suggestedOf(each).some(
      (number) => !read[at]?.outcomes.includes(number) && !read[at]?.arguable.includes(number),
    ),
  );
  expect(wrong.map(({ item }) => itemText(item))).toEqual([]);
});

test('of the 19 outcomes that a reader sees at once all are suggested', () => {
  const seen = read.flatMap(({ item, outcomes }, at) =>
    outcomes.map((number) => ({
      item,
      number,
      found: suggestedOf(thread.items[at] as ThreadedItem).includes(number),
    })),
  );
  expect(seen).toHaveLength(19);
  expect(seen.filter(({ found }) => !found).map(({ item, number }) => `${item}: ${number}`)).toEqual([]);
});

test('every item that leads nowhere is named', () => {
  const orphans = thread.items.filter(isOrphan).map(({ item }) => `${item.kind}: ${start(itemText(item))}`);
  expect(orphans).toEqual([
    'aim: Independence, Involvement',
    'workstream: Supporting the City Corpo',
    'workstream: Delivering a Children and',
    'workstream: Prioritising delivery in ',
    'action: Implement the City Corpor',
    'action: Deliver a new High Suppor',
    'action: Implement a new Strengths',
    'action: Targeted marketing campai',
    'action: Finalise and implement th',
    'action: Prepare the implementatio',
    'kpi: Children in need: >1 year',
    'kpi: Number and proportion of ',
    'kpi: Increase in average energ',
  ]);
});

test('words alone place 8 of 22 KPIs of Quarter 1 2017, each under the objective that it stands under', () => {
  const { rows } = readPublished<{ rows: { kpi: string; objective: string }[] }>('kpis-q1-2017.json');
  const suggest = outcomeSuggester(thread.aims.map(({ name }) => ({ name })));
  const placed = rows
    .map(({ kpi, objective }) => ({ objective, by: suggest('', kpi).map(({ outcome }) => outcome.name) }))
    .filter(({ by }) => by.length > 0);
  expect(placed).toHaveLength(8);
  expect(placed.filter(({ objective, by }) => !by.includes(objective))).toEqual([]);
  // One that speaks of volunteering and of quality of life is suggested for two aims beside its own.
  expect(placed.flatMap(({ objective, by }) => by.filter((name) => name !== objective))).toEqual([
    'Independence, Involvement and Choice',
    'Community',
  ]);
});

test('no KPI measures the aim Community', () => {
  expect(
    thread.findings.filter(({ code }) => code === 'aim-without-kpi').map(({ message }) => message),
  ).toEqual([
    'No KPI measures the aim “Community”: none stands under its name, and the words of none speak for it.',
  ]);
  for (const { name, suggested } of thread.aims)
    for (const kpi of suggested) {
      const hand = byHand.kpis.find(({ item }) => start(kpi.text).startsWith(start(item)));
      expect([...(hand?.aims ?? []), ...(hand?.arguableAims ?? [])]).toContain(name);
    }
});
