import { browserCommand } from '../../../src/workbench/server/openBrowser';

const url = 'https://localhost:3443';

test('a desktop shows the page in its own way', () => {
  expect(browserCommand(url, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', url]);
  expect(browserCommand(url, 'darwin', {})).toEqual(['open', url]);
  expect(browserCommand(url, 'win32', {})).toEqual(['cmd', '/c', 'start', '', url]);
});

test('where nobody would see it, nothing is opened', () => {
  expect(browserCommand(url, 'linux', {})).toBeNull();
  expect(browserCommand(url, 'linux', { DISPLAY: ':0', CI: 'true' })).toBeNull();
  expect(browserCommand(url, 'darwin', { SSH_CONNECTION: '10.0.0.1' })).toBeNull();
});
