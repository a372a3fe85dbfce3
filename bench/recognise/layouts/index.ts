import type { Layout } from '../layout';
import { actionLayouts } from './actions';
import { budgetLayouts } from './budgets';
import { kpiLayouts } from './kpis';
import { otherLayouts } from './others';
import { riskLayouts } from './risks';
import { severalLayouts } from './several';
import { trapLayouts } from './traps';

/** The corpus that recognition was tuned on. */
export const corpus: readonly Layout[] = [
  ...kpiLayouts,
  ...riskLayouts,
  ...budgetLayouts,
  ...actionLayouts,
  ...otherLayouts,
  ...severalLayouts,
  ...trapLayouts,
];
