import {
  Body1,
  makeStyles,
  tokens,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { overviewSentence, filesSentence } from './overviewWords';
import { JobButton } from '../pane/JobButton';
import type { OverviewReport, OverviewFile } from '../../commands/overview/report';
import { formatNumber } from '../../words/numbers';
import { useVisuallyHidden } from '../visuallyHidden';
import { useJobs } from '../pane/useJobs';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'start' },
  table: { fontVariantNumeric: 'tabular-nums', tableLayout: 'auto' },
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
  const styles = useStyles();
  const { hidden } = useVisuallyHidden();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.filesPicker}>
      <Body1>{filesSentence(names)}</Body1>
      <JobButton size="small" className={styles.button} onClick={() => input.current?.click()}>
        Choose the workbooks
      </JobButton>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label="Workbooks of departments"
        tabIndex={-1}
        className={hidden}
        onChange={({ target }) => {
          const picked = [...(target.files ?? [])];
          // The same files may be picked again after they were changed.
          target.value = '';
          if (picked.length > 0) onPick(picked);
        }}
      />
    </div>
  );
}

/** The counts of each department, as far as they fit the pane. */
function DepartmentCounts({ departments }: Pick<OverviewReport, 'departments'>) {
  const styles = useStyles();
  const more = departments.length - mostShown;
  return (
    <Table size="extra-small" className={styles.table} aria-label="KPIs by department">
      <TableHeader>
        <TableRow>
          <TableHeaderCell>Department</TableHeaderCell>
          {colours.map((colour) => (
            <TableHeaderCell key={colour}>{colour}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {departments.slice(0, mostShown).map(({ department, file, counts }) => (
          <TableRow key={`${file} ${department}`}>
            <TableCell>{department}</TableCell>
            {colours.map((colour) => (
              <TableCell key={colour}>{counts[colour]}</TableCell>
            ))}
          </TableRow>
        ))}
        {more > 0 && (
          <TableRow>
            <TableCell colSpan={4}>{`and ${formatNumber(more)} more on the sheet`}</TableCell>
          </TableRow>
        )}
      </TableBody>
    </Table>
  );
}
