import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import { useVisuallyHidden } from '../visuallyHidden';
import { stepText } from './stepText';
import { useLateness } from './useLateness';
import type { PaneState } from './usePaneState';

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
  const { hidden } = useVisuallyHidden();
  const root = useRef<HTMLDivElement>(null);
  const late = useLateness(step !== null, 500);

  // The button that was pressed goes away with its notice: the focus stays here instead of falling back to the page.
  const leave = (then: () => void) => () => {
    root.current?.focus();
    then();
  };

  return (
    <div ref={root} className={styles.root} tabIndex={-1} role="region" aria-label="What happened">
      {late && step && (
        <Field className={styles.item} validationMessage={stepText(step)} validationState="none">
          <ProgressBar aria-label="Progress" {...(step.of > 0 ? { value: step.done, max: step.of } : {})} />
        </Field>
      )}
      {late && step?.blocking && (
        <Button className={styles.item} size="small" onClick={leave(cancel)}>
          Cancel
        </Button>
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
            {notice.action && <Button onClick={leave(notice.action.run)}>{notice.action.label}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={hidden} role="status">
        <span key={announcement.count}>{late && step ? step.text : announcement.text}</span>
      </div>
    </div>
  );
}
