import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { Findings } from '../findings/Findings';
import { FiguresTable, Heading } from '../parts';
import { useSharedStyles } from '../styles';
import { useStable } from '../useStable';
import { changeSentence, risksSentence, ratingCounts, mapSentence } from './riskWords';
import { JobButton } from '../pane/buttons';
import type { RisksReport } from '../../commands/risks/report';
import { RagWord } from '../check/RagWord';
import { formatNumber } from '../../words/numbers';
import type { OnFix } from '../findings/Fixes';
import { useJobs, type Look } from '../pane/useJobs';

/** Checks the risk register, settles what is doubtful, and makes its heat map on a new sheet. */
export function RisksScreen() {
  const { column, buttons } = useSharedStyles();
  const { report, check, makeMap, ...risks } = useRisks();
  const fix = useStable(risks.fix);

  return (
    <div className={column}>
      <Heading>Check the risk register</Heading>
      <div className={buttons}>
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

/** The risk screen's jobs and what they came to. */
function useRisks() {
  const { commands, look, lookAgain, change, fix } = useJobs();
  const [report, setReport] = useState<RisksReport | null>(null);

  const check: Look<RisksReport> = {
    name: 'risks',
    run: (progress) => commands.risks({}, progress),
    show: setReport,
    say: risksSentence,
  };
  const again = () => lookAgain(check, 'It could not be checked again: press “Check the risks”.');
  const fixAndCheck: OnFix = (fixes, reason) => fix(fixes, reason, { again, afterRestore: again });

  return {
    report,
    check: () => look(check),
    makeMap: () =>
      change({
        name: 'risk map',
        run: (progress) => commands.riskMap({}, progress),
        show: setReport,
        say: mapSentence,
      }),
    fix: fixAndCheck,
  };
}

/** How many open risks are Red, Amber and Green. */
const RatingCounts = ({ registers, palette }: Pick<RisksReport, 'registers' | 'palette'>) => (
  <FiguresTable
    label="Open risks by rating"
    look="narrow"
    headings={['Rating', 'Risks']}
    rows={ratingCounts(registers).map(({ rating, number }) => [
      <RagWord key={rating} rag={rating} palette={palette} />,
      formatNumber(number),
    ])}
  />
);
