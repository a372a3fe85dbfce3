import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { TableReport } from '../../commands/reports';
import { quoteSheet } from '../../plan/address';
import { usePane } from '../pane/usePane';
import { columnRows } from './columnRows';
import { kindWords } from './kindWords';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column' },
  place: { width: '4em' },
  cell: { height: 'auto', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
});

/** A table that was found: what it is, where it stands, and, opened, what each of its columns is read as. */
export function RecognisedTable({ table, id }: { table: TableReport; id: string }) {
  const styles = useStyles();
  const pane = usePane();
  const name = kindWords[table.kind].name;
  return (
    <AccordionItem value={id}>
      <AccordionHeader>
        <span className={styles.header}>
          <span>{name}</span>
          <Caption1>
            {table.sheet}, {table.range}
          </Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Caption1>{describe(table)}</Caption1>
        <Table size="small" aria-label={`Columns of ${name} on ${table.sheet}`}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell className={styles.place}>{table.transposed ? 'Row' : 'Col.'}</TableHeaderCell>
              <TableHeaderCell>Heading</TableHeaderCell>
              <TableHeaderCell>Read as</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {columnRows(table).map(({ place, heading, meaning }) => (
              <TableRow key={meaning}>
                <TableCell className={styles.cell}>{place}</TableCell>
                <TableCell className={styles.cell}>{heading}</TableCell>
                <TableCell className={styles.cell}>{meaning}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <Button size="small" onClick={() => pane.selectCell(`${quoteSheet(table.sheet)}!${table.range}`)}>
          Show it in the sheet
        </Button>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What sort of thing it is, and how sure that is, in a line. */
function describe({ name, transposed, certainty }: TableReport): string {
  const sort = name ? `Excel table ${name}` : 'Plain range, used as it stands';
  const across = transposed ? ', with its headings down the side' : '';
  return `${sort}${across}. ${Math.round(certainty * 100)}% sure.`;
}
