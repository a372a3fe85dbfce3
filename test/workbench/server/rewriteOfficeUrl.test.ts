import { rewriteOfficeUrl } from '../../../src/workbench/server/rewriteOfficeUrl';

test('office.js comes from this machine, and nothing else of the page changes', () => {
  const page = `<meta content="script-src 'self' https://appsforoffice.microsoft.com">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>Office</p>`;
  expect(rewriteOfficeUrl(page)).toBe(`<meta content="script-src 'self' https://appsforoffice.microsoft.com">
<script src="/office-js/office.js"></script><p>Office</p>`);
});

test('the beta address is rewritten too', () => {
  expect(
    rewriteOfficeUrl("<script src='https://appsforoffice.microsoft.com/lib/beta/hosted/office.js'>"),
  ).toBe("<script src='/office-js/office.js'>");
});

test('a page without office.js stays as it is', () => {
  expect(rewriteOfficeUrl('<p>Help</p>')).toBe('<p>Help</p>');
});
