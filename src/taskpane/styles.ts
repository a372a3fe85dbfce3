import {
  makeStyles,
  tokens,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Host } from '../commands/start';

/** Styles that several parts of the pane have in common. */
export const useSharedStyles = makeStyles({
  /** The parts of a screen, or of a section of it, below one another. */
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  closeColumn: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** A button of a column that is no wider than its words. */
  start: { alignSelf: 'start' },
  plainList: { listStyleType: 'none', margin: 0, padding: 0 },
  /** An entry of a list that gets the focus by the pane alone. */
  entry: {
    ':focus': { outline: 'none' },
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** For text that is read out and takes no room. */
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** How the pane looks: as Excel does, but in high contrast wherever the person's system asks for it. */
type Look = 'light' | 'dark' | 'high contrast';

export const themes: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high contrast': teamsHighContrastTheme,
};

/** What the person's system asks of pages. */
interface SystemWishes {
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
