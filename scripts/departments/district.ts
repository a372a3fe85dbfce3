import type { Department } from './department';
import { measures } from './district/measures';
import { funding, ledger, monitoring } from './district/money';
import { delivery, outcomes, servicePlan, settings } from './district/plan';
import { register } from './district/risks';

/** A service of an invented district council: a plan of five years in its second one, reported at its Quarter 2. */
export const district: Department = {
  file: 'district-environment',
  name: 'Environment Service, Ashwater District Council',
  typeface: 'Calibri',
  theme: { accent1: '1F6B4F', accent2: 'C9A227', dk2: '233D33' },
  headFill: '1F6B4F',
  headColour: 'FFFFFF',
  bandFill: 'E4EFE9',
  sheets: [settings, servicePlan, measures, register, monitoring, ledger, delivery, outcomes, funding],
};
