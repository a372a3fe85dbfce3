import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Fix } from '../../plan/finding';
import { usePane } from '../pane/usePane';
import { signFix } from './signFix';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Remembered on the machine, so that an officer writes it once. */
const nameKey = 'officer-name';

interface ReasonFormProps {
  /** What it is the reason for. */
  fix: Fix;
  /** Carries the fix out; false where it was refused. */
  onApply: (fix: Fix, reason: string) => Promise<boolean>;
  onClose: () => void;
}

/** Asks for the reason of an override, and whose it is. It stays open, with what was written, where it is refused. */
export function ReasonForm({ fix, onApply, onClose }: ReasonFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const box = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [name, setName] = useState(() => pane.preferences.get(nameKey) ?? '');
  const [missing, setMissing] = useState(false);

  useEffect(() => box.current?.focus(), []);

  const apply = async () => {
    if (reason.trim() === '') {
      setMissing(true);
      box.current?.focus();
      return;
    }
    pane.preferences.set(nameKey, name.trim());
    if (await onApply(signFix(fix, name, new Date()), reason)) onClose();
  };

  return (
    <form
      className={styles.root}
      noValidate
      aria-label={fix.label}
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <Field
        label="Reason"
        required
        size="small"
        hint="Kept with the date in the table KPI rules, for this figure only."
        {...(missing ? { validationMessage: 'Give a reason: without one the rule counts.' } : {})}
      >
        <Textarea
          textarea={{ ref: box }}
          rows={3}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // Fluent's keyboard helper would take Escape for the way out of the whole screen, to its tab.
            event.stopPropagation();
            onClose();
          }}
        />
      </Field>
      <Field label="Your name" size="small">
        <Input
          className={styles.name}
          autoComplete="name"
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <JobButton type="submit" size="small" appearance="primary">
          Apply
        </JobButton>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
