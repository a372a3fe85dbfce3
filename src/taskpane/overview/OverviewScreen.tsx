import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import {
  ofKnown,
  type DepartmentReport,
  type OverviewReport,
  type OverviewFile,
} from '../../commands/overview/report';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { fewOf, inList } from '../../words/lists';
import { formatNumber } from '../../words/numbers';
import { Findings } from '../findings/Findings';
import { JobButton, FilePicker } from '../pane/buttons';
import { useJobs } from '../pane/useJobs';
import { FiguresTable, Heading } from '../parts';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
  filesPicker: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** More departments than these are on the sheet, and named in one line here. */
const mostShown = 25;
const colours = ['Green', 'Amber', 'Red'] as const;

interface FilesPickerProps {
  names: readonly string[];
  onPick: (files: readonly File[]) => void;
}

/** Puts the workbooks of many departments side by side, on sheets of the workbook that is open. */
export function OverviewScreen() {
  const { column, start } = useSharedStyles();
  const { report, names, pick, make } = useOverview();
  return (
    <div className={column}>
      <Heading>Overview across departments</Heading>
      <FilesPicker names={names} onPick={pick} />
      <JobButton
        appearance="primary"
        className={start}
        unready={names.length === 0}
        onClick={() => void make()}
      >
        Make the overview
      </JobButton>
      {report ? (
        <>
          <Body1>{overviewSentence(report)}</Body1>
          <DepartmentCounts departments={report.departments} />
          <RiskCounts departments={report.departments} />
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

/** The files that were picked, and what the overview of them came to. */
function useOverview() {
  const { commands, change } = useJobs();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [report, setReport] = useState<OverviewReport | null>(null);

  return {
    report,
    names: files.map(({ name }) => name),
    pick(picked: readonly File[]) {
      setFiles(picked);
      setReport(null);
    },
    make: () =>
      change({
        name: 'overview',
        step: 'Reading the files',
        run: (progress) => commands.overview({ files: files.map(asOverviewFile) }, progress),
        show: setReport,
        say: overviewSentence,
        afterRestore() {
          setReport(null);
          return Promise.resolve('');
        },
      }),
  };
}

/** Each is read when its turn comes, and let go again. */
const asOverviewFile = (file: File): OverviewFile => ({
  name: file.name,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});

/** The departments' workbooks: many files at once, which are read in the pane and go nowhere. */
function FilesPicker({ names, onPick }: FilesPickerProps) {
  const { filesPicker } = useStyles();
  const { start } = useSharedStyles();
  return (
    <div className={filesPicker}>
      <Body1>{filesSentence(names)}</Body1>
      <FilePicker size="small" className={start} label="Workbooks of departments" multiple onPick={onPick}>
        Choose the workbooks
      </FilePicker>
    </div>
  );
}

/** The counts of each department. */
const DepartmentCounts = ({ departments }: Pick<OverviewReport, 'departments'>) => (
  <FiguresTable
    label="KPIs by department"
    look="wide"
    headings={['Department', ...colours]}
    rows={asFarAsFits(departments, ({ department, counts }) => [
      department,
      ...colours.map((colour) => counts[colour]),
    ])}
  />
);

/** Risks of the departments that have a register: Red, above target and above appetite. Nothing where none has. */
function RiskCounts({ departments }: Pick<OverviewReport, 'departments'>) {
  const registered = departments.filter(({ owners }) => owners.risks !== null);
  if (registered.length === 0) return null;
  return (
    <FiguresTable
      label="Risks by department"
      look="wide"
      headings={['Department', 'Red risks', 'Above target', 'Above appetite']}
      rows={asFarAsFits(registered, ({ department, risks, aboveTarget, aboveAppetite }) => [
        department,
        risks.Red,
        ofKnown(aboveTarget),
        ofKnown(aboveAppetite),
      ])}
    />
  );
}

/** A row a department as far as they fit the pane, then one that counts the rest. */
function asFarAsFits(
  departments: readonly DepartmentReport[],
  rowOf: (one: DepartmentReport) => readonly ReactNode[],
): readonly (readonly ReactNode[])[] {
  const more = departments.length - mostShown;
  return [
    ...departments.slice(0, mostShown).map(rowOf),
    ...(more > 0 ? [[`and ${formatNumber(more)} more on the sheet`]] : []),
  ];
}

/** What was picked: "3 files: a.xlsx, b.xlsx and c.xlsx"; of many the first five are named. */
export function filesSentence(names: readonly string[]): string {
  if (names.length === 0) return 'No files chosen yet.';
  return `${count(names.length, 'file')} chosen: ${inList(fewOf(names, 5))}. They are read here in the pane; nothing is uploaded.`;
}

/** What it came to: "Overview of 3 departments made on 6 sheets: 40 Green, 3 Amber, 2 Red and 1 without a colour." */
export function overviewSentence({ departments, sheets, counts, files, leftOut }: OverviewReport): string {
  const counted = inList([
    ...colours.map((colour) => `${formatNumber(counts[colour])} ${colour}`),
    `${formatNumber(counts['N/A'])} without a colour`,
  ]);
  const left =
    leftOut > 0
      ? ` ${capital(count(leftOut, 'file'))} of ${formatNumber(files)} ${leftOut === 1 ? 'is' : 'are'} not in it: see below.`
      : '';
  return `Overview of ${count(departments.length, 'department')} made on ${count(sheets.length, 'sheet')}: ${counted}.${left}`;
}
