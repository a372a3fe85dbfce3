import { Accordion, Body1, Divider, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useEffect, useRef, useState } from 'react';
import type { TableReport, TablesReport } from '../../commands/tables/report';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { type Look, useJobs } from '../pane/useJobs';
import { AddTable } from './AddTable';
import { NameTable } from './NameTable';
import { OtherTables } from './OtherTables';
import { RecognisedTable } from './RecognisedTable';
import { UnusedTables } from './UnusedTables';
import { useMapping } from './useMapping';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap' },
});

/** The tables of the workbook as they stand, and the way to add one. Reads the workbook when it is first shown. */
export function TablesScreen({ active }: { active: boolean }) {
  const styles = useStyles();
  const { commands, run, look } = useJobs();
  const [report, setReport] = useState<TablesReport | null>(null);
  const [open, setOpen] = useState<readonly unknown[]>([]);
  const begun = useRef(false);

  const tables: Look<TablesReport> = {
    name: 'tables',
    quiet: true,
    run: () => commands.listTables(),
    show: setReport,
    say: foundSentence,
  };
  const read = () => run(tables);
  const mapping = useMapping(read);

  useEffect(() => {
    if (!active || begun.current) return;
    begun.current = true;
    void read();
  });

  return (
    <div className={styles.root}>
      <section aria-labelledby="tables-found">
        <div className={styles.heading}>
          <Heading id="tables-found">Tables of this workbook</Heading>
          <JobButton
            size="small"
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}
            onClick={() => void look(tables)}
          >
            Read again
          </JobButton>
        </div>
        {report && <Body1>{foundSentence(report)}</Body1>}
        <Accordion
          multiple
          collapsible
          openItems={[...open]}
          onToggle={(_, { openItems }) => setOpen(openItems)}
        >
          {report?.tables.map((table) => (
            <RecognisedTable key={idOf(table)} id={idOf(table)} table={table} mapping={mapping} />
          ))}
        </Accordion>
      </section>
      {report && (
        <UnusedTables
          unused={report.unused}
          mapping={mapping}
          onNamed={({ table }) => {
            if (table) setOpen((items) => [...items, idOf(table)]);
          }}
        />
      )}
      {report && <OtherTables report={report} mapping={mapping} />}
      {report && report.findings.length > 0 && <Findings findings={report.findings} />}
      <Divider />
      <NameTable
        mapping={mapping}
        onNamed={({ table }) => {
          if (table) setOpen((items) => [...items, idOf(table)]);
        }}
      />
      <Divider />
      <AddTable onAdded={() => void read()} />
    </div>
  );
}

/** By its place: it stays open when what its columns mean, or its kind, is said anew. */
const idOf = ({ sheet, range }: TableReport): string => `${sheet} ${range}`;

/** "3 tables recognised. Open one to see how its columns are read." */
function foundSentence({ tables }: TablesReport): string {
  return tables.length === 0
    ? 'No table was recognised. Add one below, or give your own table headings such as “KPI”, “Target” and “RAG”.'
    : `${capital(count(tables.length, 'table'))} recognised. Open one to see how its columns are read.`;
}
