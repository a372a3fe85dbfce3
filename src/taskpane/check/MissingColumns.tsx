import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { missingColumns, type MissingColumn } from './missingColumns';
import type { CheckReport } from '../../commands/reports';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS },
});

interface MissingColumnsProps {
  report: CheckReport;
  busy: boolean;
  onAdd: (column: MissingColumn) => void;
}

/** Offers columns that the officer's own list lacks; nothing where it lacks none. */
export function MissingColumns({ report, busy, onAdd }: MissingColumnsProps) {
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
          <Button size="small" disabledFocusable={busy} onClick={() => onAdd(column)}>
            Add “{column.heading}” at its right edge
          </Button>
        </div>
      ))}
    </div>
  );
}
