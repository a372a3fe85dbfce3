import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a list whose items go: where the one that had it is gone, the item in its place gets it (an
 * `li` that can take the focus), or the last, or the list itself where none is left. It never takes the focus from elsewhere: not from another part of the
 * pane, and not from the cells while somebody types there.
 */
export function useKeptFocus(listRef: RefObject<HTMLElement | null>, items: unknown): void {
  const held = useRef<{ readonly element: Element; readonly place: number } | null>(null);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const list = listRef.current;
      const inside = list && target instanceof Element && target !== list && list.contains(target);
      const entries = [...(list?.querySelectorAll('li') ?? [])];
      held.current = inside
        ? {
            element: target,
            place: Math.max(
              0,
              entries.findIndex((entry) => entry.contains(target)),
            ),
          }
        : null;
    };
    // An element that loses the focus and stays was left by the person; one that was removed has lost it by us.
    const forget = () =>
      queueMicrotask(() => {
        const focused = document.activeElement;
        if (held.current?.element.isConnected && held.current.element !== focused) held.current = null;
      });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, [listRef]);

  useEffect(() => {
    const lost = held.current;
    if (!lost || lost.element.isConnected || !document.hasFocus()) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const entries = listRef.current?.querySelectorAll('li') ?? [];
    (entries[Math.min(lost.place, entries.length - 1)] ?? listRef.current)?.focus();
  }, [items, listRef]);
}
