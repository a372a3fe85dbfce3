import { openPreferences, type Preferences } from '../excel/preferences';
import { ready } from '../excel/ready';
import { createCommands, type Commands } from './createCommands';
import { thinkInWorker } from './decide/thinkInWorker';

/** All that the task pane is given. */
export interface Host {
  readonly commands: Commands;
  readonly inExcel: boolean;
  /** 'system': Office does not say how it looks, so the pane follows the person's system. */
  readonly theme: 'light' | 'dark' | 'system';
  readonly preferences: Preferences;
  /** For the diagnostics: program, platform, requirement set. */
  readonly description: string;
}

/** Waits until Office.js is there and joins the pane to the workbook. */
export async function whenReady(): Promise<Host> {
  thinkInWorker();
  const { inExcel, description, dark } = await ready();
  return {
    commands: createCommands(),
    inExcel,
    description,
    theme: dark === undefined ? 'system' : dark ? 'dark' : 'light',
    preferences: openPreferences(),
  };
}
