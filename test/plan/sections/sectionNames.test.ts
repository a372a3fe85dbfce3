import { sectionOfPhrase, sectionOfTitle } from '../../../src/plan/sections/sectionNames';

test.each([
  ['Our key commitments for 2026/27', 'commitments'],
  ['Our vision', 'aims'],
  ['What has changed in the last year', "what's changed"],
  ['In 2025-26 we have', 'last year we'],
  ['Major projects', 'workstreams'],
  ['Tenant commitments charter', null],
  ['Better outcomes for children', null],
  ['We will open a hostel', null],
  ['Safe homes', null],
  ['', null],
])('“%s” says nothing but %s', (text, section) => expect(sectionOfPhrase(text)).toBe(section));

test.each([
  ['Our aims and objectives are…', 'aims'],
  ['In 2031/32 we will:', 'this year we will'],
  ['STRATEGIC COMMITMENTS', 'commitments'],
  ['Our aims', null],
  ['Strategic commitments to tenants', null],
])('“%s” is the title of %s', (text, section) => expect(sectionOfTitle(text)).toBe(section));
