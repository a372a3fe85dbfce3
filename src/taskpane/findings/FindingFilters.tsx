import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { Finding } from '../../plan/finding';
import type { FindingFilter } from './severityGroups';
import { severities, severityWords } from './severityGroups';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 130px', minWidth: 0 },
  search: { minWidth: 0, maxWidth: 'none' },
});

interface FindingFiltersProps {
  findings: readonly Finding[];
  filter: FindingFilter;
  onChange: (filter: FindingFilter) => void;
}

/** Narrows the findings by how grave they are and by words. */
export function FindingFilters({ findings, filter, onChange }: FindingFiltersProps) {
  const styles = useStyles();
  const number = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={styles.root}>
      <Field className={styles.field} label="Show" size="small">
        <Select
          size="small"
          value={filter.severity}
          onChange={(_, { value }) =>
            onChange({ ...filter, severity: severities.find((known) => known === value) ?? 'all' })
          }
        >
          <option value="all">All ({findings.length})</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {severityWords[severity]} ({number(severity)})
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label="With the words" size="small">
        <SearchBox
          size="small"
          className={styles.search}
          value={filter.text}
          onChange={(_, { value }) => onChange({ ...filter, text: value })}
        />
      </Field>
    </div>
  );
}
