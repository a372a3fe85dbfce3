import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanChoice, SummaryReport } from '../../commands/summary/report';
import { Heading } from '../Heading';
import { Picker } from '../Picker';
import { useJobs } from '../pane/useJobs';
import { PagePreview } from './PagePreview';
import { SummaryResult } from './SummaryResult';
import { madeSentence, overflowSentence, planName } from './summaryWords';
import { useSummaryPreview } from './useSummaryPreview';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Makes the two-page summary of a plan, or refreshes the one that is there, and shows before how its pages fill. */
export function SummaryScreen({ active }: { active: boolean }) {
  const styles = useStyles();
  const { commands, change } = useJobs();
  const [report, setReport] = useState<SummaryReport | null>(null);
  const { preview, refusal, look } = useSummaryPreview(active);
  const plans = preview?.plans ?? [];
  const refreshes = preview?.refreshes ?? '';

  async function make(asNew: boolean) {
    const made = await change({
      name: 'summary',
      run: (progress) => commands.summary({ ...preview?.plan, asNew }, progress),
      show: setReport,
      say: (report) => (isTooLong(report) ? overflowSentence : madeSentence(report)),
      nothingDone: isTooLong,
    });
    if (made) await look(preview?.plan);
  }

  const choose = (index: string) => {
    const choice: PlanChoice | undefined = plans[Number(index)];
    if (!choice) return;
    setReport(null);
    void look(choice);
  };

  return (
    <div className={styles.root}>
      <Heading>The two-page summary</Heading>
      <Body1 block>
        {refreshes
          ? `“${refreshes}” is laid out anew where it stands. What you changed on it by hand is kept where it can be, and you are told where it cannot.`
          : 'It goes on a new sheet, ready to print on two sides of A4. Your own sheets stay as they are.'}
      </Body1>
      {plans.length > 1 && preview && (
        <Picker
          label="Plan"
          value={String(
            plans.findIndex(({ sheet, plan }) => sheet === preview.plan.sheet && plan === preview.plan.plan),
          )}
          options={plans.map((plan, index) => [String(index), planName(plan)] as const)}
          onChange={choose}
        />
      )}
      <div className={styles.buttons}>
        <JobButton appearance="primary" onClick={() => void make(false)}>
          {refreshes ? 'Refresh the summary' : 'Make the summary'}
        </JobButton>
        {refreshes && <JobButton onClick={() => void make(true)}>Make a new one</JobButton>}
      </div>
      {report && <SummaryResult report={report} />}
      {preview && !(report && report.overflow.length > 0) && <PagePreview preview={preview} />}
      {!preview && refusal && <Body1 block>{refusal.message}</Body1>}
      {preview && (
        <div className={styles.buttons}>
          <JobButton size="small" onClick={() => void look(preview.plan)}>
            Look again
          </JobButton>
        </div>
      )}
    </div>
  );
}

const isTooLong = ({ overflow }: SummaryReport): boolean => overflow.length > 0;
