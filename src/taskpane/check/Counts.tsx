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
import type { CheckReport } from '../../commands/check/report';
import { countKpis } from '../../plan/counts/countKpis';
import { RagWord } from './RagWord';
import { formatNumber } from '../../words/numbers';

const useStyles = makeStyles({ table: { maxWidth: '280px', fontVariantNumeric: 'tabular-nums' } });

type CountsProps = Pick<CheckReport, 'counts' | 'reported' | 'notReported' | 'countSentences' | 'palette'>;

/** How many KPIs are Green, Amber, Red and N/A, with percentages of those reported, as the report states them. */
export function Counts({ counts, reported, notReported, countSentences, palette }: CountsProps) {
  const styles = useStyles();
  const { shares } = countKpis(counts, reported + notReported);
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
          {shares.map(({ rag, number, percent }) => (
            <TableRow key={rag}>
              <TableCell>
                <RagWord rag={rag} palette={palette} />
              </TableCell>
              <TableCell>{formatNumber(number)}</TableCell>
              <TableCell>{percent}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Caption1>{countSentences.join(' ')}</Caption1>
    </div>
  );
}
