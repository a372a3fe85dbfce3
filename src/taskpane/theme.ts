import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Host } from '../commands/start';

/** How the pane looks: as Excel does, but in high contrast wherever the person's system asks for it. */
export type Look = 'light' | 'dark' | 'high contrast';

export const themes: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high contrast': teamsHighContrastTheme,
};

/** What the person's system asks of pages. */
export interface SystemWishes {
  readonly dark: boolean;
  /** The system has put its own colours in force. */
  readonly forcedColours: boolean;
}

/** The look for Excel's own theme, or the system's where Excel does not say; forced colours come before both. */
export function lookOf(theme: Host['theme'], { dark, forcedColours }: SystemWishes): Look {
  if (forcedColours) return 'high contrast';
  if (theme !== 'system') return theme;
  return dark ? 'dark' : 'light';
}

/** The look of the pane, which follows the person's system while the pane is open. */
export function useLook(theme: Host['theme']) {
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  const forcedColours = useMediaQuery('(forced-colors: active)');
  return lookOf(theme, { dark, forcedColours });
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => window.matchMedia(query).matches,
  );
}
