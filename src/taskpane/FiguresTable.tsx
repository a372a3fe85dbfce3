import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  narrow: { maxWidth: '280px', fontVariantNumeric: 'tabular-nums' },
  wide: { tableLayout: 'auto', fontVariantNumeric: 'tabular-nums' },
  /** The first column has the room that the figures leave. */
  words: { fontVariantNumeric: 'tabular-nums', '& th:not(:first-child)': { width: '76px' } },
});

interface FiguresTableProps {
  /** What is counted, for those who cannot see it. */
  label: string;
  look: keyof ReturnType<typeof useStyles>;
  headings: readonly string[];
  /** The last cell of a row that has fewer cells than headings goes over the rest. */
  rows: readonly (readonly ReactNode[])[];
}

/** A small table of figures under their headings. */
export function FiguresTable({ label, look, headings, rows }: FiguresTableProps) {
  const styles = useStyles();
  return (
    <Table size="extra-small" className={styles[look]} aria-label={label}>
      <TableHeader>
        <TableRow>
          {headings.map((heading) => (
            <TableHeaderCell key={heading}>{heading}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((cells, row) => (
          <TableRow key={row}>
            {cells.map((cell, at) => (
              <TableCell key={at} colSpan={at === cells.length - 1 ? headings.length - at : 1}>
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
