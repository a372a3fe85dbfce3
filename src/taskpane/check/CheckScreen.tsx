import {
  Body1,
  Caption1,
  MessageBar,
  MessageBarBody,
  Switch,
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  mergeClasses,
} from '@fluentui/react-components';
import { useMemo, memo } from 'react';
import type { CheckReport, RowReport } from '../../commands/check/report';
import type { Palette } from '../../plan/details';
import { countKpis } from '../../plan/rules/kpis/countKpis';
import { formatNumber } from '../../words/numbers';
import { LongList, useStable } from '../LongList';
import { useItemStyles } from '../findings/FindingItem';
import { Findings } from '../findings/Findings';
import { Offer, JobButton } from '../pane/buttons';
import { usePane } from '../pane/usePane';
import { FiguresTable, Heading, QuarterPicker, RagWord } from '../parts';
import { useSharedStyles } from '../styles';
import { missingColumns, type MissingColumn, rowCell } from './checkWords';
import { useChecking } from './useChecking';

type CountsProps = Pick<CheckReport, 'counts' | 'reported' | 'notReported' | 'countSentences' | 'palette'>;

interface MissingColumnsProps {
  report: CheckReport;
  onAdd: (column: MissingColumn) => void;
}

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

/** Checks every KPI against its target, lists what is doubtful and settles it, and colours the RAG cells. */
export function CheckScreen({ active }: { active: boolean }) {
  const { column, buttons } = useSharedStyles();
  const pane = usePane();
  const { result, ...checking } = useChecking(active);
  const fix = useStable(checking.fix);

  return (
    <div className={column}>
      <Heading>Check the KPIs against their targets</Heading>
      <QuarterPicker quarter={checking.quarter} read={checking.read} onChange={checking.chooseQuarter} />
      <div className={buttons}>
        <JobButton appearance="primary" onClick={() => void checking.check()}>
          Check the KPIs
        </JobButton>
        <JobButton onClick={() => void checking.colour()}>Colour the RAG cells</JobButton>
        <JobButton onClick={pane.restore}>Restore</JobButton>
      </div>
      <Switch
        label="Check again when cells change"
        checked={checking.live}
        onChange={(_, { checked }) => checking.follow(checked)}
      />
      {checking.hindrance && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{checking.hindrance}</MessageBarBody>
        </MessageBar>
      )}
      {!result && (
        <Body1>
          Checking changes nothing. Colouring checks first, then colours the RAG column by the words in it: an
          empty RAG cell is given the rule’s word, and words that are there stay. Restore takes the last
          change back.
        </Body1>
      )}
      {result && (
        <>
          <Body1>{result.sentence}</Body1>
          <Counts {...result.report} />
          <KpiRows {...result.report} />
          <MissingColumns report={result.report} onAdd={(column) => void checking.addColumn(column)} />
          <Findings findings={result.report.findings} onFix={fix} />
        </>
      )}
    </div>
  );
}

/** How many KPIs are Green, Amber, Red and N/A, with percentages of those reported, as the report states them. */
function Counts({ counts, reported, notReported, countSentences, palette }: CountsProps) {
  const { shares } = countKpis(counts, reported + notReported);
  return (
    <div>
      <FiguresTable
        label="KPIs by their RAG"
        look="narrow"
        headings={['RAG', 'KPIs', 'Share']}
        rows={shares.map(({ rag, number, percent }) => [
          <RagWord key={rag} rag={rag} palette={palette} />,
          formatNumber(number),
          percent,
        ])}
      />
      <Caption1>{countSentences.join(' ')}</Caption1>
    </div>
  );
}

/** Every KPI with its verdict and the reason; chosen, it selects its row. */
function KpiRows({ rows, tables, palette }: RowsOfCheck) {
  const { selectCell } = usePane();
  return <RowList rows={rows} tables={tables} palette={palette} selectCell={selectCell} />;
}

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

/** Offers columns that the officer's own list lacks; nothing where it lacks none. */
function MissingColumns({ report, onAdd }: MissingColumnsProps) {
  const missing = useMemo(() => missingColumns(report), [report]);
  return missing.map((column) => (
    <Offer
      key={`${column.sheet} ${column.range} ${column.field}`}
      action={`Add “${column.heading}” at its right edge`}
      onTake={() => onAdd(column)}
    >
      {`The list on “${column.sheet}” has no column “${column.heading}” (${column.why}).`}
    </Offer>
  ));
}
