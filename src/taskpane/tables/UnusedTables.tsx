import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { MapTableReport } from '../../commands/mapTable/report';
import type { UnusedReport } from '../../commands/tables/report';
import { kinds, type TableKind } from '../../plan/tables/kinds';
import { Heading } from '../Heading';
import { count } from '../../words/counts';
import type { Mapping } from './useMapping';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

interface UnusedTablesProps {
  unused: readonly UnusedReport[];
  mapping: Mapping;
  onNamed: (report: MapTableReport) => void;
}

/** What looks like a table or a list and is read by no command, with a button where a kind suggests itself. */
export function UnusedTables({ unused, mapping, onNamed }: UnusedTablesProps) {
  const { item } = useStyles();
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
          <div key={place} className={item}>
            <Body1>{`${place}: ${count(rows, 'row')} that no command reads. ${guess ? `Is it a table of “${kinds[guess].name}”?` : 'If it is a table of the plan, select its headings and name it below.'}`}</Body1>
            {guess && (
              <JobButton size="small" onClick={() => void use(one, guess)}>
                {`Use ${place} as ${kinds[guess].name}`}
              </JobButton>
            )}
          </div>
        );
      })}
    </section>
  );
}
