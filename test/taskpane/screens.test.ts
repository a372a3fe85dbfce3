import { screenOf } from '../../src/taskpane/screens';

test.each([
  ['?screen=tables', 'tables'],
  ['?screen=check', 'check'],
  ['?screen=risks', 'risks'],
  ['?screen=budgets', 'budgets'],
  ['?screen=report', 'report'],
  ['?screen=thread', 'thread'],
  ['?screen=year', 'year'],
  ['?screen=summary&_host_Info=Excel$Web$16.01', 'summary'],
])('%s opens the screen %s', (query, screen) => {
  expect(screenOf(query)).toBe(screen);
});

test.each(['', '?', '?screen=', '?screen=Check', '?screen=delete'])(
  'the query "%s" names no screen and opens Tables',
  (query) => {
    expect(screenOf(query)).toBe('tables');
  },
);
