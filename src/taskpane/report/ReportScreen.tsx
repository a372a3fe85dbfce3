import { Body1, Dropdown, Field, makeStyles, Option, Switch, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { QuarterPicker } from '../check/QuarterPicker';
import { Findings } from '../findings/Findings';
import { Heading } from '../parts';
import {
  draftsSentence,
  missingItems,
  otherFindings,
  previewSentence,
  type MissingItem,
  madeSentence,
  paperChoices,
  papersChosen,
  type PaperChoice,
} from './reportWords';
import { JobButton } from '../pane/buttons';
import { LongList, ShowCell } from '../LongList';
import { useSharedStyles } from '../styles';
import type { QuarterlyPreview, QuarterlyRequest } from '../../commands/quarterly/report';
import type { QuarterChoice } from '../check/checkWords';
import { useJobs } from '../pane/useJobs';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  picker: { minWidth: 0 },
  item: { marginBottom: tokens.spacingVerticalXS },
  button: { minWidth: 0, marginInlineStart: tokens.spacingHorizontalXS },
});

/** Makes the quarterly committee report, and lists before that what it lacks. */
export function ReportScreen() {
  const styles = useStyles();
  const { column, buttons } = useSharedStyles();
  const { preview, ...report } = useReport();
  const drafts = preview ? draftsSentence(preview) : '';

  return (
    <div className={column}>
      <Heading>Make the quarterly report</Heading>
      <QuarterPicker quarter={report.quarter} read={preview?.quarter} onChange={report.chooseQuarter} />
      <Field label="Papers" hint="Each with its own cover and page numbers.">
        <Dropdown
          className={styles.picker}
          value={paperChoices[report.papers]}
          selectedOptions={[report.papers]}
          onOptionSelect={(_, { optionValue = '' }) => report.choosePapers(optionValue)}
        >
          {Object.entries(paperChoices).map(([choice, words]) => (
            <Option key={choice} value={choice}>
              {words}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Switch
        label="Not while reasons or actions are missing"
        checked={report.block}
        onChange={(_, { checked }) => report.chooseBlock(checked)}
      />
      <div className={buttons}>
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

/** The report screen's jobs and what they came to. */
function useReport() {
  const { commands, look, change } = useJobs();
  const [quarter, setQuarter] = useState<QuarterChoice>('');
  const [block, setBlock] = useState(false);
  const [papers, setPapers] = useState<PaperChoice>('');
  const [preview, setPreview] = useState<QuarterlyPreview | null>(null);

  const request: QuarterlyRequest = {
    ...(quarter && { quarter }),
    ...(block && { blockIfIncomplete: true }),
    ...(papers !== '' && { details: { papers: papersChosen(papers) } }),
  };

  return {
    quarter,
    block,
    papers,
    preview,
    choosePapers(chosen: string) {
      setPapers(Object.keys(paperChoices).find((known) => known === chosen) as PaperChoice);
      setPreview(null);
    },
    chooseQuarter(chosen: QuarterChoice) {
      setQuarter(chosen);
      setPreview(null);
    },
    chooseBlock(chosen: boolean) {
      setBlock(chosen);
      setPreview(null);
    },
    look: () =>
      look({
        name: 'report preview',
        run: (progress) => commands.previewQuarterly(request, progress),
        show: setPreview,
        say: previewSentence,
      }),
    make: () =>
      change({
        name: 'quarterly report',
        run: (progress) => commands.quarterly(request, progress),
        show: setPreview,
        say: madeSentence,
      }),
  };
}

/** What is to be filled in before the report goes out, each with a way to its cell. */
function MissingList({ items }: { items: readonly MissingItem[] }) {
  const styles = useStyles();
  const heading = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <Heading id={heading}>To fill in</Heading>
      <LongList items={items} className={styles.list} moreWords={() => 'Show more'}>
        {({ label, cell }) => (
          <li key={`${cell} ${label}`} tabIndex={-1} className={styles.item}>
            <Body1>{label}</Body1>
            {cell !== '' && <ShowCell cell={cell} label={`Show cell ${cell}`} className={styles.button} />}
          </li>
        )}
      </LongList>
    </section>
  );
}
