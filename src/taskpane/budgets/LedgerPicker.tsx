import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useVisuallyHidden } from '../visuallyHidden';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface LedgerPickerProps {
  /** Name of the file that was picked; null for the workbook's own ledger. */
  file: string | null;
  onPick: (file: File | null) => void;
}

/** Which ledger: the workbook's own, or one in another file, which is read in the pane and goes nowhere. */
export function LedgerPicker({ file, onPick }: LedgerPickerProps) {
  const styles = useStyles();
  const { hidden } = useVisuallyHidden();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      <Body1>
        {file === null
          ? 'Ledger: the extract in this workbook, if it has one.'
          : `Ledger: the file ${file}. It is read here in the pane; nothing is uploaded.`}
      </Body1>
      <div className={styles.buttons}>
        <JobButton size="small" onClick={() => input.current?.click()}>
          Choose a ledger file
        </JobButton>
        {file !== null && (
          <JobButton size="small" onClick={() => onPick(null)}>
            Use this workbook’s ledger
          </JobButton>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Ledger file"
        tabIndex={-1}
        className={hidden}
        onChange={({ target }) => {
          const picked = target.files?.[0];
          // The same file may be picked again after it was changed.
          target.value = '';
          if (picked) onPick(picked);
        }}
      />
    </div>
  );
}
