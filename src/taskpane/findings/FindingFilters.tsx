import { Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { Finding } from '../../plan/finding';
import { Picker } from '../Picker';
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
  const options: [FindingFilter['severity'], string][] = [
    ['all', `All (${findings.length})`],
    ...severities.map((severity): [FindingFilter['severity'], string] => {
      const number = findings.filter((finding) => finding.severity === severity).length;
      return [severity, `${severityWords[severity]} (${number})`];
    }),
  ];
  return (
    <div className={styles.root}>
      <Picker
        className={styles.field}
        size="small"
        label="Show"
        value={filter.severity}
        options={options}
        onChange={(severity) => onChange({ ...filter, severity })}
      />
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
