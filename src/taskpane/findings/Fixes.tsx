import { Button, makeStyles, tokens, Field, Input, Textarea } from '@fluentui/react-components';
import { useRef, useState, useEffect } from 'react';
import type { Finding, Fix } from '../../plan/findings/finding';
import { fixName, signFix } from './findingLists';
import { JobButton } from '../pane/buttons';
import { usePane } from '../pane/usePane';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  reasonForm: {
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
});

export const useFixStyles = makeStyles({
  button: {
    minWidth: 0,
    maxWidth: '100%',
    textAlign: 'start',
    justifyContent: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** So many ways are shown until more are asked for. */
const mostFixes = 4;

/** Carries out fixes; false where they were refused. */
export type OnFix = (fixes: readonly Fix[], reason: string) => Promise<boolean>;

interface FixesProps extends Pick<Finding, 'cell'> {
  fixes: readonly Fix[];
  onFix: OnFix;
}

/** Remembered on the machine, so that an officer writes it once. */
const nameKey = 'officer-name';

interface ReasonFormProps {
  /** What it is the reason for. */
  fix: Fix;
  /** Carries the fix out; false where it was refused. */
  onApply: (fix: Fix, reason: string) => Promise<boolean>;
  onClose: () => void;
}

/** The ways to settle a finding, as buttons; one that asks for a reason opens a form below them. */
export function Fixes({ fixes, cell, onFix }: FixesProps) {
  const styles = useStyles();
  const { button } = useFixStyles();
  const opener = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const asked = fixes.find(({ label, asks }) => asks && label === asking);
  const [all, setAll] = useState(false);
  const shown = all || fixes.length <= mostFixes + 1 ? fixes : fixes.slice(0, mostFixes);

  const choose = (fix: Fix, button: HTMLElement) => {
    opener.current = button;
    if (fix.asks) setAsking(fix === asked ? null : fix.label);
    else void onFix([fix], '');
  };

  const close = () => {
    setAsking(null);
    opener.current?.focus();
  };

  return (
    <div className={styles.root}>
      {shown.map((fix) => (
        <JobButton
          key={fix.label}
          size="small"
          className={button}
          aria-label={fixName(fix, cell)}
          {...(fix.asks ? { 'aria-expanded': fix === asked } : {})}
          onClick={({ currentTarget }) => choose(fix, currentTarget)}
        >
          {fix.label}
        </JobButton>
      ))}
      {shown.length < fixes.length && (
        <Button size="small" appearance="subtle" className={button} onClick={() => setAll(true)}>
          {fixes.length - shown.length} more ways to settle it
        </Button>
      )}
      {asked && (
        <ReasonForm
          key={asked.label}
          fix={asked}
          onApply={(fix, reason) => onFix([fix], reason)}
          onClose={close}
        />
      )}
    </div>
  );
}

/** Asks for the reason of an override, and whose it is. It stays open, with what was written, where it is refused. */
function ReasonForm({ fix, onApply, onClose }: ReasonFormProps) {
  const styles = useStyles();
  const { buttons } = useSharedStyles();
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
      className={styles.reasonForm}
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
      <div className={buttons}>
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
