import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { JobButton } from './JobButton';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

interface OfferProps {
  /** What is the case. */
  children: string;
  /** What can be done about it; without it nothing is offered. */
  action?: string | undefined;
  onTake: () => void;
}

/** A sentence, and below it a job that settles what it says. */
export function Offer({ children, action, onTake }: OfferProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Body1>{children}</Body1>
      {action !== undefined && (
        <JobButton size="small" onClick={onTake}>
          {action}
        </JobButton>
      )}
    </div>
  );
}
