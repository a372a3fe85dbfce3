import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useMemo, useState } from 'react';
import type { Finding } from '../../plan/finding';
import { Heading } from '../Heading';
import { usePane } from '../pane/usePane';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { FindingFilters } from './FindingFilters';
import { FindingGroup } from './FindingGroup';
import type { OnFix } from './Fixes';
import type { FindingFilter } from './severityGroups';
import { severityGroups } from './severityGroups';
import { useFew } from './useFew';
import { useKeptFocus } from './useKeptFocus';
import { formatNumber } from '../../words/numbers';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
  list: { ':focus': { outline: 'none' } },
});

/** How many findings are drawn at once, and the number from which on they can be filtered. */
const piece = 100;
const worthFiltering = 6;

interface FindingsProps {
  findings: readonly Finding[];
  /** Carries out fixes; the same function while the screen stands. Without it none are offered. */
  onFix?: OnFix;
}

/** Findings from the gravest; each selects its cell when it is chosen, and offers the ways to settle it. */
export function Findings(props: FindingsProps) {
  const { selectCell } = usePane();
  return <FindingList {...props} selectCell={selectCell} />;
}

/** Apart from the pane, so that a long list is not gone through again whenever a job begins or ends. */
const FindingList = memo(function FindingList({
  findings,
  onFix,
  selectCell,
}: FindingsProps & { selectCell: (cell: string) => void }) {
  const styles = useStyles();
  const heading = useId();
  const [filter, setFilter] = useState<FindingFilter>({ severity: 'all', text: '' });
  const { limit, listRef, more } = useFew(piece);
  const { groups, shown, total } = useMemo(
    () => severityGroups(findings, filter, limit),
    [findings, filter, limit],
  );
  useKeptFocus(listRef, findings);

  return (
    <section className={styles.root} aria-labelledby={heading}>
      <Heading id={heading}>{capital(count(findings.length, 'finding'))}</Heading>
      {findings.length >= worthFiltering && (
        <FindingFilters findings={findings} filter={filter} onChange={setFilter} />
      )}
      {total < findings.length && (
        <Body1 role="status">
          {formatNumber(total)} of {count(findings.length, 'finding')} shown.
        </Body1>
      )}
      <div ref={listRef} tabIndex={-1} className={styles.list}>
        {groups.map((group) => (
          <FindingGroup key={group.severity} {...group} onSelect={selectCell} onFix={onFix} />
        ))}
      </div>
      {shown < total && (
        <Button className={styles.button} onClick={more}>
          Show more ({formatNumber(total - shown)} left)
        </Button>
      )}
    </section>
  );
});
