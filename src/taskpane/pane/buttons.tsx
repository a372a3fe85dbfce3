import { Button, type ButtonProps, Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useBusy } from './usePane';
import { useSharedStyles } from '../styles';

interface FilePickerProps extends Pick<ButtonProps, 'size' | 'className' | 'children'> {
  /** Name of what is picked, for those who cannot see the button: "Ledger file". */
  label: string;
  /** Several files may be picked at once. */
  multiple?: boolean;
  /** At least one file. */
  onPick: (files: readonly [File, ...File[]]) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

interface OfferProps {
  children: string;
  /** What can be done about it; without it nothing is offered. */
  action?: string | undefined;
  onTake: () => void;
}

/**
 * A button that starts a job on the workbook. While another is at work it waits, and shows that; it keeps the focus all the
 * same. `unready` is what else is in its way: nothing chosen yet.
 */
export function JobButton({ unready = false, ...button }: ButtonProps & { unready?: boolean }) {
  const busy = useBusy();
  return <Button {...button} disabledFocusable={busy || unready} />;
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

/** A sentence, and below it a job that settles what it says. */
export function Offer({ children, action, onTake }: OfferProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Body1>{children}</Body1>
      {action !== undefined && (
        <JobButton size="small" onClick={onTake}>
          {action}
        </JobButton>
      )}
    </div>
  );
}
