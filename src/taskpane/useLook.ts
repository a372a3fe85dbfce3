import { useSyncExternalStore } from 'react';
import type { Host } from '../commands/start';
import { lookOf } from './theme';

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
