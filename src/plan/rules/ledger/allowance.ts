/**
 * By how many pounds a sum of ledger lines may be off a figure of the plan by rounding alone. The figure itself may
 * be half its unit out. Where the ledger's own amounts are rounded, each of n lines may be half a unit out, together
 * n halves at most; but such errors cancel, and their sum stays within six of its standard deviations (half a unit
 * times the root of n/3 each) but for one case in 500 million. That is the less from 13 lines on, and keeps thousands
 * of lines in whole pounds from hiding a fault.
 *
 * @param planUnit what the plan's figures are rounded to, in pounds
 * @param ledgerUnit what the ledger's amounts are rounded to, in pounds; 0 for pence
 */
export function allowance(planUnit: number, ledgerUnit: number, lines: number): number {
  const half = ledgerUnit / 2;
  return planUnit / 2 + Math.min(lines * half, 6 * half * Math.sqrt(lines / 3)) + 0.005;
}
