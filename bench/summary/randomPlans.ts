import type { Rag } from '../../src/plan/rag/rag';
import type { BudgetLine, FundingLine, Plan, Risk } from '../../src/plan/read/plan';
import type { TextSection } from '../../src/plan/sections/summarySections';
import { cellOf, kpiRow, publishedPlan } from '../../test/sheets/publishedPlan';
import type { GeneratedPlan } from './generatePlans';

/** Words of several departments, short and long, with the signs that people write. */
const words = (
  'the of and for with our to in by residents housing repairs planning highways libraries safeguarding cohort ' +
  're-procurement self-assessment end-to-end multi-agency partners – & £1.2m 100% (year 2) “whole council” ' +
  "children's 24/7 decarbonisation interoperability internationalisation Local-Government-Reorganisation " +
  'https://www.council.example/plan/2022-23/appendix A/B café naïve neighbourhood-based, agreed; delivered. ' +
  'Transformation/Improvement =SUM +44 @home -5% … 3,000 statutory homelessness improve deliver reduce increase'
).split(' ');

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** In this order always, whatever the order of the summary, so that a seed makes the plan that it always made. */
const textSections: readonly TextSection[] = [
  'aims',
  'corporate outcomes',
  'workstreams',
  "what's changed",
  'last year we',
  'this year we will',
  'commitments',
  'commitments under review',
  'doing less of',
];

/** What a plan is made from. */
class Dice {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = seeded(seed);
  }

  upTo(most: number): number {
    return Math.floor(this.#next() * (most + 1));
  }

  chance(part: number): boolean {
    return this.#next() < part;
  }

  pick<Item>(items: readonly Item[], otherwise: Item): Item {
    return items[this.upTo(items.length - 1)] ?? otherwise;
  }

  text(most: number): string {
    return Array.from({ length: 1 + this.upTo(most - 1) }, () => this.pick(words, 'plan')).join(' ');
  }

  list<Item>(most: number, make: (index: number) => Item): Item[] {
    return Array.from({ length: this.chance(0.15) ? 0 : this.upTo(most) }, (_, index) => make(index));
  }

  money(): number | null {
    if (this.chance(0.1)) return null;
    const size = this.pick([50, 2000, 90000, 1500000], 2000);
    return (this.chance(0.2) ? -1 : 1) * this.upTo(size * 10) * 0.1;
  }
}

const rags: readonly (Rag | '')[] = ['Green', 'Amber', 'Red', 'N/A', ''];
const kinds: readonly FundingLine['kind'][] = ['source', 'spend'];

function randomPlan(dice: Dice): Plan {
  const long = dice.pick([4, 10, 25], 10);
  const risks = dice.list(12, (index): Risk => {
    const title = dice.text(14);
    const score = dice.chance(0.1) ? null : 1 + dice.upTo(31);
    return {
      ...riskExample,
      code: `R${index + 1}`,
      title,
      score,
      rating: dice.pick(['Green', 'Amber', 'Red', 'N/A'] as const, 'N/A'),
      cell: cellOf(title),
    };
  });
  const [red, amber, green] = [dice.upTo(5), dice.upTo(9), dice.upTo(9)];
  return {
    ...publishedPlan,
    details: {
      ...publishedPlan.details,
      department: dice.text(8),
      organisation: dice.text(4),
      palette: dice.pick(['colour-blind safe', 'traffic lights'] as const, 'colour-blind safe'),
      ...(dice.chance(0.3)
        ? { planYear: dice.pick(['2024-25', '2023–2026', 'Year 1 of 3'], '2024-25') }
        : {}),
    },
    sectionHeadings: dice.chance(0.5)
      ? {}
      : { aims: dice.text(9), kpis: dice.text(5), budgets: dice.text(7) },
    texts: textSections.flatMap((section) =>
      dice.list(6, () => {
        const heading = dice.chance(0.4) ? dice.text(7) : '';
        const text = dice.chance(0.08) ? '' : dice.text(long);
        return { section, heading, text, cell: cellOf(text) };
      }),
    ),
    kpis: dice.list(16, () => kpiRow(dice.text(long), dice.text(3), dice.text(2))),
    actions: dice.list(12, () => {
      const plan = dice.text(long);
      return { ref: '', plan, due: dice.text(2), owner: '', status: '', outcome: '', cell: cellOf(plan) };
    }),
    risks,
    riskCounts: dice.chance(0.3) ? null : { red, amber, green, total: red + amber + green },
    budgets: dice.list(9, (): BudgetLine => {
      const service = dice.text(5);
      return {
        service,
        parts: {
          local: { budget: dice.money(), projected: dice.money(), cells: {} },
          central: { budget: dice.money(), projected: dice.money(), cells: {} },
        },
        hra: false,
        cell: cellOf(service),
      };
    }),
    funding: kinds.flatMap((kind) =>
      dice.list(6, (): FundingLine => {
        const line = dice.text(4);
        return { year: '2022/23', kind, line, amount: dice.money(), cell: cellOf(line) };
      }),
    ),
    edi: dice.list(7, () => {
      const criterion = dice.text(12);
      return { ...ediExample, criterion, score: dice.upTo(5), cell: cellOf(criterion) };
    }),
  };
}

const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error('The published plan has one of each.');
  return item;
};
const riskExample = first(publishedPlan.risks);
const ediExample = first(publishedPlan.edi);

/** Plans that nobody wrote, one a seed, from the first seed to the last: always the same ones. */
export const randomPlans = (first: number, last: number): GeneratedPlan[] =>
  Array.from({ length: last - first + 1 }, (_, index) => {
    const seed = first + index;
    const dice = new Dice(seed);
    const plan = randomPlan(dice);
    const judged = plan.kpis.map(() => dice.pick(rags, ''));
    return { name: `random ${seed}`, plan, rag: (index) => judged[index] ?? '' };
  });
