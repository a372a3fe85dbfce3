import { Body1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { QuarterPicker } from '../check/QuarterPicker';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { MissingList } from './MissingList';
import { draftsSentence, missingItems, otherFindings, previewSentence } from './reportWords';
import { useReport } from './useReport';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Makes the quarterly committee report, and lists before that what it lacks. */
export function ReportScreen() {
  const styles = useStyles();
  const { preview, ...report } = useReport();
  const drafts = preview ? draftsSentence(preview) : '';

  return (
    <div className={styles.root}>
      <Heading>Make the quarterly report</Heading>
      <QuarterPicker quarter={report.quarter} read={preview?.quarter} onChange={report.chooseQuarter} />
      <Switch
        label="Not while reasons or actions are missing"
        checked={report.block}
        onChange={(_, { checked }) => report.chooseBlock(checked)}
      />
      <div className={styles.buttons}>
        <JobButton appearance="primary" onClick={() => void report.make()}>
          Make the report
        </JobButton>
        <JobButton onClick={() => void report.look()}>See what is missing</JobButton>
      </div>
      {!preview && (
        <Body1>
          The report and its appendices (KPIs, risk register, budgets) go on sheets of their own, for A4 and
          ready to paste. Reasons and actions come from the table “Commentary” or the KPI table, your own
          paragraphs from “Report text”, the cover from “Plan details”: add them under Tables. Made again, the
          sheets are refreshed where they stand, unless someone wrote on them.
        </Body1>
      )}
      {preview && (
        <>
          <Body1>{previewSentence(preview)}</Body1>
          <MissingList items={missingItems(preview)} />
          {drafts !== '' && <Body1>{drafts}</Body1>}
          {otherFindings(preview).length > 0 && <Findings findings={otherFindings(preview)} />}
        </>
      )}
    </div>
  );
}
