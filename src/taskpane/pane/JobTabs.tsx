import { makeStyles, Overflow, OverflowItem, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { screens, screenTitles, type Screen } from '../screens';
import { MoreJobs } from './MoreJobs';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'nowrap',
    minWidth: 0,
    overflow: 'hidden',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'nowrap', minWidth: 0 },
});

interface JobTabsProps {
  selected: Screen;
  onSelect: (screen: Screen) => void;
}

/**
 * A tab a job. Those that do not fit the pane's width stand in the list of all jobs at the end, in groups; the one that
 * is open always has its tab.
 */
export function JobTabs({ selected, onSelect }: JobTabsProps) {
  const styles = useStyles();
  const fromList = useRef(false);

  useEffect(() => {
    if (!fromList.current) return;
    fromList.current = false;
    // The tab is there once the tabs have been measured anew; the list gives the focus back before that.
    const timer = setTimeout(() => document.getElementById(`tab-${selected}`)?.focus(), 100);
    return () => clearTimeout(timer);
  }, [selected]);

  return (
    <Overflow minimumVisible={1} padding={8}>
      <div className={styles.root}>
        <TabList
          className={styles.tabs}
          aria-label="Business Plan"
          selectedValue={selected}
          onTabSelect={(_, { value }) => onSelect(screens.find((known) => known === value) ?? selected)}
        >
          {screens.map((name) => (
            <OverflowItem key={name} id={name} priority={name === selected ? 2 : 1}>
              <Tab value={name} id={`tab-${name}`} aria-controls={`screen-${name}`}>
                {screenTitles[name]}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreJobs
          selected={selected}
          onSelect={(screen) => {
            fromList.current = true;
            onSelect(screen);
          }}
        />
      </div>
    </Overflow>
  );
}
