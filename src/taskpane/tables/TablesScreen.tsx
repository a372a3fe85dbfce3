import { Accordion, Body1, Divider, makeStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useEffect, useRef, useState } from 'react';
import type { TableReport, TablesReport, UnusedReport } from '../../commands/tables/report';
import { Findings } from '../findings/Findings';
import { Heading } from '../parts';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { type Look, useJobs } from '../pane/useJobs';
import { AddTable } from './AddTable';
import { RecognisedTable, useMapping, type Mapping } from './RecognisedTable';
import { JobButton, Offer } from '../pane/buttons';
import type { MapTableReport } from '../../commands/mapTable/report';
import { kinds, type TableKind } from '../../plan/tables/kinds';
import { KindPicker } from './pickers';
import { inList } from '../../words/lists';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
  heading: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap' },
});

interface NameTableProps {
  mapping: Mapping;
  onNamed: (report: MapTableReport) => void;
}

/** Headings that are named of a table that is not found. */
const named = 3;

/** The tables of the workbook as they stand, and the way to add one. Reads the workbook when it is first shown. */
export function TablesScreen({ active }: { active: boolean }) {
  const styles = useStyles();
  const { column } = useSharedStyles();
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
  const openNamed = ({ table }: MapTableReport) => {
    if (table) setOpen((items) => [...items, idOf(table)]);
  };

  useEffect(() => {
    if (!active || begun.current) return;
    begun.current = true;
    void read();
  });

  return (
    <div className={column}>
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
      {report && <UnusedTables unused={report.unused} mapping={mapping} onNamed={openNamed} />}
      {report && <OtherTables report={report} mapping={mapping} />}
      {report && report.findings.length > 0 && <Findings findings={report.findings} />}
      <Divider />
      <NameTable mapping={mapping} onNamed={openNamed} />
      <Divider />
      <AddTable onAdded={() => void read()} />
    </div>
  );
}

interface UnusedTablesProps {
  unused: readonly UnusedReport[];
  mapping: Mapping;
  onNamed: (report: MapTableReport) => void;
}

/** What looks like a table or a list and is read by no command, with a button where a kind suggests itself. */
function UnusedTables({ unused, mapping, onNamed }: UnusedTablesProps) {
  if (unused.length === 0) return null;

  const use = async ({ sheet, range }: UnusedReport, kind: TableKind) => {
    const report = await mapping.say(
      { table: { sheet, range }, kind },
      `The table on ${sheet}, ${range} is read as “${kinds[kind].name}” now. Say above what its columns mean.`,
    );
    if (report) onNamed(report);
  };

  return (
    <section aria-labelledby="tables-unused">
      <Heading id="tables-unused">Used by nothing</Heading>
      {unused.map((one) => {
        const { sheet, range, rows, guess } = one;
        const place = `${sheet}, ${range}`;
        return (
          <Offer
            key={place}
            action={guess && `Use ${place} as ${kinds[guess].name}`}
            onTake={() => guess && void use(one, guess)}
          >
            {`${place}: ${count(rows, 'row')} that no command reads. ${guess ? `Is it a table of “${kinds[guess].name}”?` : 'If it is a table of the plan, select its headings and name it below.'}`}
          </Offer>
        );
      })}
    </section>
  );
}

/** What the officer has said of tables that are not listed: that they are none, or that are not found any more. */
function OtherTables({ report, mapping }: { report: TablesReport; mapping: Mapping }) {
  const { ignored, lost } = report;
  if (ignored.length + lost.length === 0) return null;
  return (
    <section aria-labelledby="tables-apart">
      <Heading id="tables-apart">Left alone</Heading>
      {ignored.map(({ mapping: id, kind, sheet, range }) => (
        <Offer
          key={id}
          action={`Use ${sheet}, ${range} again`}
          onTake={() => void mapping.forget(id, `The table on ${sheet}, ${range} is used again.`)}
        >
          {`${sheet}, ${range}: you said that this is no table of the plan. It looks like “${kinds[kind].name}”.`}
        </Offer>
      ))}
      {lost.map(({ mapping: id, sheet, headings }) => (
        <Offer
          key={id}
          action={`Forget it (${sheet})`}
          onTake={() => void mapping.forget(id, `What was said of the table on ${sheet} is forgotten.`)}
        >
          {`What you said of the table on ${sheet} with ${headingWords(headings)} is kept, but the table is not found.`}
        </Offer>
      ))}
    </section>
  );
}

const headingWords = (headings: readonly string[]): string =>
  headings.length === 0
    ? 'no headings'
    : `the headings ${inList(headings.slice(0, named).map((heading) => `“${heading}”`))}`;

/** Says what kind of table stands under the selected headings, where none was recognised. */
function NameTable({ mapping, onNamed }: NameTableProps) {
  const { closeColumn, start } = useSharedStyles();
  const [kind, setKind] = useState<TableKind>('kpis');

  const name = async () => {
    const report = await mapping.say(
      { table: 'selection', kind },
      `The table at the selected headings is read as “${kinds[kind].name}” now. Say below what its columns mean.`,
    );
    if (report) onNamed(report);
  };

  return (
    <section className={closeColumn} aria-labelledby="name-table">
      <Heading id="name-table">A table of yours is missing here?</Heading>
      <Body1>Select its headings in the sheet and say what kind of table it is.</Body1>
      <KindPicker
        label="It is a table of"
        kind={kind}
        onPick={(picked) => {
          if (picked !== 'none') setKind(picked);
        }}
      />
      <JobButton size="small" className={start} onClick={() => void name()}>
        Use the selected headings
      </JobButton>
    </section>
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
