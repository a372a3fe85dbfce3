import {
  Caption1,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { CheckReport } from '../../commands/reports';
import { RagWord } from './RagWord';
import { shares } from './shares';

const useStyles = makeStyles({ table: { maxWidth: '280px', fontVariantNumeric: 'tabular-nums' } });

/** How many KPIs are Green, Amber, Red and N/A, with percentages of those that have a colour. */
export function Counts({ counts }: { counts: CheckReport['counts'] }) {
  const styles = useStyles();
  const { shares: rows, base } = shares(counts);
  return (
    <div>
      <Table size="extra-small" className={styles.table} aria-label="KPIs by their RAG">
        <TableHeader>
          <TableRow>
            <TableHeaderCell>RAG</TableHeaderCell>
            <TableHeaderCell>KPIs</TableHeaderCell>
            <TableHeaderCell>Share</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(({ rag, number, percent }) => (
            <TableRow key={rag}>
              <TableCell>
                <RagWord rag={rag} />
              </TableCell>
              <TableCell>{number}</TableCell>
              <TableCell>{percent}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Caption1>
        {base === 0
          ? 'No KPI could be given a colour.'
          : `Shares are of the ${base} that have a colour; N/A is outside them.`}
      </Caption1>
    </div>
  );
}
