import { Body1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { useStable } from '../useStable';
import { DueList } from './DueList';
import { PlanPicker } from './PlanPicker';
import { openKpis } from './yearWords';
import { useYear } from './useYear';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** From quarter to quarter and from year to year: what is due, the next quarter, the next year, what changed. */
export function YearScreen() {
  const styles = useStyles();
  const { shown, listDue, openQuarter, rollForward, compareWith, ...year } = useYear();
  const fix = useStable(year.fix);
  const [isCopy, setIsCopy] = useState(false);

  return (
    <div className={styles.root}>
      <Heading>Next quarter</Heading>
      <Body1>
        A sheet of one quarter is copied for the next, with its figures, colours and updates emptied. A table
        with a column for each quarter stays as it is. Nothing of the last quarter is changed.
      </Body1>
      <div className={styles.buttons}>
        <JobButton appearance="primary" onClick={() => void openQuarter()}>
          Open the next quarter
        </JobButton>
        <JobButton onClick={() => void listDue()}>List what is due</JobButton>
      </div>
      <Heading>Next year</Heading>
      <Body1>
        Makes this workbook next year’s plan: targets, standing texts and open actions are carried, figures
        and colours emptied. Do it in a copy: save this workbook under a new name first (File, Save a Copy).
      </Body1>
      <Checkbox
        checked={isCopy}
        onChange={(_, { checked }) => setIsCopy(checked === true)}
        label="This is the copy; last year’s workbook is saved"
      />
      <div className={styles.buttons}>
        <JobButton
          unready={!isCopy}
          onClick={() => {
            setIsCopy(false);
            void rollForward();
          }}
        >
          Roll forward to next year
        </JobButton>
        <PlanPicker onPick={(file) => void compareWith(file)} />
      </div>
      {shown && (
        <>
          <Body1>{shown.sentence}</Body1>
          {openKpis(shown.kpis).length > 0 && <DueList kpis={shown.kpis} />}
          <Findings findings={shown.findings} onFix={fix} />
        </>
      )}
    </div>
  );
}
