import type { AddTableReport } from '../../commands/addTable/report';
import { kindWords } from './kindWords';

/** "KPIs added on the sheet Plan, A1:Q12." */
export function addedSentence({ kind, sheet, range }: AddTableReport): string {
  return `${kindWords[kind].name} added on the sheet ${sheet}, ${range}.`;
}
