import { Button } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { usePane } from './pane/usePane';
import { useSharedStyles } from './styles';

/** The function itself in a wrapper that stays the same, so that long lists are not drawn again for a new one. */
export function useStable<Arguments extends unknown[], Result>(
  own: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const latest = useRef(own);
  useLayoutEffect(() => {
    latest.current = own;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}

/** The items of a list itself, and none of a list inside one of them. */
const itemsOf = (list: HTMLElement): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('li, tbody tr')].filter((item) => {
    const around = item.parentElement?.closest('li');
    return !around || !list.contains(around);
  });

/**
 * Shows a long list a piece at a time. `more` lets in the next piece and moves the focus to its first item (an `li`, or
 * the row of a table, inside `listRef` that can take the focus), as the button that was pressed has moved down.
 */
export function useFew(piece: number) {
  const [limit, setLimit] = useState(piece);
  const listRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (limit > piece && listRef.current) itemsOf(listRef.current)[limit - piece]?.focus();
  }, [limit, piece]);
  return { limit, listRef, more: () => setLimit(limit + piece) };
}

interface LongListProps<Item> {
  items: readonly Item[];
  /** Items that are drawn at once; 50 if left out. */
  piece?: number;
  /** Words of the button that lets more in; `left` is how many are not drawn yet. */
  moreWords: (left: number) => string;
  className?: string;
  /** An `li` that can take the focus. */
  children: (item: Item) => ReactNode;
}

/** A list that is drawn a piece at a time, with a button for the next piece below it. */
export function LongList<Item>({ items, piece = 50, moreWords, className, children }: LongListProps<Item>) {
  const { plainList } = useSharedStyles();
  const { limit, listRef, more } = useFew(piece);
  return (
    <>
      <div ref={listRef}>
        <ul className={className ?? plainList}>{items.slice(0, limit).map(children)}</ul>
      </div>
      {limit < items.length && <Button onClick={more}>{moreWords(items.length - limit)}</Button>}
    </>
  );
}

interface ShowCellProps {
  cell: string;
  /** Name of the button to those who cannot see what it stands beside. */
  label: string;
  className?: string;
  /** Words of the button; "Show cell" if left out. */
  children?: string;
}

/** The way from an item of a list to its cell. */
export function ShowCell({ cell, label, className, children = 'Show cell' }: ShowCellProps) {
  const { selectCell } = usePane();
  return (
    <Button
      size="small"
      aria-label={label}
      {...(className ? { className } : {})}
      onClick={() => selectCell(cell)}
    >
      {children}
    </Button>
  );
}
