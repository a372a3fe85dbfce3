import fc from 'fast-check';
import { mailtoLink, namesSomebody, readPerson } from '../../src/words/mail';

test.each([
  ['Jo Bloggs', 'Jo Bloggs', []],
  ['Jo Bloggs <Jo.Bloggs@example.gov.uk>', 'Jo Bloggs', ['jo.bloggs@example.gov.uk']],
  ['Jo Bloggs (jo@example.gov.uk)', 'Jo Bloggs', ['jo@example.gov.uk']],
  ['Jo Bloggs, mailto:jo@example.gov.uk', 'Jo Bloggs', ['jo@example.gov.uk']],
  ['jo@example.gov.uk', 'jo@example.gov.uk', ['jo@example.gov.uk']],
  [
    'Head of Libraries –\njo@example.gov.uk; sam@example.gov.uk',
    'Head of Libraries',
    ['jo@example.gov.uk', 'sam@example.gov.uk'],
  ],
  ['Jo Bloggs / Sam Hill', 'Jo Bloggs / Sam Hill', []],
  ['', '', []],
  ['TBC', '', []],
  ['Vacant', '', []],
  [' – ', '', []],
  ['n/a', '', []],
])('%j names %j', (text, name, emails) => {
  expect(readPerson(text)).toEqual({ name, emails });
});

test.each([
  'jo@example',
  'jo@@example.gov.uk',
  'jo @ example.gov.uk',
  '@jo',
  'jo@exam_ple.gov.uk',
  'a'.repeat(70) + '@example.gov.uk',
])('no address is made of %j', (text) => {
  expect(readPerson(text).emails).toEqual([]);
});

test('an address with other signs around it brings none of them along', () => {
  expect(readPerson('jo@example.gov.uk?bcc=sam@example.gov.uk&body=x').emails).toEqual([
    'jo@example.gov.uk',
    'sam@example.gov.uk',
  ]);
  expect(readPerson('jo@example.gov.uk%0ABcc:x').emails).toEqual(['jo@example.gov.uk']);
});

test('who is named is told from who is not', () => {
  expect(['Jo', 'TBC', ''].map(namesSomebody)).toEqual([true, false, false]);
});

const more = (left: number): string => `and ${left} more`;

test('a link begins a message, with each sign of its texts encoded', () => {
  expect(
    mailtoLink({ to: ['jo+kpi@example.gov.uk'], subject: 'Q2 & Q3', lines: ['a', '', 'b = 1?'], more }),
  ).toBe('mailto:jo%2Bkpi@example.gov.uk?subject=Q2%20%26%20Q3&body=a%0D%0A%0D%0Ab%20%3D%201%3F');
  expect(mailtoLink({ to: [], subject: 'x', lines: [], more })).toBe('mailto:?subject=x&body=');
});

test('no text adds a header, a field or a recipient', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      'x\r\nBcc: all@example.gov.uk',
      '&bcc=a@b.uk',
      '?cc=a',
      '%0D%0ABcc:',
      '#x',
      '\ud800',
      '"><script>',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (owner, subject, text) => {
      const { emails } = readPerson(owner);
      const link = mailtoLink({ to: emails, subject, lines: [text, text], more });
      const [, recipients = '', own = '', body = ''] =
        /^mailto:([A-Za-z0-9._+%@,-]*)\?subject=([^&?#\s"<>]*)&body=([^&?#\s"<>]*)$/.exec(link) ?? [];
      expect(link).toBe(`mailto:${recipients}?subject=${own}&body=${body}`);
      expect(recipients.split(',').filter((one) => one !== '')).toHaveLength(emails.length);
      expect(decodeURIComponent(own)).not.toMatch(/\p{Cc}/u);
      // One break between the two lines, whatever stands in them.
      expect(decodeURIComponent(body).split('\r\n')).toHaveLength(2);
    }),
  );
});

test('a long message is cut at a whole line, and says how many are left', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `- 1.${at} Share of visits that were made in time, é`);
  const link = mailtoLink({ to: ['jo@example.gov.uk'], subject: 'Q2', lines, more });
  expect(link.length).toBeLessThanOrEqual(1900);
  const said = decodeURIComponent(link.split('&body=')[1] ?? '').split('\r\n');
  expect(said.slice(0, -1)).toEqual(lines.slice(0, said.length - 1));
  expect(said.at(-1)).toBe(`and ${60 - (said.length - 1)} more`);
});
