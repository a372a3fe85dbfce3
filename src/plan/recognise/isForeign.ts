/** Words of registers and ledgers, of which one in a heading is enough. */
const registers =
  /\b(?:suppliers?|vendors?|payees?|beneficiar(?:y|ies)|merchants?|invoices?|tickets?|bidders?|tenderers?|debtors?|creditors?|postcodes?|employees?|salary|serial|assets?|purchase orders?)\b/i;
/** What Excel writes over the columns of a pivot table. */
const pivots = /^(?:row labels|column labels|(?:sum|count|average|max|min) of )/i;
/** A heading of more words may speak of such things: "Number of invoices paid in 30 days" is an indicator. */
const mostWords = 4;

/** Whether a heading shows that a list is a register, a ledger or a pivot table, and no table of a plan. */
export const isForeign = (heading: string): boolean =>
  pivots.test(heading) || (registers.test(heading) && heading.split(/\s+/).length <= mostWords);
