import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Host } from '../../commands/start';

const useStyles = makeStyles({
  root: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** Said once on each machine. */
const seen = 'first-run-hint-seen';

/** Where to begin, for someone who opens the pane for the first time. */
export function FirstRunHint({ preferences }: { preferences: Host['preferences'] }) {
  const styles = useStyles();
  const [shown, setShown] = useState(() => preferences.get(seen) === undefined);
  if (!shown) return null;

  const skip = () => {
    preferences.set(seen, 'yes');
    setShown(false);
    // The button goes away with the hint: go on where the person would go next.
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };

  return (
    <MessageBar className={styles.root} intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Where to begin</MessageBarTitle>
        Your own KPI list is read as it stands: choose Check, then press “Check the KPIs”. Checking changes
        nothing. Tables shows what was recognised and adds what is missing. Nothing leaves the workbook.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={skip}>Got it</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
