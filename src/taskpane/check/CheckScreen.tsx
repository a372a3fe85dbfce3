import { Body1, Caption1, MessageBar, MessageBarBody, Switch } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Findings } from '../findings/Findings';
import { FiguresTable, Heading } from '../parts';
import { Offer, JobButton } from '../pane/buttons';
import { usePane } from '../pane/usePane';
import { useSharedStyles } from '../styles';
import { useStable } from '../useStable';
import { KpiRows } from './KpiRows';
import { QuarterPicker } from './QuarterPicker';
import { useChecking } from './useChecking';
import type { CheckReport } from '../../commands/check/report';
import { countKpis } from '../../plan/rules/kpis/countKpis';
import { RagWord } from './RagWord';
import { formatNumber } from '../../words/numbers';
import { missingColumns, type MissingColumn } from './checkWords';

type CountsProps = Pick<CheckReport, 'counts' | 'reported' | 'notReported' | 'countSentences' | 'palette'>;

interface MissingColumnsProps {
  report: CheckReport;
  onAdd: (column: MissingColumn) => void;
}

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
