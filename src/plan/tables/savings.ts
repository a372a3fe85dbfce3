import { fewOf, inList } from '../../words/lists';
import { wholePounds } from '../../words/money';
import { shorten } from '../../words/shorten';
import { saysUnidentified } from './budgetParts';
import { amount, statuses } from './column';
import { kindOfTable, registerWords, words, type MoneyLine } from './kind';

/** What is saved there is no money. */
const noMoney = words`carbon, co2, tco2e, energy, kwh, water, emission, time, hour, fte, post, staff, %`;
/** Words of a figure: a heading with one of them names no saving. */
const figureWords = words`£, £000, £m, target, amount, total, value, required, planned, agreed, approved,
  budgeted, proposed, annual, year, todate, achieved, delivered, realised, secured, made, actual, forecast,
  projected, expected, anticipated, unidentified, identified, identify, find, gap, shortfall, variance, risk`;
const aboutIt = words`status, rag, rating, confidence, owner, lead, officer, ref, no, number, code, id, date,
  type`;

/** A table with one of these headings is one of budgets, whatever else it has. */
const budgetWords = words`budget, annual budget, original budget, approved budget, latest budget,
  latest approved budget, revised budget, current budget, base budget, net budget, full year budget`.flatMap(
  (phrase) => ['', ' £', ' £000', ' £m'].map((unit) => phrase + unit),
);

const sums = ['target', 'delivered', 'forecast', 'unidentified'] as const;
type Sum = (typeof sums)[number];
type Line = MoneyLine<Sum | 'saving' | 'status'>;

/** £000 of a line for which no saving is named: as it states, else the target of a line that says so of itself. */
function unidentifiedOf(line: Line): number {
  const stated = line.amount('unidentified');
  if (stated !== null) return Math.abs(stated);
  if (!saysUnidentified(`${line.text('saving')} ${line.text('status')}`)) return 0;
  return Math.max(0, Math.abs(line.amount('target') ?? 0) - Math.abs(line.amount('delivered') ?? 0));
}

const pounds = (thousands: number): string => wholePounds(thousands * 1000);

/** The sentence of the summary and of the finding; '' where all is identified. */
function unidentifiedSentence(lines: readonly Line[]): string {
  const all = lines.reduce((sum, line) => sum + unidentifiedOf(line), 0);
  return all > 0 ? `${pounds(all)} of savings is unidentified` : '';
}

/** What a column comes to; undefined where it has no amount. Savings are also written as minus. */
function sumOf(lines: readonly Line[], field: Sum): number | undefined {
  const amounts = lines.map((line) => line.amount(field)).filter((one) => one !== null);
  const sum = amounts.reduce((all, one) => all + one, 0);
  return amounts.length === 0 ? undefined : amounts.every((one) => one <= 0) ? -sum : sum;
}

/** What a department is to save, what of it is delivered and forecast, and for what part nobody has named a saving. */
export const savings = kindOfTable({
  name: 'Savings',
  subject: 'savings',
  tableName: 'Savings',
  purpose:
    'What each saving is to bring, what is delivered and forecast, and what is still unidentified, in £000.',
  guessed: 'where titled',
  fields: {
    saving: {
      name: 'Saving',
      holds: 'name',
      strong: words`saving, saving proposal, saving description, saving title, saving name, saving initiative,
        saving option, saving scheme, saving measure, saving project, saving item, saving plan, budget saving,
        mtfs saving, efficiency saving, efficiency proposal, efficiency measure`,
      weak: words`efficiency, proposal, initiative, project, scheme, option, workstream, description, title, name,
        budget reduction`,
      never: [...figureWords, ...aboutIt, ...noMoney],
    },
    ref: {
      name: 'Reference',
      holds: 'code',
      strong: words`ref, reference, saving ref, saving reference, proposal ref`,
      weak: words`no, number, id, code`,
    },
    service: {
      name: 'Service',
      holds: 'topic',
      strong: words`service, service area, directorate, department, division, portfolio, committee`,
      weak: words`area, team, group, budget holder`,
    },
    target: {
      name: 'Target',
      holds: 'money',
      decides: true,
      holdsFigures: true,
      rivalled: true,
      strong: words`saving target, target £000, target £, target £m, saving £000, saving £, saving £m,
        saving required, planned saving, agreed saving, approved saving, budgeted saving, proposed saving,
        annual saving, full year saving, total saving, saving amount, saving value, mtfs target,
        efficiency target, efficiency £000`,
      weak: words`target, saving, efficiency, amount, value, planned, budgeted, £000, £, full year effect`,
      never: [
        ...words`achieved, delivered, realised, secured, made, actual, forecast, projected, expected, anticipated,
          unidentified, identified, identify, find, gap, shortfall, variance, risk, todate, balance, previous,
          last, description, proposal, title, name, plan, how`,
        ...aboutIt,
        ...noMoney,
      ],
    },
    delivered: {
      name: 'Delivered',
      holds: 'money',
      decides: true,
      holdsFigures: true,
      strong: words`delivered, saving delivered, delivered to date, achieved, saving achieved, achieved to date,
        actual saving, realised, saving realised, secured, saving secured, saving to date, saving made,
        actual £000`,
      weak: words`actual, to date, ytd`,
      never: [
        ...words`not, still, undelivered, forecast, projected, expected, variance, find, previous, last, target,
          how`,
        ...aboutIt,
        ...noMoney,
      ],
    },
    forecast: {
      name: 'Forecast',
      holds: 'money',
      decides: true,
      holdsFigures: true,
      strong: words`forecast, forecast saving, forecast delivery, year end forecast, forecast outturn, projected,
        projected saving, projected outturn, expected saving, anticipated saving`,
      weak: words`expected, outturn, projection, anticipated`,
      never: [...words`variance, budget, previous, last, shortfall, unidentified`, ...aboutIt, ...noMoney],
    },
    unidentified: {
      name: 'Unidentified',
      holds: 'money',
      decides: true,
      holdsFigures: true,
      strong: words`unidentified, saving unidentified, not identified, not yet identified, to be identified,
        still to be identified, yet to be identified, still to identify, saving to identify, to be found,
        still to be found, still to find, saving to find, to find, saving gap`,
      weak: words`gap, to identify`,
      never: [...words`variance, plan, action, how`, ...aboutIt, ...noMoney],
    },
    owner: {
      name: 'Owner',
      holds: 'person',
      strong: words`owner, saving owner, lead, lead officer, responsible, responsible officer,
        accountable officer, sponsor, who, responsibility`,
      weak: words`officer, manager, director, head of service, contact`,
    },
    status: {
      name: 'Status',
      coloured: true,
      holds: 'stage',
      strong: words`status, delivery status, saving status, rag, rag status, rag rating, brag, brag status,
        progress, on track`,
      weak: words`rating, confidence, comment, update, position`,
      never: words`date, previous, last`,
    },
  },
  required: [['saving'], sums, ['delivered', 'forecast', 'unidentified', 'status', 'owner', 'service']],
  own: words`saving, mtfs, unidentified, identified, identify, find`,
  nearlyOwn: { words: words`efficiency`, fewest: 3, sure: 'target' },
  fewestBesideWeakName: 4,
  besideGeneralName: ['target', 'delivered'],
  saidBesideWeakName: words`saving, efficiency, mtfs, unidentified, identified, identify, find, £000, £, £m`,
  noise: [],
  vetoes: [
    ...registerWords,
    ...budgetWords,
    ...words`kpi, indicator, performance indicator, key performance indicator, polarity, likelihood, risk score`,
  ],
  titles: words`saving, mtfs, efficiency saving, efficiency plan, efficiency programme`,
  figures: sums,
  columns: [
    { field: 'saving', heading: 'Saving', width: 240, wrap: true, total: { text: 'Total' } },
    { field: 'service', heading: 'Service', width: 140, wrap: true },
    amount('target', 'Target £000'),
    amount('delivered', 'Delivered £000'),
    amount('forecast', 'Forecast £000'),
    amount('unidentified', 'Unidentified £000'),
    { field: 'owner', heading: 'Owner', width: 110, wrap: true },
    { field: 'status', heading: 'Status', width: 80, choices: statuses },
  ],
  newYear: {
    empties: [...sums, 'status'],
    told: (place, year) =>
      `Savings ${place} wait for the targets of ${year}. Take out those that are delivered.`,
    recorded: true,
  },
  money: {
    amounts: sums,
    mostThousands: 10_000,
    say: (lines) => {
      const [target, delivered, forecast] = (['target', 'delivered', 'forecast'] as const).map((field) =>
        sumOf(lines, field),
      );
      const parts = [
        ...(target === undefined ? [] : [`the target is ${pounds(target)}`]),
        ...(delivered === undefined ? [] : [`${pounds(delivered)} is delivered`]),
        ...(forecast === undefined ? [] : [`${pounds(forecast)} is forecast`]),
      ];
      const unidentified = unidentifiedSentence(lines);
      return [
        ...(parts.length > 0 ? [`Savings: ${inList(parts)}.`] : []),
        ...(unidentified ? [`${unidentified}.`] : []),
      ];
    },
    find: (lines) => {
      const found = lines.filter((line) => unidentifiedOf(line) > 0);
      const [line] = found.sort((a, b) => unidentifiedOf(b) - unidentifiedOf(a));
      if (!line) return [];
      const names = found.map((one) => `“${shorten(one.text('saving'))}” ${pounds(unidentifiedOf(one))}`);
      return [
        {
          code: 'savings-unidentified',
          line,
          field: line.amount('unidentified') === null ? 'target' : 'unidentified',
          message: `${unidentifiedSentence(lines)}: ${inList(fewOf(names, 3))}. Name what will save it, or change the target.`,
        },
      ];
    },
  },
});
