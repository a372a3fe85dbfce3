import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { Host } from '../commands/start';

/** How the pane looks: as Excel does, but in high contrast wherever the person's system asks for it. */
export type Look = Host['theme'] | 'high contrast';

export const themes: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high contrast': teamsHighContrastTheme,
};

/** The look for Excel's own theme, and for whether the system has put its own colours in force. */
export const lookOf = (theme: Host['theme'], forcedColours: boolean): Look =>
  forcedColours ? 'high contrast' : theme;
