import { useCallback, useLayoutEffect, useRef } from 'react';

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
