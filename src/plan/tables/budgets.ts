import { amount, type Column, type Reference } from './column';
import { kindOfTable, registerWords, words } from './kind';
import { ledger } from './ledger';

const projections = words`projected, projected actual, projection, forecast, forecast outturn, projected outturn,
  outturn, actual, latest forecast, estimated outturn, probable outturn`;
const variances = words`variance, variation, over under spend, overspend underspend,
  variance projected less budget, difference, over under, better worse, surplus deficit`;
const sums = words`latest approved budget, revised budget, latest budget, current budget, approved budget, budget,
  original budget, annual budget, full year budget, annual plan, revised estimate, original estimate,
  approved estimate, latest estimate`;
/** Figures up to now: the rest of the year is still to come, so they are neither the budget nor what is projected. */
const upToNow = words`todate, ytd, profiled, cumulative, month`;
/** A budget that counts something else than money: posts, hours, cases. */
const notMoney = words`%, fte, wte, headcount, hour, post, volume, number, day, unit`;
/** What is projected is no budget. */
const forecast = words`projected, projected actual, projection, forecast`;
const of = (risk: string, phrases: readonly string[]): string[] =>
  phrases.map((phrase) => `${risk} ${phrase}`);
const risks = words`local, central`;
const recharged = words`recharge, recharged`;
const figures = [
  ...(['localBudget', 'localProjected', 'localVariance'] as const),
  ...(['centralBudget', 'centralProjected', 'centralVariance'] as const),
  ...(['rechargeBudget', 'rechargeProjected', 'rechargeVariance'] as const),
  ...(['budget', 'projected', 'variance'] as const),
];

type Block = 'local' | 'central' | 'recharge';

/** Projected less budget: plus is an overspend or a shortfall of income. Empty until both are filled. */
const variance = <B extends Block>(
  block: B,
  heading: string,
): Column<`${B}Variance` | `${B}Budget` | `${B}Projected`> => ({
  ...amount(`${block}Variance` as const, heading),
  formula: (thisRow: Reference<`${B}Budget` | `${B}Projected`>) => {
    const [budget, projected] = [thisRow(`${block}Budget`), thisRow(`${block}Projected`)];
    return `=IF(COUNT(${budget},${projected})=2,${projected}-${budget},"")`;
  },
});

/** All blocks of a row together; empty until one is filled. */
const total = <M extends 'Budget' | 'Projected' | 'Variance'>(
  measure: M,
  heading: string,
): Column<Lowercase<M> | `${Block}${M}`> => ({
  ...amount(measure.toLowerCase() as Lowercase<M>, heading),
  formula: (thisRow: Reference<Lowercase<M> | `${Block}${M}`>) => {
    const all = (['local', 'central', 'recharge'] as const)
      .map((block) => thisRow(`${block}${measure}`))
      .join(',');
    return `=IF(COUNT(${all})=0,"",SUM(${all}))`;
  },
});

/** Local risk lies within the chief officer's control, central risk outside it (Finance Committee, 2015). */
export const budgets = kindOfTable({
  name: 'Budgets',
  subject: 'budgets',
  tableName: 'Budgets',
  purpose:
    'Budgets of each service, by local risk, central risk and recharges or as one, with projections and variances, in £000.',
  single: true,
  guessed: 'always',
  fields: {
    service: {
      name: 'Service',
      holds: 'name',
      strong: words`service, division, service area, budget heading, directorate, department, committee,
        division of service`,
      weak: words`area, team, line, budget line, summary, description, budget holder, name`,
    },
    localBudget: {
      name: 'Local risk budget',
      holds: 'money',
      decides: true,
      strong: of('local', sums),
      never: [...words`central`, ...recharged, ...notMoney, ...upToNow],
      neverItself: forecast,
    },
    localProjected: {
      name: 'Local risk projected',
      holds: 'money',
      decides: true,
      strong: of('local', projections),
      never: [...words`central, variance`, ...recharged, ...notMoney, ...upToNow],
    },
    localVariance: {
      name: 'Local risk variance',
      holds: 'money',
      decides: true,
      strong: of('local', variances),
      never: [...words`central`, ...recharged, ...notMoney, ...upToNow],
    },
    centralBudget: {
      name: 'Central risk budget',
      holds: 'money',
      decides: true,
      strong: of('central', sums),
      never: [...words`local`, ...recharged, ...notMoney, ...upToNow],
      neverItself: forecast,
    },
    centralProjected: {
      name: 'Central risk projected',
      holds: 'money',
      decides: true,
      strong: of('central', projections),
      never: [...words`local, variance`, ...recharged, ...notMoney, ...upToNow],
    },
    centralVariance: {
      name: 'Central risk variance',
      holds: 'money',
      decides: true,
      strong: of('central', variances),
      never: [...words`local`, ...recharged, ...notMoney, ...upToNow],
    },
    rechargeBudget: {
      name: 'Recharges budget',
      holds: 'money',
      decides: true,
      strong: of('recharge', sums),
      never: [...risks, ...notMoney, ...upToNow],
      neverItself: forecast,
    },
    rechargeProjected: {
      name: 'Recharges projected',
      holds: 'money',
      decides: true,
      strong: of('recharge', projections),
      never: [...risks, ...words`variance`, ...notMoney, ...upToNow],
    },
    rechargeVariance: {
      name: 'Recharges variance',
      holds: 'money',
      decides: true,
      strong: of('recharge', variances),
      never: [...risks, ...notMoney, ...upToNow],
    },
    budget: {
      name: 'Budget',
      holds: 'money',
      strong: [],
      weak: sums,
      never: [...risks, ...recharged, ...notMoney, ...upToNow],
      neverItself: forecast,
    },
    projected: {
      name: 'Projected',
      holds: 'money',
      strong: [],
      weak: projections,
      never: [...risks, ...recharged, ...words`variance`, ...notMoney, ...upToNow],
    },
    variance: {
      name: 'Variance',
      holds: 'money',
      strong: [],
      weak: variances,
      never: [...risks, ...recharged, ...notMoney, ...upToNow],
    },
  },
  required: [
    ['service'],
    ['localBudget', 'centralBudget', 'rechargeBudget', 'budget'],
    ['localProjected', 'centralProjected', 'rechargeProjected', 'projected'],
  ],
  undated: true,
  sideways: true,
  noise: words`£000, spend, risk, year, end, full, dccs, net, expenditure, adverse, favourable`,
  vetoes: [
    ...registerWords,
    // What a ledger calls its accounts: its lines are none of the plan's budgets.
    ...(ledger.fields.account.strong ?? []),
    ...(ledger.fields.accountName.strong ?? []),
  ],
  titles: words`budget, local risk, central risk, revenue monitoring, finance, financial`,
  unnamed: 'service',
  figures,
  columns: [
    { field: 'service', heading: 'Service', width: 180, wrap: true, total: { text: 'Total' } },
    amount('localBudget', 'Local risk budget £000'),
    amount('localProjected', 'Local risk projected £000'),
    variance('local', 'Local risk variance £000 (plus is adverse)'),
    amount('centralBudget', 'Central risk budget £000'),
    amount('centralProjected', 'Central risk projected £000'),
    variance('central', 'Central risk variance £000 (plus is adverse)'),
    amount('rechargeBudget', 'Recharges budget £000'),
    amount('rechargeProjected', 'Recharges projected £000'),
    variance('recharge', 'Recharges variance £000 (plus is adverse)'),
    total('Budget', 'Total budget £000'),
    total('Projected', 'Total projected £000'),
    total('Variance', 'Total variance £000 (plus is adverse)'),
  ],
  newYear: {
    told: (place, year) => `Budgets ${place} wait for the budgets of ${year} and what is projected.`,
    recorded: true,
  },
});
