import { kindOfTable, registerWords, words } from './kind';

const moneyOfLedgers = words`budget, original budget, latest budget, latest approved budget, revised budget,
  current budget, approved budget, annual budget, full year budget, actual, ytd actual, actual ytd, forecast,
  full year forecast, forecast outturn, projected, projected outturn, outturn, amount, net amount, net, value,
  debit, credit, dr, cr, variance, balance, commitment`;
const units = ['', ' £', ' £000', ' £m'];

/** Which service each cost centre belongs to, and its risk: no money stands in it, that is what tells it from a ledger. */
export const costCentres = kindOfTable({
  name: 'Cost centres',
  subject: 'cost centres',
  tableName: 'CostCentres',
  purpose:
    'Which service each cost centre of the ledger belongs to, and whether it is local or central risk.',
  fields: {
    costCentre: {
      name: 'Cost centre',
      strong: words`cost centre, cost centre code, cost center, cc, cost centre number, cost code`,
      weak: words`centre, budget centre, ledger code`,
      never: words`description, name, desc, manager, holder`,
    },
    description: {
      name: 'Description',
      strong: words`description, cost centre description, cost centre name, cc description, cc name`,
      weak: words`name, title`,
    },
    service: {
      name: 'Service in the plan',
      strong: words`service, plan service, service plan, service area, division of service, mapped service`,
      weak: words`division, department, budget line, plan line`,
    },
    risk: {
      name: 'Local or central risk',
      strong: words`risk, local central, risk type, local central risk, risk marker, risk category, lr cr, l c`,
      weak: words`type`,
    },
  },
  required: [['costCentre'], ['service', 'risk']],
  noise: [],
  vetoes: [
    ...registerWords,
    ...words`account code, subjective, subjective code, nominal, nominal code, gl code, account`,
    ...moneyOfLedgers.flatMap((money) => units.map((unit) => money + unit)),
  ],
  titles: words`cost centre, cost centre mapping, mapping`,
  figures: [],
  // Codes are text to the left: they are never added up, and leading noughts belong to them.
  columns: [
    { field: 'costCentre', heading: 'Cost centre', width: 90, horizontal: 'Left', numberFormat: '@' },
    { field: 'description', heading: 'Description', width: 200, wrap: true },
    { field: 'service', heading: 'Service', width: 180, wrap: true },
    {
      field: 'risk',
      heading: 'Risk',
      width: 70,
      // Empty where the ledger itself marks its lines.
      choices: {
        values: ['Local', 'Central'],
        strict: false,
        message: "Local: the chief officer can control it. Central: outside the chief officer's control.",
      },
    },
  ],
});
