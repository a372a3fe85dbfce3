import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles that several parts of the pane have in common. */
export const useSharedStyles = makeStyles({
  /** The parts of a screen, or of a section of it, below one another. */
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  closeColumn: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** A button of a column that is no wider than its words. */
  start: { alignSelf: 'start' },
  plainList: { listStyleType: 'none', margin: 0, padding: 0 },
  /** An entry of a list that gets the focus by the pane alone. */
  entry: {
    ':focus': { outline: 'none' },
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** For text that is read out and takes no room. */
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});
