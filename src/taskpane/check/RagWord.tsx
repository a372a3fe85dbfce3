import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Rag } from '../../plan/kpi';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  swatch: {
    width: '0.8em',
    height: '0.8em',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // The swatch is the colour itself: a high-contrast palette may not replace it. The word says the same.
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  Green: { backgroundColor: '#009E73' },
  Amber: { backgroundColor: '#F0E442' },
  Red: { backgroundColor: '#D55E00' },
  'N/A': {
    color: tokens.colorNeutralStrokeAccessible,
    backgroundImage: 'linear-gradient(to top right, transparent 46%, currentColor 46% 54%, transparent 54%)',
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** The word of a verdict with its colour before it; never the colour alone. */
export function RagWord({ rag }: { rag: Rag }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span aria-hidden className={mergeClasses(styles.swatch, styles[rag])} />
      {rag}
    </span>
  );
}
