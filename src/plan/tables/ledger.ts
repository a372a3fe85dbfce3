import { phrases, type FieldWords } from './kind';

const otherMoney = phrases('variance, remaining, available, ytd, date, profiled, local, central, previous');

/**
 * The columns of a ledger extract, in the words of the usual finance systems (Oracle, SAP, Agresso, Integra) and of
 * CIPFA's analysis. Order of words, plurals, years and units do not matter. A ledger is no table of the plan: only the
 * reconciliation looks for it (src/plan/rules/ledger), so it is not among the kinds that are offered.
 */
export const ledger = {
  /** The first ones tell its lines apart, the others are money. */
  fields: {
    costCentre: {
      strong: phrases(
        `cost centre, cost centre code, cost centre number, cost centre no, cost centre id, cost center,
        cost ctr, costc, costcentre, cc, cc code, cost code, centre code, budget centre, responsibility centre,
        funds centre, profit centre, ledger code, cctr`,
      ),
      weak: phrases('centre, organisation code, org code, code, financial code, analysis code'),
      never: phrases(
        `description, name, desc, manager, holder, risk, account, gl, subjective, nominal, post`,
      ),
    },
    costCentreName: {
      strong: phrases(
        `cost centre description, cost centre name, cost centre desc, cost centre title, cost center name,
        cc description, cc name, cc desc, centre name, centre description, budget centre description,
        cost code description`,
      ),
    },
    account: {
      strong: phrases(
        `account, account code, account number, account no, subjective, subjective code, gl code, gl account, gl,
        nominal, nominal code, natural account, detail code, cost element, general ledger code,
        general ledger account, g l account, commitment item, expense code, cipfa code`,
      ),
      weak: phrases('expenditure type, subjective group, element'),
      never: phrases('description, name, desc, manager'),
    },
    accountName: {
      strong: phrases(
        `account description, account name, account desc, account title, subjective description, subjective name,
        subjective desc, nominal description, nominal name, gl description, gl code description,
        gl account description, cost element name, cost element description, detail description,
        account code description, subjective code description`,
      ),
      weak: phrases('subjective heading'),
    },
    description: {
      strong: phrases(`description, narrative, line description, item text, transaction description, detail`),
      weak: phrases('text, desc, comment, budget heading, name'),
    },
    service: {
      strong: phrases(
        `service, service area, division of service, service name, service description, plan service`,
      ),
      weak: phrases('division, objective, budget line, service group, service code'),
    },
    department: {
      strong: phrases('department, directorate, committee, business unit, department name'),
      weak: phrases('section, team, chief officer, group, function'),
    },
    risk: {
      strong: phrases(
        `risk, risk type, local central, local central risk, risk marker, risk category, risk indicator,
        risk flag, budget risk, risk code, lr cr, l c, lc, risk l c, risk lr cr`,
      ),
    },
    period: {
      strong: phrases(
        `period, month, accounting period, fiscal period, financial period, posting period, quarter`,
      ),
      weak: phrases('fiscal year, financial year'),
    },
    reference: {
      strong: phrases(
        `reference, ref, journal, journal number, document number, doc no, document no, transaction number,
        transaction, transaction id, voucher, voucher number, invoice number, posting date, transaction date,
        date`,
      ),
      weak: phrases('supplier, supplier name, id, document'),
    },
    measure: {
      strong: phrases(
        `balance type, budget type, ledger type, value type, amount type, scenario, version, measure`,
      ),
      weak: phrases('type'),
    },
    side: {
      strong: phrases(
        `dr cr, d c, debit credit, debit credit indicator, d c indicator, dr cr indicator, debit credit marker`,
      ),
      weak: phrases('sign, side'),
    },
    budget: {
      strong: phrases(
        `latest budget, latest approved budget, revised budget, current budget, budget, approved budget,
        working budget, adjusted budget, budget amount, total budget, net budget, fy budget, budget net`,
      ),
      never: [
        ...otherMoney,
        ...phrases('original, forecast, centre, holder, manager, type, description, code'),
      ],
    },
    originalBudget: {
      strong: phrases(
        `original budget, base budget, opening budget, original estimate, approved original budget, estimate`,
      ),
      never: otherMoney,
    },
    budgetToDate: {
      strong: phrases('ytd budget, budget ytd, budget date, profiled budget, budget profile, profile'),
      never: phrases('variance'),
    },
    projected: {
      strong: phrases(
        `forecast, forecast outturn, projected outturn, projected, projection, projected actual,
        projected actual end, end forecast, outturn, latest forecast, estimated outturn, predicted outturn,
        fy forecast, forecast amount, projected end, outturn forecast`,
      ),
      never: phrases('variance, budget, local, central, previous, movement'),
    },
    actual: {
      strong: phrases(
        `actual, ytd actual, actual ytd, actual date, spend date, expenditure date, actual spend, actual amount,
        actual expenditure`,
      ),
      weak: phrases('spend, ytd, expenditure'),
      never: phrases('variance, projected, forecast, budget, local, central, previous'),
    },
    commitment: {
      strong: phrases('commitment, committed, encumbrance, order outstanding'),
    },
    variance: {
      strong: phrases(
        `variance, variance budget, over under spend, variation, difference, budget remaining, available budget,
        available, remaining budget`,
      ),
    },
    amount: {
      strong: phrases(
        `amount, net amount, net, value, net value, balance, amount local currency, net expenditure,
        total amount, val rep cur, line amount`,
      ),
      weak: phrases('total, sum, cost'),
      never: phrases('variance, type, vat, budget, actual, forecast'),
    },
    debit: {
      strong: phrases('debit, dr, debit amount, amount debit'),
      never: phrases('credit, cr, indicator'),
    },
    credit: {
      strong: phrases('credit, cr, credit amount, amount credit'),
      never: phrases('debit, dr, lr, indicator'),
    },
  },
  /** Words that say nothing in a ledger's headings. */
  noise: phrases('£, £000, £m, gbp, full, year, annual, column'),
} satisfies { readonly fields: Readonly<Record<string, FieldWords>>; readonly noise: readonly string[] };
