import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  mergeClasses,
} from '@fluentui/react-components';
import { memo } from 'react';
import type { CheckReport, RowReport } from '../../commands/check/report';
import { LongList } from '../LongList';
import { usePane } from '../pane/usePane';
import { rowCell } from './checkWords';
import { formatNumber } from '../../words/numbers';
import type { Palette } from '../../plan/details';
import { useItemStyles } from '../findings/FindingItem';
import { RagWord } from './RagWord';

const useStyles = makeStyles({
  panel: { margin: 0 },
  entry: { ':focus': { outline: 'none', backgroundColor: tokens.colorNeutralBackground1Hover } },
  name: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  yearEnd: { display: 'block', marginTop: tokens.spacingVerticalXS },
  judgement: {
    display: 'block',
    width: 'fit-content',
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
});

type RowsOfCheck = Pick<CheckReport, 'rows' | 'tables' | 'palette'>;

interface KpiRowProps {
  row: RowReport;
  palette: Palette;
  onSelect: () => void;
}

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
  return (
    <Accordion collapsible>
      <AccordionItem value="rows">
        <AccordionHeader>Every KPI and the reason ({formatNumber(rows.length)})</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <LongList items={rows} piece={100} moreWords={(left) => `Show more (${formatNumber(left)} left)`}>
            {(row) => (
              <li key={`${row.sheet} ${row.row} ${row.kpi}`} tabIndex={-1} className={styles.entry}>
                <KpiRow row={row} palette={palette} onSelect={() => selectCell(rowCell(row, tables))} />
              </li>
            )}
          </LongList>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
});

/** A KPI with its verdict and the reason, whose verdict it is where it is not the rule's, and that on the year end. */
function KpiRow({ row, palette, onSelect }: KpiRowProps) {
  const { ref, kpi, rag, byRule, overridden, why, yearEnd } = row;
  const styles = useStyles();
  const item = useItemStyles();
  return (
    <button type="button" className={mergeClasses(item.item, item.choosable)} onClick={onSelect}>
      <span className={styles.name}>
        <span>{ref ? `${ref} ${kpi}` : kpi}</span>
        <RagWord rag={rag} palette={palette} />
      </span>
      {overridden && (
        <span className={styles.judgement}>
          Officer’s judgement; by the rule <RagWord rag={byRule} palette={palette} />
        </span>
      )}
      {why}
      {yearEnd && (
        <span className={styles.yearEnd}>
          Year end <RagWord rag={yearEnd.published || yearEnd.rag} palette={palette} />{' '}
          {yearEnd.published ? 'as the table forecasts, without a figure to check.' : yearEnd.why}
        </span>
      )}
    </button>
  );
}
