import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../plan/finding';
import { headOf } from '../../plan/findings/catalogue';

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  opener: { fontSize: tokens.fontSizeBase200 },
  words: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** “What is this?” at a finding: opened, it says what such a finding means and what to do about it. */
export function Explanation({ code, cell }: Pick<Finding, 'code' | 'cell'>) {
  const styles = useStyles();
  const words = useId();
  const [open, setOpen] = useState(false);
  const question = 'What is this?';
  return (
    <div className={styles.root}>
      <Link
        as="button"
        className={styles.opener}
        aria-label={cell ? `${question} ${cell}` : question}
        aria-expanded={open}
        aria-controls={words}
        onClick={() => setOpen(!open)}
      >
        {question}
      </Link>
      <div id={words} hidden={!open}>
        {open && <ExplanationWords code={code} />}
      </div>
    </div>
  );
}

/** The words of the catalogue for a code. */
export function ExplanationWords({ code }: Pick<Finding, 'code'>) {
  const styles = useStyles();
  const { means, todo } = headOf(code);
  return (
    <>
      <p className={styles.words}>{means}</p>
      <p className={styles.words}>{todo}</p>
    </>
  );
}
