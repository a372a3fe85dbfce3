import { useRef, type KeyboardEvent, type MouseEvent } from 'react';

/** What is to be set on the element around all buttons. */
export interface SinglePresses {
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
}

/**
 * Makes one press of two: the second half of a double click does nothing where the first has begun a job, however
 * soon that job ended, and nor does a key that is held down on a button. `begun` says how many jobs were begun.
 */
export function useSinglePresses(begun: () => number): SinglePresses {
  const before = useRef(0);
  return {
    onClickCapture: (event) => {
      if (event.detail > 1 && begun() > before.current) {
        event.preventDefault();
        event.stopPropagation();
      } else before.current = begun();
    },
    onKeyDownCapture: (event) => {
      const { target } = event;
      if (event.repeat && event.key === 'Enter' && target instanceof Element && target.closest('button'))
        event.preventDefault();
    },
  };
}
