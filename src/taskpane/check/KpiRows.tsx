import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { CheckReport } from '../../commands/reports';
import { useItemStyles } from '../findings/FindingItem';
import { useFew } from '../findings/useFew';
import { usePane } from '../pane/usePane';
import { RagWord } from './RagWord';
import { rowCell } from './rowCell';

const useStyles = makeStyles({
  panel: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { ':focus': { outline: 'none', backgroundColor: tokens.colorNeutralBackground1Hover } },
  name: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const piece = 100;

/** Every KPI with its verdict and the reason; chosen, it selects its row. */
export function KpiRows({ rows, tables }: Pick<CheckReport, 'rows' | 'tables'>) {
  const styles = useStyles();
  const item = useItemStyles();
  const pane = usePane();
  const { limit, listRef, more } = useFew(piece);
  return (
    <Accordion collapsible>
      <AccordionItem value="rows">
        <AccordionHeader>Every KPI and the reason ({rows.length})</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div ref={listRef}>
            <ul className={styles.list}>
              {rows.slice(0, limit).map((row) => (
                <li key={`${row.sheet} ${row.row}`} tabIndex={-1} className={styles.entry}>
                  <button
                    type="button"
                    className={mergeClasses(item.item, item.choosable)}
                    onClick={() => pane.selectCell(rowCell(row, tables))}
                  >
                    <span className={styles.name}>
                      <span>{row.ref ? `${row.ref} ${row.kpi}` : row.kpi}</span>
                      <RagWord rag={row.rag} />
                    </span>
                    {row.why}
                  </button>
                </li>
              ))}
            </ul>
          </div>
          {limit < rows.length && <Button onClick={more}>Show more ({rows.length - limit} left)</Button>}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
