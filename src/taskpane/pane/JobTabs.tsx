import {
  makeStyles,
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useOverflowMenu,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { screenGroups, screens, screenTitles, type Screen } from '../screens';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'nowrap',
    minWidth: 0,
    overflow: 'hidden',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'nowrap', minWidth: 0 },
  moreJobs: { alignSelf: 'center', flexShrink: 0 },
  button: { minWidth: 'max-content' },
});

interface JobTabsProps {
  selected: Screen;
  onSelect: (screen: Screen) => void;
}

interface MoreJobsProps {
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

/** The list of all jobs in groups, where not all of their tabs fit; the one that is open is ticked. */
function MoreJobs({ selected, onSelect }: MoreJobsProps) {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.moreJobs}>
      <Menu
        checkedValues={{ job: [selected] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const screen = screens.find((known) => known === checkedItems[0]);
          if (screen) onSelect(screen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.button} appearance="subtle" size="small">
            All jobs
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {screenGroups.map(({ title, screens: own }) => (
              <MenuGroup key={title}>
                <MenuGroupHeader>{title}</MenuGroupHeader>
                {own.map((name) => (
                  <MenuItemRadio key={name} name="job" value={name}>
                    {screenTitles[name]}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
