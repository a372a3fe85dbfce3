import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RowReport } from '../../commands/check/report';
import type { Palette } from '../../plan/details';
import { useItemStyles } from '../findings/FindingItem';
import { RagWord } from './RagWord';

const useStyles = makeStyles({
  name: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  yearEnd: { display: 'block', marginTop: tokens.spacingVerticalXS },
  judgement: {
    display: 'block',
    width: 'fit-content',
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
});

interface KpiRowProps {
  row: RowReport;
  palette: Palette;
  onSelect: () => void;
}

/** A KPI with its verdict and the reason, whose verdict it is where it is not the rule's, and that on the year end. */
export function KpiRow({ row, palette, onSelect }: KpiRowProps) {
  const { ref, kpi, rag, byRule, overridden, why, yearEnd } = row;
  const styles = useStyles();
  const item = useItemStyles();
  return (
    <button type="button" className={mergeClasses(item.item, item.choosable)} onClick={onSelect}>
      <span className={styles.name}>
        <span>{ref ? `${ref} ${kpi}` : kpi}</span>
        <RagWord rag={rag} palette={palette} />
      </span>
      {overridden && (
        <span className={styles.judgement}>
          Officer’s judgement; by the rule <RagWord rag={byRule} palette={palette} />
        </span>
      )}
      {why}
      {yearEnd && (
        <span className={styles.yearEnd}>
          Year end <RagWord rag={yearEnd.published || yearEnd.rag} palette={palette} />{' '}
          {yearEnd.published ? 'as the table forecasts, without a figure to check.' : yearEnd.why}
        </span>
      )}
    </button>
  );
}
