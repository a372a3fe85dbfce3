import { kindOfTable, registerWords, words } from './kind';
import { ledger, ledgerFigures } from './ledger';

/** Headings of a ledger's money: "Full year forecast £". */
const moneyOfLedgers = [...ledgerFigures, 'variance' as const, 'commitment' as const]
  .flatMap((field) => ledger.fields[field].strong ?? [])
  .flatMap((words) => ['', 'annual ', 'full year '].map((when) => when + words))
  .flatMap((words) => ['', ' £', ' £000', ' £m'].map((unit) => words + unit));

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
    ...moneyOfLedgers,
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
