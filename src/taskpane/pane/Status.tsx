import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useState } from 'react';
import { useStable } from '../LongList';
import { useSharedStyles } from '../styles';
import { spokenStep, stepText } from './job';
import type { PaneState } from './usePane';
import { JobButton } from './buttons';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    maxHeight: '50vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { outline: 'none' },
  },
  progress: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1, minWidth: 0 },
  item: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** The top of the pane: progress of a job that takes longer than half a second, and what came of the last one. */
export function Status({
  step,
  notice,
  dismissNotice,
  announcement,
  cancel,
}: Omit<PaneState, 'pane' | 'records'> & Pick<PaneState['pane'], 'cancel'>) {
  const styles = useStyles();
  const { hidden } = useSharedStyles();
  const root = useRef<HTMLDivElement>(null);
  const late = useLateness(step !== null, 500);

  const isCancellable = late && step !== null && step.blocking;
  // On its way down: a button that waits keeps all keys to itself.
  const cancelByKey = useStable((event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
  });
  useEffect(() => {
    if (!isCancellable) return;
    window.addEventListener('keydown', cancelByKey, true);
    return () => window.removeEventListener('keydown', cancelByKey, true);
  }, [isCancellable, cancelByKey]);

  // The button that was pressed goes away with its notice: the focus stays here instead of falling back to the page.
  const leave = (then: () => void) => () => {
    root.current?.focus();
    then();
  };

  return (
    <div ref={root} className={styles.root} tabIndex={-1} role="region" aria-label="What happened">
      {late && step && (
        <div className={mergeClasses(styles.item, styles.progress)}>
          <Field className={styles.bar} validationMessage={stepText(step)} validationState="none">
            <ProgressBar aria-label="Progress" {...(step.of > 0 ? { value: step.done, max: step.of } : {})} />
          </Field>
          {step.blocking && (
            <Button
              size="small"
              aria-keyshortcuts="Escape"
              disabledFocusable={step.isCancelled === true}
              onClick={leave(cancel)}
            >
              Cancel
            </Button>
          )}
        </div>
      )}
      {notice && (
        <MessageBar className={styles.item} intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                aria-label="Dismiss"
                appearance="transparent"
                icon={<DismissRegular />}
                onClick={leave(dismissNotice)}
              />
            }
          >
            {notice.action && <JobButton onClick={leave(notice.action.run)}>{notice.action.label}</JobButton>}
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={hidden} role="status">
        <span key={announcement.count}>{late && step ? spokenStep(step) : announcement.text}</span>
      </div>
    </div>
  );
}

/** True once `active` has been true for so many milliseconds without a break: keeps short waits from flickering. */
function useLateness(active: boolean, milliseconds: number): boolean {
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
