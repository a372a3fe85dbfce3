import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { missingColumns, type MissingColumn } from './missingColumns';
import type { CheckReport } from '../../commands/check/report';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS },
});

interface MissingColumnsProps {
  report: CheckReport;
  onAdd: (column: MissingColumn) => void;
}

/** Offers columns that the officer's own list lacks; nothing where it lacks none. */
export function MissingColumns({ report, onAdd }: MissingColumnsProps) {
  const styles = useStyles();
  const missing = useMemo(() => missingColumns(report), [report]);
  if (missing.length === 0) return null;
  return (
    <div className={styles.root}>
      {missing.map((column) => (
        <div key={`${column.sheet} ${column.range} ${column.field}`} className={styles.item}>
          <Body1>
            The list on “{column.sheet}” has no column “{column.heading}” ({column.why}).
          </Body1>
          <JobButton size="small" onClick={() => onAdd(column)}>
            Add “{column.heading}” at its right edge
          </JobButton>
        </div>
      ))}
    </div>
  );
}
