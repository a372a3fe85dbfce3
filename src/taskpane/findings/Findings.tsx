import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../plan/finding';
import { Heading } from '../Heading';
import { count, sentenceCase } from '../words';
import { FindingFilters } from './FindingFilters';
import { FindingGroup } from './FindingGroup';
import type { FindingFilter } from './severityGroups';
import { severityGroups } from './severityGroups';
import { useFew } from './useFew';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
});

/** How many findings are drawn at once, and the number from which on they can be filtered. */
const piece = 100;
const worthFiltering = 6;

/** Findings from the gravest; each selects its cell when it is chosen. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const heading = useId();
  const [filter, setFilter] = useState<FindingFilter>({ severity: 'all', text: '' });
  const { limit, listRef, more } = useFew(piece);
  const { groups, shown, total } = severityGroups(findings, filter, limit);

  return (
    <section className={styles.root} aria-labelledby={heading}>
      <Heading id={heading}>{sentenceCase(count(findings.length, 'finding'))}</Heading>
      {findings.length >= worthFiltering && (
        <FindingFilters findings={findings} filter={filter} onChange={setFilter} />
      )}
      {total < findings.length && (
        <Body1 role="status">
          {total.toLocaleString('en-GB')} of {count(findings.length, 'finding')} shown.
        </Body1>
      )}
      <div ref={listRef}>
        {groups.map((group) => (
          <FindingGroup key={group.severity} {...group} />
        ))}
      </div>
      {shown < total && (
        <Button className={styles.button} onClick={more}>
          Show more ({(total - shown).toLocaleString('en-GB')} left)
        </Button>
      )}
    </section>
  );
}
