import {
  Body1,
  Button,
  makeStyles,
  tokens,
  Field,
  SearchBox,
  Subtitle2Stronger,
} from '@fluentui/react-components';
import { memo, useId, useMemo, useState, useEffect, useRef, type RefObject } from 'react';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Finding } from '../../plan/findings/finding';
import { Heading, Picker } from '../parts';
import { usePane } from '../pane/usePane';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { type OnFix, useFixStyles } from './Fixes';
import {
  type FindingFilter,
  fixesForAll,
  keyFindings,
  severities,
  type SeverityGroup,
  severityGroups,
  severityWords,
} from './findingLists';
import { useFew } from '../LongList';
import { useSharedStyles } from '../styles';
import { formatNumber } from '../../words/numbers';
import type { Severity } from '../../plan/findings/findingHead';
import { FindingItem } from './FindingItem';
import { JobButton } from '../pane/buttons';

const useStyles = makeStyles({
  list: { ':focus': { outline: 'none' } },
  findingFilters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 130px', minWidth: 0 },
  search: { minWidth: 0, maxWidth: 'none' },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
  },
  all: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  entry: { ':focus': { outline: 'none', backgroundColor: tokens.colorNeutralBackground1Hover } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** How many findings are drawn at once, and the number from which on they can be filtered. */
const piece = 100;
const worthFiltering = 6;

interface FindingsProps {
  findings: readonly Finding[];
  /** Carries out fixes; the same function while the screen stands. Without it none are offered. */
  onFix?: OnFix;
  /** Other things that are open are listed above, so that without findings not everything is done. */
  isMoreOpen?: boolean;
}

interface FindingFiltersProps {
  findings: readonly Finding[];
  filter: FindingFilter;
  onChange: (filter: FindingFilter) => void;
}

const icons: Readonly<Record<Severity, typeof InfoFilled>> = {
  error: DismissCircleFilled,
  warning: WarningFilled,
  info: InfoFilled,
};

interface FindingGroupProps extends SeverityGroup {
  onSelect: (cell: string) => void;
  onFix: OnFix | undefined;
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
  isMoreOpen = false,
  selectCell,
}: FindingsProps & { selectCell: (cell: string) => void }) {
  const styles = useStyles();
  const { closeColumn, start } = useSharedStyles();
  const heading = useId();
  const [filter, setFilter] = useState<FindingFilter>({ severity: 'all', text: '' });
  const { limit, listRef, more } = useFew(piece);
  const { groups, shown, total } = useMemo(
    () => severityGroups(findings, filter, limit),
    [findings, filter, limit],
  );
  useKeptFocus(listRef, findings);

  return (
    <section className={closeColumn} aria-labelledby={heading}>
      <Heading id={heading}>{headingOf(findings.length, isMoreOpen)}</Heading>
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
        <Button className={start} onClick={more}>
          Show more ({formatNumber(total - shown)} left)
        </Button>
      )}
    </section>
  );
});

/** "3 findings", "No findings"; below other things that are open "No further findings". */
const headingOf = (findings: number, isMoreOpen: boolean): string =>
  findings === 0 && isMoreOpen ? 'No further findings' : capital(count(findings, 'finding'));

/** Narrows the findings by how grave they are and by words. */
function FindingFilters({ findings, filter, onChange }: FindingFiltersProps) {
  const styles = useStyles();
  const options: [FindingFilter['severity'], string][] = [
    ['all', `All (${findings.length})`],
    ...severities.map((severity): [FindingFilter['severity'], string] => {
      const number = findings.filter((finding) => finding.severity === severity).length;
      return [severity, `${severityWords[severity]} (${number})`];
    }),
  ];
  return (
    <div className={styles.findingFilters}>
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

/**
 * Keeps the focus in a list whose items go: where the one that had it is gone, the item in its place gets it (an
 * `li` that can take the focus), or the last, or the list itself where none is left. It never takes the focus from elsewhere: not from another part of the
 * pane, and not from the cells while somebody types there.
 */
function useKeptFocus(listRef: RefObject<HTMLElement | null>, items: unknown): void {
  const held = useRef<{ readonly element: Element; readonly place: number } | null>(null);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const list = listRef.current;
      const inside = list && target instanceof Element && target !== list && list.contains(target);
      const entries = [...(list?.querySelectorAll('li') ?? [])];
      held.current = inside
        ? {
            element: target,
            place: Math.max(
              0,
              entries.findIndex((entry) => entry.contains(target)),
            ),
          }
        : null;
    };
    // An element that loses the focus and stays was left by the person; one that was removed has lost it by us.
    const forget = () =>
      queueMicrotask(() => {
        const focused = document.activeElement;
        if (held.current?.element.isConnected && held.current.element !== focused) held.current = null;
      });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, [listRef]);

  useEffect(() => {
    const lost = held.current;
    if (!lost || lost.element.isConnected || !document.hasFocus()) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const entries = listRef.current?.querySelectorAll('li') ?? [];
    (entries[Math.min(lost.place, entries.length - 1)] ?? listRef.current)?.focus();
  }, [items, listRef]);
}

/** The findings of one severity under its name, with what can be settled for many of them at once. */
function FindingGroup({ severity, findings, all, onSelect, onFix }: FindingGroupProps) {
  const styles = useStyles();
  const { plainList } = useSharedStyles();
  const { button } = useFixStyles();
  const Icon = icons[severity];
  const forAll = useMemo(() => (onFix ? fixesForAll(all) : []), [onFix, all]);
  return (
    <>
      <Subtitle2Stronger as="h3" block className={styles.heading}>
        <Icon className={styles[severity]} aria-hidden /> {severityWords[severity]}
      </Subtitle2Stronger>
      {onFix && forAll.length > 0 && (
        <div className={styles.all}>
          {forAll.map(({ code, label, fixes }) => (
            <JobButton key={code} size="small" className={button} onClick={() => void onFix(fixes, '')}>
              {label}
            </JobButton>
          ))}
        </div>
      )}
      <ul className={plainList}>
        {keyFindings(findings).map(({ key, finding }) => (
          <li key={key} tabIndex={-1} className={styles.entry}>
            <FindingItem finding={finding} onSelect={onSelect} onFix={onFix} />
          </li>
        ))}
      </ul>
    </>
  );
}
