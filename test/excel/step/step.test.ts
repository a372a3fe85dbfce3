import { type Deed, opensSheet } from '../../../src/excel/step/step';

const sheet = { id: '{1}', name: 'Plan' };
const part = { kind: 'part written', namespace: 'x', key: '', before: null, after: null } as const;
const renamed = { kind: 'sheet renamed', sheet, from: 'Plan 2025', to: 'Plan 2026' } as const;
const added = { kind: 'sheet added', name: 'Summary', contents: null } as const;
const rewritten = {
  kind: 'sheet rewritten',
  sheet,
  area: {},
  marks: [],
  described: {},
  former: {},
} as unknown as Deed;

test('a sheet that is added or written anew stands open; renaming one and keeping a part open none', () => {
  expect([added, rewritten, renamed, part].map(opensSheet)).toEqual([true, true, false, false]);
});
