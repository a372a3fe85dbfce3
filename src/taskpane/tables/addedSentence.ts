import type { AddTableReport } from '../../commands/addTable/report';
import { kinds } from '../../plan/tables/kinds';

/** "KPIs added on the sheet Plan, A1:Q12." */
export function addedSentence({ kind, sheet, range }: AddTableReport): string {
  return `${kinds[kind].name} added on the sheet ${sheet}, ${range}.`;
}
