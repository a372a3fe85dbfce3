import { makeStyles, Subtitle2Stronger, tokens } from '@fluentui/react-components';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useMemo } from 'react';
import type { Severity } from '../../plan/findings/findingHead';
import { FindingItem } from './FindingItem';
import { useFixStyles, type OnFix } from './Fixes';
import { fixesForAll } from './fixWords';
import { keyFindings } from './keyFindings';
import type { SeverityGroup } from './severityGroups';
import { severityWords } from './severityGroups';
import { JobButton } from '../pane/JobButton';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
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

const icons: Readonly<Record<Severity, typeof InfoFilled>> = {
  error: DismissCircleFilled,
  warning: WarningFilled,
  info: InfoFilled,
};

interface FindingGroupProps extends SeverityGroup {
  onSelect: (cell: string) => void;
  onFix: OnFix | undefined;
}

/** The findings of one severity under its name, with what can be settled for many of them at once. */
export function FindingGroup({ severity, findings, all, onSelect, onFix }: FindingGroupProps) {
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
