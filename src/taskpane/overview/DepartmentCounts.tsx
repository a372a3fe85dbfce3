import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { OverviewReport } from '../../commands/overview/report';
import { formatNumber } from '../../words/numbers';

const useStyles = makeStyles({
  table: { fontVariantNumeric: 'tabular-nums', tableLayout: 'auto' },
});

/** More departments than these are on the sheet, and named in one line here. */
const mostShown = 25;
const colours = ['Green', 'Amber', 'Red'] as const;

/** The counts of each department, as far as they fit the pane. */
export function DepartmentCounts({ departments }: Pick<OverviewReport, 'departments'>) {
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
