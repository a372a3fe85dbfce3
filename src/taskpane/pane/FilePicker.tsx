import type { ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import { useSharedStyles } from '../styles';
import { JobButton } from './JobButton';

interface FilePickerProps extends Pick<ButtonProps, 'size' | 'className' | 'children'> {
  /** Name of what is picked, for those who cannot see the button: "Ledger file". */
  label: string;
  /** Several files may be picked at once. */
  multiple?: boolean;
  /** At least one file. */
  onPick: (files: readonly [File, ...File[]]) => void;
}

/** A button that picks workbook files, which are read here in the pane and go nowhere. */
export function FilePicker({ label, multiple = false, onPick, ...button }: FilePickerProps) {
  const { hidden } = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <JobButton {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept=".xlsx,.xlsm"
        aria-label={label}
        tabIndex={-1}
        className={hidden}
        onChange={({ target }) => {
          const [first, ...others] = [...(target.files ?? [])];
          // The same files may be picked again after they were changed.
          target.value = '';
          if (first) onPick([first, ...others]);
        }}
      />
    </>
  );
}
