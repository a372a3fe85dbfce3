import { askedBelow } from '../recognise/askColumns';
import { stagedFields } from '../recognise/riskStages';
import type { Field, RecognisedTable } from '../recognised';

/**
 * The columns of a register that decide how a risk is rated and whose meaning is in doubt. Until the officer has said
 * what they are they are not read.
 */
export function unsureColumns({ certainties, columns, mapping }: RecognisedTable<'risks'>): Field<'risks'>[] {
  return (stagedFields as readonly Field<'risks'>[]).filter((field) => {
    const column = columns[field];
    if (column === undefined || mapping?.chosen.includes(column)) return false;
    return (certainties[field] ?? 1) < askedBelow;
  });
}
