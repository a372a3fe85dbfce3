import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Palette } from '../../plan/details';
import type { Rag } from '../../plan/rag/rag';
import { ragFills } from '../../sheets/ragFormats';

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
  none: {
    color: tokens.colorNeutralStrokeAccessible,
    backgroundImage: 'linear-gradient(to top right, transparent 46%, currentColor 46% 54%, transparent 54%)',
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** The word of a verdict with its colour before it, as the plan's palette has it; never the colour alone. */
export function RagWord({ rag, palette }: { rag: Rag; palette: Palette }) {
  const styles = useStyles();
  const fill = rag === 'N/A' ? undefined : ragFills[palette][rag];
  return (
    <span className={styles.root}>
      <span
        aria-hidden
        className={mergeClasses(styles.swatch, fill === undefined && styles.none)}
        {...(fill === undefined ? {} : { style: { backgroundColor: fill } })}
      />
      {rag}
    </span>
  );
}
