import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { memo } from 'react';
import type { CheckReport } from '../../commands/check/report';
import { useFew } from '../findings/useFew';
import { usePane } from '../pane/usePane';
import { KpiRow } from './KpiRow';
import { rowCell } from './rowCell';
import { formatNumber } from '../../words/numbers';

const useStyles = makeStyles({
  panel: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { ':focus': { outline: 'none', backgroundColor: tokens.colorNeutralBackground1Hover } },
});

const piece = 100;

type RowsOfCheck = Pick<CheckReport, 'rows' | 'tables' | 'palette'>;

/** Every KPI with its verdict and the reason; chosen, it selects its row. */
export function KpiRows({ rows, tables, palette }: RowsOfCheck) {
  const { selectCell } = usePane();
  return <RowList rows={rows} tables={tables} palette={palette} selectCell={selectCell} />;
}

/** Apart from the pane, so that it is not drawn again whenever a job begins or ends. */
const RowList = memo(function RowList({
  rows,
  tables,
  palette,
  selectCell,
}: RowsOfCheck & { selectCell: (cell: string) => void }) {
  const styles = useStyles();
  const { limit, listRef, more } = useFew(piece);
  return (
    <Accordion collapsible>
      <AccordionItem value="rows">
        <AccordionHeader>Every KPI and the reason ({formatNumber(rows.length)})</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div ref={listRef}>
            <ul className={styles.list}>
              {rows.slice(0, limit).map((row) => (
                <li key={`${row.sheet} ${row.row} ${row.kpi}`} tabIndex={-1} className={styles.entry}>
                  <KpiRow row={row} palette={palette} onSelect={() => selectCell(rowCell(row, tables))} />
                </li>
              ))}
            </ul>
          </div>
          {limit < rows.length && (
            <Button onClick={more}>Show more ({formatNumber(rows.length - limit)} left)</Button>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
});
