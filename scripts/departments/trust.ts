import type { Department } from './department';
import { budget, funding, ledger } from './trust/money';
import { actions, equality, outcomes, plan, settings } from './trust/plan';
import { risks } from './trust/risks';
import { scorecard } from './trust/scorecard';

/** An invented trust that runs a town's libraries and its museum: a short plan of one year, reported at its Quarter 3. */
export const trust: Department = {
  file: 'libraries-and-museum',
  name: 'Libraries and Museum Trust, Merebrook Town and Villages',
  typeface: 'Arial',
  theme: { accent1: '7A2E4D', accent2: 'D98E04', dk2: '3B2530' },
  headFill: 'F1E3E9',
  headColour: '3B2530',
  bandFill: 'F7F1E6',
  sheets: [plan, scorecard, actions, risks, budget, ledger, equality, outcomes, funding, settings],
};
