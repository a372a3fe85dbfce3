import type { Rag } from '../../src/plan/rag/rag';
import type { Plan, PlanText, Risk } from '../../src/plan/read/plan';
import { cellOf, kpiRow, publishedPlan } from '../../test/sheets/publishedPlan';
import { otherDepartment } from './otherDepartment';

/** A plan to lay out, and how its KPIs are judged: each by its place, '' for not at all. */
export interface GeneratedPlan {
  readonly name: string;
  readonly plan: Plan;
  readonly rag: (index: number) => Rag | '';
}

const unjudged = (): '' => '';
const rags: readonly Rag[] = ['Green', 'Amber', 'Red', 'N/A'];
const inTurn = (index: number): Rag => rags[index % rags.length] ?? 'N/A';

const empty: Plan = {
  ...publishedPlan,
  texts: [],
  kpis: [],
  actions: [],
  risks: [],
  riskCounts: null,
  budgets: [],
  funding: [],
  edi: [],
};

/** Plans as they come in life and beyond: always the same ones. */
export function generatePlans(): GeneratedPlan[] {
  const made = (name: string, change: Partial<Plan>, rag: (index: number) => Rag | '' = unjudged) => ({
    name,
    plan: { ...publishedPlan, ...change },
    rag,
  });
  return [
    made('published 2022/23', {}),
    made('published, KPIs judged', {}, inTurn),
    made('nothing but a name', empty),
    made('aims only', { ...empty, texts: textsOf('aims') }),
    made('texts without tables', { ...empty, texts: publishedPlan.texts }),
    made('tables without texts', { texts: [] }),
    made('no figures for charts', { funding: [], budgets: [] }),
    made('one line each', oneLineEach()),
    made('a third of the text', { texts: publishedPlan.texts.filter((_, index) => index % 3 === 0) }),
    made('text half as long again', { texts: longer(publishedPlan.texts, 2) }),
    made('text twice', { texts: [...publishedPlan.texts, ...publishedPlan.texts] }),
    made('text three times', { texts: longer(publishedPlan.texts, 1, 3) }),
    made('words of 60 letters', { texts: longWords() }),
    made('20 KPIs', { kpis: manyKpis(20), actions: publishedPlan.actions.slice(0, 8) }, inTurn),
    made('60 KPIs', { kpis: manyKpis(60) }, inTurn),
    made('60 KPIs, little else', { ...empty, kpis: manyKpis(60) }, inTurn),
    made('40 risks', { risks: manyRisks(40), riskCounts: { red: 10, amber: 20, green: 10, total: 40 } }),
    made('40 actions, few texts', { texts: textsOf('aims'), actions: manyActions(40) }),
    made('18 services, income', { texts: textsOf('aims'), budgets: manyBudgets(18) }),
    made('other signs and scripts', { texts: otherScripts() }),
    made('emoji, right to left', { texts: emojiAndHebrew() }),
    made('a section of 50,000 characters', { texts: withLongText(50_000) }),
    made('income below zero', { funding: publishedPlan.funding.map(belowZero) }),
    made('charts without numbers', {
      funding: publishedPlan.funding.map((line) => ({ ...line, amount: null })),
      budgets: publishedPlan.budgets.map((line) => ({ ...line, ...noFigures })),
    }),
    made('long headings', { sectionHeadings: longHeadings() }),
    made('another department', otherDepartment, inTurn),
  ];
}

const textsOf = (wanted: PlanText['section']): PlanText[] =>
  publishedPlan.texts.filter(({ section }) => section === wanted);

/** Every so many paragraphs is followed by itself, `times` in all; each is told apart by a number. */
function longer(texts: readonly PlanText[], every: number, times = 2): PlanText[] {
  return texts.flatMap((text, index) =>
    index % every === 0
      ? Array.from({ length: times }, (_, copy) => ({
          ...text,
          text: text.text && `${text.text} (${copy + 1})`,
        }))
      : [text],
  );
}

function oneLineEach(): Partial<Plan> {
  const seen = new Set<string>();
  return {
    texts: publishedPlan.texts.filter(({ section }) => !seen.has(section) && seen.add(section)),
    kpis: publishedPlan.kpis.slice(0, 1),
    actions: publishedPlan.actions.slice(0, 1),
    budgets: publishedPlan.budgets.slice(0, 1),
    edi: publishedPlan.edi.slice(0, 1),
    funding: publishedPlan.funding.filter(({ line }) => line === 'City Fund' || line === 'Employees'),
  };
}

/** Every fifth paragraph has an address or a word that no column holds on one line. */
const longWords = (): PlanText[] =>
  publishedPlan.texts
    .filter((_, index) => index % 2 === 0)
    .map((text, index) =>
      index % 5 === 0
        ? { ...text, text: `See www.example.gov.uk/${'neighbourhoodregeneration'.repeat(3)} for more` }
        : text,
    );

const manyKpis = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    kpiRow(
      `Proportion of cases of team ${index + 1} closed within the time set${index % 4 === 0 ? ', reopened cases counted again' : ''}`,
      `${60 + (index % 40)}%`,
      index % 3 === 0 ? 'Maintain' : `${65 + (index % 30)}%`,
    ),
  );

const manyRisks = (count: number): Risk[] =>
  Array.from({ length: count }, (_, index) => {
    const title = `Failure of the contract for service ${index + 1}, with what follows for residents`;
    return {
      code: `R${index + 1}`,
      title,
      score: [4, 8, 16, 24][index % 4] ?? 4,
      rating: inTurn(index),
      cell: cellOf(title),
    };
  });

const manyActions = (count: number): Plan['actions'] =>
  Array.from({ length: count }, (_, index) => {
    const plan = `Review the offer of neighbourhood ${index + 1} and agree what follows with its ward members`;
    const due = `Q${(index % 4) + 1} 2022/23`;
    return { ref: '', plan, due, owner: '', status: '', outcome: '', cell: cellOf(plan) };
  });

const manyBudgets = (count: number): Plan['budgets'] =>
  Array.from({ length: count }, (_, index) => ({
    service: `Service ${index + 1} with its commissioned partners`,
    parts: {
      local: {
        budget: (index % 3 === 0 ? -1 : 1) * (1200 + 311 * index),
        projected: (index % 3 === 0 ? -1 : 1) * (1100 + 333 * index),
        cells: {},
      },
      central: { budget: null, projected: index % 2 === 0 ? 45 * index : null, cells: {} },
    },
    hra: false,
    cell: cellOf(`Service ${index + 1}`),
  }));

/** Letters with accents, dashes, a text that begins with "=", and short ones from other alphabets. */
function otherScripts(): PlanText[] {
  const words = [
    '=SUM(A1:A3) is what we count, word for word',
    'Łódź, Ærøskøbing and Çankırı: twinned towns – “façade” grants of £1,500 · 50% match',
    'Γνῶθι σεαυτόν, and Добро пожаловать, in our libraries',
    '+44 20 7946 0000 rings day and night',
  ];
  return publishedPlan.texts.map((text, index) =>
    index % 7 === 3 && text.text
      ? { ...text, text: words[Math.floor(index / 7) % words.length] ?? '' }
      : text,
  );
}

/** Signs beyond the basic plane, joined ones, and letters that run from the right. */
function emojiAndHebrew(): PlanText[] {
  const words = [
    '🌱 Greener estates 👩‍👩‍👧 for families ♿ and everyone 🇬🇧',
    'ברוכים הבאים לספריות שלנו',
    'مرحبا بكم في مكتباتنا',
    '我们的图书馆欢迎您',
  ];
  return publishedPlan.texts.map((text, index) =>
    index % 7 === 3 && text.text
      ? { ...text, text: words[Math.floor(index / 7) % words.length] ?? '' }
      : text,
  );
}

function withLongText(length: number): PlanText[] {
  const long = 'What we do for residents, and why it matters to them. '
    .repeat(length / 54 + 1)
    .slice(0, length);
  return publishedPlan.texts.map((text, index) => (index === 0 ? { ...text, text: long } : text));
}

const belowZero = (line: Plan['funding'][number], index: number): Plan['funding'][number] =>
  index % 2 === 0 && line.amount !== null ? { ...line, amount: -line.amount } : line;

const noFigures = {
  localBudget: null,
  localProjected: null,
  centralBudget: null,
  centralProjected: null,
  budget: null,
  projected: null,
};

const longHeadings = (): Plan['sectionHeadings'] =>
  Object.fromEntries(
    Object.entries(publishedPlan.sectionHeadings).map(([key, heading]) => [
      key,
      `${heading} and what it means for residents, businesses and partners`,
    ]),
  );
