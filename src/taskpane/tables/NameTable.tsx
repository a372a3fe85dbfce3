import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MapTableReport } from '../../commands/mapTable/report';
import { kinds, type TableKind } from '../../plan/tables/kinds';
import { Heading } from '../Heading';
import { KindPicker } from './KindPicker';
import type { Mapping } from './useMapping';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
});

interface NameTableProps {
  mapping: Mapping;
  onNamed: (report: MapTableReport) => void;
}

/** Says what kind of table stands under the selected headings, where none was recognised. */
export function NameTable({ mapping, onNamed }: NameTableProps) {
  const styles = useStyles();
  const [kind, setKind] = useState<TableKind>('kpis');

  const name = async () => {
    const report = await mapping.say(
      { table: 'selection', kind },
      `The table at the selected headings is read as “${kinds[kind].name}” now. Say below what its columns mean.`,
    );
    if (report) onNamed(report);
  };

  return (
    <section className={styles.root} aria-labelledby="name-table">
      <Heading id="name-table">A table of yours is missing here?</Heading>
      <Body1>Select its headings in the sheet and say what kind of table it is.</Body1>
      <KindPicker
        label="It is a table of"
        kind={kind}
        onPick={(picked) => {
          if (picked !== 'none') setKind(picked);
        }}
      />
      <JobButton size="small" className={styles.button} onClick={() => void name()}>
        Use the selected headings
      </JobButton>
    </section>
  );
}
