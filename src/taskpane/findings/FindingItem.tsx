import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import type { Finding } from '../../plan/findings/finding';
import { Fixes, type OnFix } from './Fixes';
import { sameFinding } from './findingLists';
import { formatNumber } from '../../words/numbers';
import { headOf } from '../../plan/findings/catalogue';

export const useItemStyles = makeStyles({
  item: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  choosable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  cell: { display: 'inline-block', color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
});

/** So many cells of one finding are offered beside its first. */
const mostCells = 7;

interface FindingItemProps {
  finding: Finding;
  onSelect: (cell: string) => void;
  /** Absent where findings are shown that nothing can be done about from here. */
  onFix: OnFix | undefined;
}

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

/** One finding; chosen, it selects the cell that it stands in. Below it what it means, and the ways to settle it. */
export const FindingItem = memo(
  ({ finding: { code, message, cell, cells = [], fixes }, onSelect, onFix }: FindingItemProps) => {
    const styles = useItemStyles();
    const others = cells.filter((other) => other !== cell).slice(0, mostCells);
    const left = cells.length - 1 - others.length;
    return (
      <>
        {cell ? (
          <button
            type="button"
            className={mergeClasses(styles.item, styles.choosable)}
            onClick={() => onSelect(cell)}
          >
            {message} <span className={styles.cell}>{cell}</span>
          </button>
        ) : (
          <div className={styles.item}>{message}</div>
        )}
        {others.length > 0 && (
          <div className={styles.cells}>
            {others.map((other) => (
              <Link key={other} as="button" className={styles.cell} onClick={() => onSelect(other)}>
                {other}
              </Link>
            ))}
            {left > 0 && <span className={styles.cell}>and {formatNumber(left)} more</span>}
          </div>
        )}
        <Explanation code={code} cell={cell} />
        {onFix && fixes && fixes.length > 0 && <Fixes fixes={fixes} cell={cell} onFix={onFix} />}
      </>
    );
  },
  (before, after) =>
    sameFinding(before.finding, after.finding) &&
    before.onSelect === after.onSelect &&
    before.onFix === after.onFix,
);
FindingItem.displayName = 'FindingItem';

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
