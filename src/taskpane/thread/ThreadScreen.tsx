import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { useStable } from '../useStable';
import { Coverage } from './Coverage';
import { Orphans } from './Orphans';
import { tableOf } from './threadWords';
import { useThread } from './useThread';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  columns: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

/** Follows the plan to the corporate outcomes, names what leads nowhere, and makes the sheet “Golden thread”. */
export function ThreadScreen() {
  const styles = useStyles();
  const { report, follow, make, addColumn, ...thread } = useThread();
  const fix = useStable(thread.fix);

  return (
    <div className={styles.root}>
      <Heading>Follow the golden thread</Heading>
      <div className={styles.buttons}>
        <JobButton appearance="primary" onClick={() => void follow()}>
          Follow the thread
        </JobButton>
        <JobButton onClick={() => void make()}>Make the sheet</JobButton>
      </div>
      {!report && (
        <Body1>
          Each aim, workstream, action, KPI and risk is held against the corporate outcomes. What an item
          states counts; what only its words suggest is shown apart until you confirm it. Following changes
          nothing; the sheet shows it all, ready to print.
        </Body1>
      )}
      {report && (
        <>
          <Body1>{report.sentence}</Body1>
          <Coverage {...report} />
          {report.withoutColumn.length > 0 && (
            <div className={styles.columns}>
              <Body1>These tables have no column to state an outcome in:</Body1>
              {report.withoutColumn.map((table) => (
                <JobButton
                  key={`${table.sheet} ${table.range}`}
                  size="small"
                  onClick={() => void addColumn(table)}
                >
                  Add “Corporate outcome” to {tableOf(table)}
                </JobButton>
              ))}
            </div>
          )}
          <Orphans {...report} />
          <Findings findings={report.findings} onFix={fix} />
        </>
      )}
    </div>
  );
}
