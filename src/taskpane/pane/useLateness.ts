import { useEffect, useState } from 'react';

/** True once `active` has been true for so many milliseconds without a break: keeps short waits from flickering. */
export function useLateness(active: boolean, milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, milliseconds]);
  return active && late;
}
