import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { DepartmentCounts } from './DepartmentCounts';
import { FilesPicker } from './FilesPicker';
import { overviewSentence } from './overviewWords';
import { useOverview } from './useOverview';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'start' },
});

/** Puts the workbooks of many departments side by side, on sheets of the workbook that is open. */
export function OverviewScreen() {
  const styles = useStyles();
  const { report, names, pick, make } = useOverview();
  return (
    <div className={styles.root}>
      <Heading>Overview across departments</Heading>
      <FilesPicker names={names} onPick={pick} />
      <JobButton
        appearance="primary"
        className={styles.button}
        unready={names.length === 0}
        onClick={() => void make()}
      >
        Make the overview
      </JobButton>
      {report ? (
        <>
          <Body1>{overviewSentence(report)}</Body1>
          <DepartmentCounts departments={report.departments} />
          <Findings findings={report.findings} />
        </>
      ) : (
        <Body1>
          RAG counts by department and cluster, all Red and Amber KPIs, the top risks and the budgets go on
          new sheets of this workbook, each figure with the file and cell it came from. A file that cannot be
          read is named, and the rest go on. The departments’ own files are not changed.
        </Body1>
      )}
    </div>
  );
}
