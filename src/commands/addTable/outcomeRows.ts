import type { PlanDetails } from '../../plan/details';
import { isCity, outcomeSets } from '../../plan/thread/outcomeSets';
import type { CellContent } from '../../sheets/description';

/**
 * Rows to fill a new table of corporate outcomes with: the published sets of the City of London Corporation, for it to
 * edit; of an outcome whose wording is not published here the number alone. None for another organisation.
 */
export function outcomeRows({ organisation }: Pick<PlanDetails, 'organisation'>): CellContent[][] {
  if (!isCity(organisation)) return [];
  return outcomeSets.flatMap(({ set, outcomes }) =>
    outcomes.map(({ name, aim }, at) => [set, at + 1, name, aim]),
  );
}
