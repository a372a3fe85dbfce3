import {
  Button,
  makeStyles,
  tokens,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { ActionDue, DueReport } from '../../commands/due/report';
import { useFew } from '../LongList';
import { usePane } from '../pane/usePane';
import { openActions, openKpis } from './yearWords';

const useStyles = makeStyles({
  table: { tableLayout: 'fixed' },
  state: { width: '64px' },
  due: { width: '84px' },
  cell: {
    verticalAlign: 'top',
    overflowWrap: 'break-word',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** What is due: how it stands, when, what it is, and its cell. */
interface DueRow {
  readonly state: string;
  readonly when: string;
  readonly name: string;
  readonly cell: string;
}

/** KPIs without a figure for the quarter: overdue, due, and those that wait for another, each with its cell. */
export const kpiRows = (kpis: readonly DueReport[]): readonly DueRow[] =>
  openKpis(kpis).map(({ state, due, ref, kpi, cell }) => ({
    state,
    when: due,
    name: [ref, kpi].filter(Boolean).join(' '),
    cell,
  }));

/** Actions that are overdue, due in this quarter or the next, or cannot be told, each with the cell of its due date. */
export const actionRows = (actions: readonly ActionDue[]): readonly DueRow[] =>
  openActions(actions).map(({ state, due, ref, text, cell }) => ({
    state,
    when: due,
    name: [ref, text].filter(Boolean).join(' '),
    cell,
  }));

/** Rows of the list that are drawn at once. */
const piece = 50;

interface DueListProps {
  /** Of the table, for those who hear it: "Actions that are due". */
  readonly label: string;
  /** One of its rows: "KPI", "Action". */
  readonly what: string;
  readonly when: string;
  readonly rows: readonly DueRow[];
}

/** A table of what is due; nothing where nothing is. */
export function DueList({ label, what, when, rows }: DueListProps) {
  const styles = useStyles();
  const { selectCell } = usePane();
  const { limit, listRef, more } = useFew(piece);
  if (rows.length === 0) return null;
  return (
    <div ref={listRef}>
      <Table size="extra-small" className={styles.table} aria-label={label}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.state}>State</TableHeaderCell>
            <TableHeaderCell className={styles.due}>{when}</TableHeaderCell>
            <TableHeaderCell>{what}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.slice(0, limit).map(({ state, when: due, name, cell }) => (
            <TableRow key={`${cell} ${name}`} tabIndex={-1}>
              <TableCell className={styles.cell}>{state}</TableCell>
              <TableCell className={styles.cell}>{due}</TableCell>
              <TableCell className={styles.cell}>
                <Link as="button" onClick={() => selectCell(cell)}>
                  {name}
                </Link>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {rows.length > limit && <Button onClick={more}>Show more {what}s</Button>}
    </div>
  );
}
