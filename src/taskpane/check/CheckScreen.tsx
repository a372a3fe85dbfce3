import { Body1, makeStyles, MessageBar, MessageBarBody, Switch, tokens } from '@fluentui/react-components';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { usePane } from '../pane/usePane';
import { useStable } from '../useStable';
import { Counts } from './Counts';
import { KpiRows } from './KpiRows';
import { MissingColumns } from './MissingColumns';
import { QuarterPicker } from './QuarterPicker';
import { useChecking } from './useChecking';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Checks every KPI against its target, lists what is doubtful and settles it, and colours the RAG cells. */
export function CheckScreen({ active }: { active: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const { result, ...checking } = useChecking(active);
  const fix = useStable(checking.fix);

  return (
    <div className={styles.root}>
      <Heading>Check the KPIs against their targets</Heading>
      <QuarterPicker quarter={checking.quarter} read={checking.read} onChange={checking.chooseQuarter} />
      <div className={styles.buttons}>
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
