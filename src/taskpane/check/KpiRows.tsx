import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { CheckReport } from '../../commands/reports';
import { useFew } from '../findings/useFew';
import { usePane } from '../pane/usePane';
import { KpiRow } from './KpiRow';
import { rowCell } from './rowCell';

const useStyles = makeStyles({
  panel: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { ':focus': { outline: 'none', backgroundColor: tokens.colorNeutralBackground1Hover } },
});

const piece = 100;

/** Every KPI with its verdict and the reason; chosen, it selects its row. */
export function KpiRows({ rows, tables, palette }: Pick<CheckReport, 'rows' | 'tables' | 'palette'>) {
  const styles = useStyles();
  const pane = usePane();
  const { limit, listRef, more } = useFew(piece);
  return (
    <Accordion collapsible>
      <AccordionItem value="rows">
        <AccordionHeader>Every KPI and the reason ({rows.length.toLocaleString('en-GB')})</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div ref={listRef}>
            <ul className={styles.list}>
              {rows.slice(0, limit).map((row) => (
                <li key={`${row.sheet} ${row.row} ${row.kpi}`} tabIndex={-1} className={styles.entry}>
                  <KpiRow
                    row={row}
                    palette={palette}
                    onSelect={() => pane.selectCell(rowCell(row, tables))}
                  />
                </li>
              ))}
            </ul>
          </div>
          {limit < rows.length && (
            <Button onClick={more}>Show more ({(rows.length - limit).toLocaleString('en-GB')} left)</Button>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
