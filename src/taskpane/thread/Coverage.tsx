import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
} from '@fluentui/react-components';
import type { ThreadReport } from '../../commands/thread/report';
import { Heading } from '../Heading';
import { outcomeTitle } from './threadWords';
import { formatNumber } from '../../words/numbers';

const useStyles = makeStyles({ number: { width: '76px', fontVariantNumeric: 'tabular-nums' } });

/** How many items state each outcome, and how many only suggest it by their words. */
export function Coverage({ outcomes }: Pick<ThreadReport, 'outcomes'>) {
  const styles = useStyles();
  return (
    <section aria-labelledby="thread-coverage">
      <Heading id="thread-coverage">Corporate outcomes</Heading>
      <Table size="extra-small" aria-labelledby="thread-coverage">
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Outcome</TableHeaderCell>
            <TableHeaderCell className={styles.number}>Stated</TableHeaderCell>
            <TableHeaderCell className={styles.number}>Suggested</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {outcomes.map((outcome, at) => (
            <TableRow key={at}>
              <TableCell>{outcomeTitle(outcome)}</TableCell>
              <TableCell className={styles.number}>{formatNumber(outcome.counts.all)}</TableCell>
              <TableCell className={styles.number}>{formatNumber(outcome.suggested.all)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
