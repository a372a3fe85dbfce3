import { rollForwardLines } from '../../../src/commands/rollForward/report';

test('the years, the sheets that rolled, what changed, and each action that is done', () => {
  expect(
    rollForwardLines({
      from: '2022/23',
      to: '2023/24',
      rolled: ['Plan 2023-24', 'Appendix 1'],
      changes: 'Changes 2022-23 to 2023-24',
      counts: { added: 0, dropped: 1, reworded: 0, same: 19 },
      done: ['Open the new hub'],
      findings: [],
    }),
  ).toEqual([
    '2022/23 rolled forward to 2023/24: "Plan 2023-24", "Appendix 1"',
    '"Changes 2022-23 to 2023-24": KPIs 0 added, 1 dropped, 0 reworded, 19 as before',
    '  done: Open the new hub',
  ]);
});
