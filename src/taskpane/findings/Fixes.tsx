import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Finding, Fix } from '../../plan/finding';
import { fixName } from './fixWords';
import { ReasonForm } from './ReasonForm';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
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
