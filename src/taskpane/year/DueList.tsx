import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { DueReport } from '../../commands/due/report';
import { usePane } from '../pane/usePane';
import { openKpis } from './yearWords';

const useStyles = makeStyles({
  table: { tableLayout: 'fixed' },
  state: { width: '64px' },
  due: { width: '84px' },
  cell: {
    verticalAlign: 'top',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** KPIs without a figure for the quarter: overdue, due, and those that wait for another, each with its cell. */
export function DueList({ kpis }: { kpis: readonly DueReport[] }) {
  const styles = useStyles();
  const { selectCell } = usePane();
  return (
    <Table size="extra-small" className={styles.table} aria-label="KPIs without a figure for the quarter">
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.state}>State</TableHeaderCell>
          <TableHeaderCell className={styles.due}>Reported</TableHeaderCell>
          <TableHeaderCell>KPI</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {openKpis(kpis).map(({ ref, kpi, cell, due, state }) => (
          <TableRow key={`${cell} ${ref}`}>
            <TableCell className={styles.cell}>{state}</TableCell>
            <TableCell className={styles.cell}>{due}</TableCell>
            <TableCell className={styles.cell}>
              <Link as="button" onClick={() => selectCell(cell)}>
                {[ref, kpi].filter(Boolean).join(' ')}
              </Link>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
