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
  useOverflowMenu,
} from '@fluentui/react-components';
import { screenGroups, screens, screenTitles, type Screen } from '../screens';

const useStyles = makeStyles({
  root: { alignSelf: 'center', flexShrink: 0 },
  button: { minWidth: 'max-content' },
});

interface MoreJobsProps {
  selected: Screen;
  onSelect: (screen: Screen) => void;
}

/** The list of all jobs in groups, where not all of their tabs fit; the one that is open is ticked. */
export function MoreJobs({ selected, onSelect }: MoreJobsProps) {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.root}>
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
