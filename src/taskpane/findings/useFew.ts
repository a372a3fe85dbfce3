import { useEffect, useRef, useState } from 'react';

/**
 * Shows a long list a piece at a time. `more` lets in the next piece and moves the focus to its first item (an `li`, or
 * the row of a table, inside `listRef` that can take the focus), as the button that was pressed has moved down.
 */
export function useFew(piece: number) {
  const [limit, setLimit] = useState(piece);
  const listRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (limit > piece) listRef.current?.querySelectorAll<HTMLElement>('li, tbody tr')[limit - piece]?.focus();
  }, [limit, piece]);

  return { limit, listRef, more: () => setLimit(limit + piece) };
}
