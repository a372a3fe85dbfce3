import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { RisksReport } from '../../commands/risks/report';
import { RagWord } from '../check/RagWord';
import { ratingCounts } from './riskWords';
import { formatNumber } from '../../words/numbers';

const useStyles = makeStyles({ table: { maxWidth: '280px', fontVariantNumeric: 'tabular-nums' } });

/** How many open risks are Red, Amber and Green. */
export function RatingCounts({ registers, palette }: Pick<RisksReport, 'registers' | 'palette'>) {
  const styles = useStyles();
  return (
    <Table size="extra-small" className={styles.table} aria-label="Open risks by rating">
      <TableHeader>
        <TableRow>
          <TableHeaderCell>Rating</TableHeaderCell>
          <TableHeaderCell>Risks</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {ratingCounts(registers).map(({ rating, number }) => (
          <TableRow key={rating}>
            <TableCell>
              <RagWord rag={rating} palette={palette} />
            </TableCell>
            <TableCell>{formatNumber(number)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
