import { makeStyles, Subtitle2Stronger, tokens } from '@fluentui/react-components';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../plan/finding';
import { FindingItem } from './FindingItem';
import type { SeverityGroup } from './severityGroups';
import { severityWords } from './severityGroups';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
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

/** The findings of one severity under its name. */
export function FindingGroup({ severity, findings }: SeverityGroup) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <>
      <Subtitle2Stronger as="h3" block className={styles.heading}>
        <Icon className={styles[severity]} aria-hidden /> {severityWords[severity]}
      </Subtitle2Stronger>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={`${finding.code} ${finding.cell} ${index}`} tabIndex={-1} className={styles.entry}>
            <FindingItem finding={finding} />
          </li>
        ))}
      </ul>
    </>
  );
}
