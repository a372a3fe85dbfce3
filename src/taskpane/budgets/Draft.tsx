import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useRef } from 'react';
import type { ReconcileReport } from '../../commands/reconcile/report';
import { Heading } from '../Heading';
import { usePane } from '../pane/usePane';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
});

/** The finance paragraphs drafted for the quarterly report, to be copied and edited. */
export function Draft({ paragraphs }: { paragraphs: ReconcileReport['narrative'] }) {
  const styles = useStyles();
  const pane = usePane();
  const text = useRef<HTMLDivElement>(null);
  if (paragraphs.length === 0) return null;

  // Excel on the web may keep the clipboard from the pane: then the text is left selected, ready to be copied by hand.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(paragraphs.map((one) => one.text).join('\n\n'));
      pane.announce('The draft is copied.');
    } catch {
      const selection = window.getSelection();
      if (text.current) selection?.selectAllChildren(text.current);
      pane.notify({ intent: 'info', text: 'The draft is selected: press Ctrl+C to copy it.' });
    }
  };

  return (
    <section className={styles.root} aria-labelledby="budget-draft">
      <Heading id="budget-draft">Draft for the report</Heading>
      <div ref={text} className={styles.text}>
        {paragraphs.map((one) => (
          <Body1 as="p" block key={one.text} style={{ margin: 0 }}>
            {one.text}
          </Body1>
        ))}
      </div>
      <Button className={styles.button} icon={<CopyRegular />} onClick={() => void copy()}>
        Copy the draft
      </Button>
    </section>
  );
}
