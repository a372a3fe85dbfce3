import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { useStable } from '../useStable';
import { RatingCounts } from './RatingCounts';
import { changeSentence, risksSentence } from './riskWords';
import { useRisks } from './useRisks';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Checks the risk register, settles what is doubtful, and makes its heat map on a new sheet. */
export function RisksScreen() {
  const styles = useStyles();
  const { report, check, makeMap, ...risks } = useRisks();
  const fix = useStable(risks.fix);

  return (
    <div className={styles.root}>
      <Heading>Check the risk register</Heading>
      <div className={styles.buttons}>
        <JobButton appearance="primary" onClick={() => void check()}>
          Check the risks
        </JobButton>
        <JobButton onClick={() => void makeMap()}>Make the heat map</JobButton>
      </div>
      {!report && (
        <Body1>
          Checking changes nothing: scores and ratings are held against the grid, codes and counts against the
          rest of the workbook, dates against today. The heat map goes on a new sheet with the risks in each
          cell of the grid, ready to print; your register stays as it is.
        </Body1>
      )}
      {report && (
        <>
          <Body1>{risksSentence(report)}</Body1>
          <RatingCounts {...report} />
          {report.registers.map((register) => (
            <Body1 key={register.sheet}>
              {`Checked by the grid ${register.grid}. ${changeSentence(register, report)}`.trim()}
            </Body1>
          ))}
          {report.complaints.length > 0 && (
            <section aria-labelledby="complaints-sentences">
              <Heading id="complaints-sentences">Complaints, for the report</Heading>
              <Body1>{report.complaints.join(' ')}</Body1>
            </section>
          )}
          <Findings findings={report.findings} onFix={fix} />
        </>
      )}
    </div>
  );
}
