import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useVisuallyHidden } from '../visuallyHidden';
import { filesSentence } from './overviewWords';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'start' },
});

interface FilesPickerProps {
  names: readonly string[];
  onPick: (files: readonly File[]) => void;
}

/** The departments' workbooks: many files at once, which are read in the pane and go nowhere. */
export function FilesPicker({ names, onPick }: FilesPickerProps) {
  const styles = useStyles();
  const { hidden } = useVisuallyHidden();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      <Body1>{filesSentence(names)}</Body1>
      <JobButton size="small" className={styles.button} onClick={() => input.current?.click()}>
        Choose the workbooks
      </JobButton>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label="Workbooks of departments"
        tabIndex={-1}
        className={hidden}
        onChange={({ target }) => {
          const picked = [...(target.files ?? [])];
          // The same files may be picked again after they were changed.
          target.value = '';
          if (picked.length > 0) onPick(picked);
        }}
      />
    </div>
  );
}
