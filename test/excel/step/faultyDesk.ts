import { createCommands, type Commands } from '../../../src/commands/createCommands';
import type { Outcome } from '../../../src/commands/shared/outcome';
import type { Refusal } from '../../../src/excel/refusals';
import type { WorkbookFile } from '../../../src/workbench/file/openFile';
import { sitDown, type Desk } from '../../commands/onWorkbook';
import { faultyChannel, type FaultyChannel } from './faultyChannel';
import { differences, pictureOf, type Picture } from './pictureOf';

/** A desk at which calls of Excel can be made to fail. */
export interface FaultyDesk extends Desk {
  readonly channel: FaultyChannel;
  /** The commands of a page that was opened anew. */
  reloaded(): Commands;
  picture(): Picture;
  /** Aspects in which the workbook differs from a picture of it. */
  changedSince(picture: Picture): string[];
}

export async function sitAtFaults(file: WorkbookFile): Promise<FaultyDesk> {
  const desk = await sitDown(file);
  return {
    ...desk,
    channel: faultyChannel(desk.host),
    reloaded: () => createCommands(() => new Date(2026, 10, 22)),
    picture: () => pictureOf(desk.workbook),
    changedSince: (picture) => differences(picture, pictureOf(desk.workbook)),
  };
}

/** The whole refusal of a command that was not carried out. */
export function stoppedOf(outcome: Outcome<unknown>): Refusal {
  if (outcome.ok) throw new Error('The command was carried out, not refused.');
  return outcome.refusal;
}
