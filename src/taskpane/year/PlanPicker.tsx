import { useRef } from 'react';
import { useVisuallyHidden } from '../visuallyHidden';
import { JobButton } from '../pane/JobButton';

/** Picks last year's workbook, which is read in the pane and goes nowhere. */
export function PlanPicker({ onPick }: { onPick: (file: File) => void }) {
  const { hidden } = useVisuallyHidden();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <JobButton onClick={() => input.current?.click()}>Compare with last year’s file</JobButton>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Last year’s workbook"
        tabIndex={-1}
        className={hidden}
        onChange={({ target }) => {
          const picked = target.files?.[0];
          // The same file may be picked again after it was changed.
          target.value = '';
          if (picked) onPick(picked);
        }}
      />
    </>
  );
}
