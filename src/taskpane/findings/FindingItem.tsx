import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../plan/finding';
import { usePane } from '../pane/usePane';

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
  cell: { display: 'inline-block', color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
});

/** One finding; chosen, it selects the cell that it stands in. */
export function FindingItem({ finding: { message, cell } }: { finding: Finding }) {
  const styles = useItemStyles();
  const pane = usePane();
  if (!cell) return <div className={styles.item}>{message}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, styles.choosable)}
      onClick={() => pane.selectCell(cell)}
    >
      {message} <span className={styles.cell}>{cell}</span>
    </button>
  );
}
