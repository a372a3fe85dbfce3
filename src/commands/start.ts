import { openPreferences, type Preferences } from '../excel/preferences';
import { ready } from '../excel/ready';
import { createCommands } from './createCommands';
import type { Commands } from './reports';

/** All that the task pane is given. */
export interface Host {
  readonly commands: Commands;
  readonly inExcel: boolean;
  readonly theme: 'light' | 'dark';
  readonly preferences: Preferences;
  /** For the diagnostics: program, platform, requirement set. */
  readonly description: string;
}

/** Waits until Office.js is there and joins the pane to the workbook. */
export async function whenReady(): Promise<Host> {
  const { inExcel, description, dark } = await ready();
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    commands: createCommands(),
    inExcel,
    description,
    theme: (dark ?? prefersDark) ? 'dark' : 'light',
    preferences: openPreferences(),
  };
}
