import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { RisksReport, RegisterReport, RiskMapReport } from '../../commands/risks/report';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { inList } from '../../words/lists';
import { formatNumber } from '../../words/numbers';
import { Findings } from '../findings/Findings';
import type { OnFix } from '../findings/Fixes';
import { JobButton } from '../pane/buttons';
import { useJobs, type Look } from '../pane/useJobs';
import { RagWord, FiguresTable, Heading } from '../parts';
import { useSharedStyles } from '../styles';
import { useStable } from '../LongList';

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

const words = ['Red', 'Amber', 'Green', 'N/A'] as const;

/** The ratings that the registers use, with how many open risks have each; of all registers together. */
export function ratingCounts(registers: readonly RegisterReport[]) {
  return words
    .map((rating) => ({
      rating,
      number: registers.reduce((sum, { counts }) => sum + counts[rating], 0),
    }))
    .filter(({ rating, number }) => rating !== 'N/A' || number > 0);
}

/** What a check came to: "11 open risks checked: 1 Red, 8 Amber and 2 Green. 5 findings." */
export function risksSentence({ registers, risks, findings }: RisksReport): string {
  const counted = ratingCounts(registers).filter(({ number }) => number > 0);
  const said = inList(counted.map(({ rating, number }) => `${formatNumber(number)} ${rating}`));
  return capital(
    `${count(risks.length, 'open risk')} checked${said && `: ${said}`}. ${capital(count(findings.length, 'finding'))}.`,
  );
}

/** Of a register with one before it: "Since “Risks Q1”: 1 up, 2 down, 1 new and 1 closed (PE 002)." ; '' for none. */
export function changeSentence(register: RegisterReport, { risks }: Pick<RisksReport, 'risks'>): string {
  if (!register.before) return '';
  const own = risks.filter(({ sheet }) => sheet === register.sheet);
  const moved = (['up', 'down', 'new', 'unchanged'] as const)
    .map((movement) => ({ movement, number: own.filter((risk) => risk.movement === movement).length }))
    .filter(({ number }) => number > 0)
    .map(({ movement, number }) => `${number} ${movement}`);
  const closed =
    register.closed.length > 0 ? [`${register.closed.length} closed (${register.closed.join(', ')})`] : [];
  return `Since “${register.before}”: ${inList([...moved, ...closed]) || 'nothing to compare'}.`;
}

/** What was made: "Heat map made on the sheet Risk heat map: 4 risks placed, 7 listed below the grid." */
export function mapSentence({ sheet, placed, unplaced }: RiskMapReport): string {
  const below = unplaced > 0 ? `, ${formatNumber(unplaced)} listed below the grid` : '';
  return `Heat map made on the sheet ${sheet}: ${count(placed, 'risk')} placed${below}.`;
}
