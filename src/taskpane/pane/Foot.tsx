import { Button, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import { diagnosticsText, type JobRecord } from './job';
import { usePane } from './usePane';

const useStyles = makeStyles({
  root: {
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
});

interface FootProps {
  version: string;
  look: string;
  records: readonly JobRecord[];
}

/** The foot of the pane: help, and the diagnostics text to copy for the support desk. */
export function Foot({ version, look, records }: FootProps) {
  const styles = useStyles();
  const pane = usePane();
  const box = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(false);

  const text = diagnosticsText({
    version,
    look,
    browser: navigator.userAgent,
    size: { width: window.innerWidth, height: window.innerHeight },
    records,
  });

  // Excel on the web may keep the clipboard from the pane: then the text is left selected, ready to be copied by hand.
  const copy = async () => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      pane.announce('Diagnostics copied.');
    } catch {
      pane.notify({ intent: 'info', text: 'The diagnostics are selected: press Ctrl+C to copy them.' });
    }
  };

  return (
    <footer className={styles.root}>
      <div className={styles.line}>
        <Link as="button" aria-expanded={open} aria-controls="diagnostics" onClick={() => setOpen(!open)}>
          Diagnostics
        </Link>
        <Link href="help.html" target="_blank" rel="noopener">
          Help (opens a new window)
        </Link>
      </div>
      <div id="diagnostics" hidden={!open} className={open ? styles.root : undefined}>
        <Textarea
          textarea={{ ref: box }}
          readOnly
          value={text}
          rows={6}
          resize="vertical"
          aria-label="Diagnostics: versions and what the last jobs came to, nothing of the workbook"
        />
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          Copy the diagnostics
        </Button>
      </div>
    </footer>
  );
}
