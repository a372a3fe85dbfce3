import { kindOfTable, words } from './kind';

const otherMoney = words`variance, remaining, available, ytd, todate, profiled, local, central, previous`;
/** Columns of which the lines' figures are read; the other columns of money are left alone. */
export const ledgerFigures = [
  'budget',
  'originalBudget',
  'projected',
  'actual',
  'amount',
  'debit',
  'credit',
] as const;

/**
 * An extract of the finance system, in the words of the usual ones (Oracle, SAP, Agresso, Integra) and of CIPFA. The
 * reconciliation alone looks for it, for its headings ("Budget", "Risk", "Service") are those of a plan's tables too.
 */
export const ledger = kindOfTable({
  name: 'Ledger',
  subject: 'lines of the ledger',
  tableName: 'Ledger',
  purpose: 'Lines of the finance system by cost centre or account, with which budgets are reconciled.',
  onRequest: true,
  single: true,
  fields: {
    costCentre: {
      name: 'Cost centre',
      holds: 'code',
      strong: words`cost centre, cost centre code, cost centre number, cost centre no, cost centre id,
        cost center, cost ctr, costc, costcentre, cc, cc code, cost code, centre code, budget centre,
        responsibility centre, funds centre, profit centre, ledger code, cctr`,
      weak: words`centre, organisation code, org code, code, financial code, analysis code`,
      never: words`description, name, desc, manager, holder, risk, account, gl, subjective, nominal, post`,
    },
    costCentreName: {
      name: 'Name of the cost centre',
      holds: 'note',
      strong: words`cost centre description, cost centre name, cost centre desc, cost centre title,
        cost center name, cc description, cc name, cc desc, centre name, centre description,
        budget centre description, cost code description`,
    },
    account: {
      name: 'Account',
      holds: 'code',
      strong: words`account, account code, account number, account no, subjective, subjective code, gl code,
        gl account, gl, nominal, nominal code, natural account, detail code, cost element, general ledger code,
        general ledger account, g l account, commitment item, expense code, cipfa code`,
      weak: words`expenditure type, subjective group, element`,
      never: words`description, name, desc, manager, type`,
    },
    accountName: {
      name: 'Name of the account',
      holds: 'note',
      strong: words`account description, account name, account desc, account title, subjective description,
        subjective name, subjective desc, nominal description, nominal name, gl description, gl code description,
        gl account description, cost element name, cost element description, detail description,
        account code description, subjective code description`,
      weak: words`subjective heading`,
    },
    description: {
      name: 'Description',
      strong: words`description, narrative, line description, item text, transaction description, detail`,
      weak: words`text, desc, comment, budget heading, name`,
    },
    service: {
      name: 'Service',
      holds: 'note',
      strong: words`service, service area, division of service, service name, service description, plan service`,
      weak: words`division, objective, budget line, service group, service code`,
    },
    department: {
      name: 'Department',
      strong: words`department, directorate, committee, business unit, department name`,
      weak: words`section, team, chief officer, group, function`,
    },
    risk: {
      name: 'Local or central risk',
      strong: words`risk, risk type, local central, local central risk, risk marker, risk category,
        risk indicator, risk flag, budget risk, risk code, lr cr, l c, lc, risk l c, risk lr cr`,
    },
    period: {
      name: 'Period',
      strong: words`period, month, accounting period, fiscal period, financial period, posting period, quarter`,
      weak: words`fiscal year, financial year`,
    },
    reference: {
      name: 'Reference',
      strong: words`reference, ref, journal, journal number, document number, doc no, document no,
        transaction number, transaction, transaction id, voucher, voucher number, invoice number, posting date,
        transaction date, date`,
      weak: words`supplier, supplier name, id, document`,
    },
    measure: {
      name: 'Budget or forecast, line by line',
      strong: words`balance type, budget type, ledger type, value type, amount type, scenario, version, measure`,
      weak: words`type`,
    },
    side: {
      name: 'Debit or credit, line by line',
      strong: words`dr cr, d c, debit credit, debit credit indicator, d c indicator, dr cr indicator,
        debit credit marker`,
      weak: words`sign, side`,
    },
    budget: {
      name: 'Budget',
      holds: 'amount',
      strong: words`latest budget, latest approved budget, revised budget, current budget, budget,
        approved budget, working budget, adjusted budget, budget amount, total budget, net budget, fy budget,
        budget net`,
      never: [...otherMoney, ...words`original, forecast, centre, holder, manager, type, description, code`],
    },
    originalBudget: {
      name: 'Original budget',
      holds: 'amount',
      strong: words`original budget, base budget, opening budget, original estimate, approved original budget,
        estimate`,
      never: otherMoney,
    },
    budgetToDate: {
      name: 'Budget to date',
      holds: 'amount',
      strong: words`ytd budget, budget ytd, budget to date, profiled budget, budget profile, profile`,
      never: words`variance`,
    },
    projected: {
      name: 'Forecast for the year',
      holds: 'amount',
      strong: words`forecast, forecast outturn, projected outturn, projected, projection, projected actual,
        projected actual end, end forecast, outturn, latest forecast, estimated outturn, predicted outturn,
        fy forecast, forecast amount, projected end, outturn forecast`,
      never: words`variance, budget, local, central, previous, movement`,
    },
    actual: {
      name: 'Actual',
      holds: 'amount',
      strong: words`actual, ytd actual, actual ytd, actual to date, spend to date, expenditure to date,
        actual spend, actual amount, actual expenditure`,
      weak: words`spend, ytd, expenditure`,
      never: words`variance, projected, forecast, budget, local, central, previous`,
    },
    commitment: {
      name: 'Commitments',
      holds: 'amount',
      strong: words`commitment, committed, encumbrance, order outstanding`,
    },
    variance: {
      name: 'Variance',
      holds: 'amount',
      strong: words`variance, variance budget, over under spend, variation, difference, budget remaining,
        available budget, available, remaining budget`,
    },
    amount: {
      name: 'Amount',
      holds: 'amount',
      strong: words`amount, net amount, net, value, net value, balance, amount local currency, net expenditure,
        total amount, val rep cur, line amount`,
      weak: words`total, sum, cost`,
      never: words`variance, type, vat, budget, actual, forecast`,
    },
    debit: {
      name: 'Debit',
      holds: 'amount',
      strong: words`debit, dr, debit amount, amount debit`,
      never: words`credit, cr, indicator`,
    },
    credit: {
      name: 'Credit',
      holds: 'amount',
      strong: words`credit, cr, credit amount, amount credit`,
      never: words`debit, dr, lr, indicator`,
    },
  },
  required: [['costCentre', 'account'], ledgerFigures],
  fewest: 3,
  least: 0.6,
  exactWords: true,
  noise: words`£, £000, £m, gbp, full, year, annual, column`,
  vetoes: [],
  titles: [],
  figures: ledgerFigures,
  columns: [],
});
