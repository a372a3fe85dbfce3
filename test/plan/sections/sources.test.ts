import { namedSources, sourceName, sourceNamed } from '../../../src/plan/sections/sources';

test('each source is known by its name, and no two have one name', () => {
  expect(new Set(namedSources.map(({ name }) => name)).size).toBe(namedSources.length);
  for (const source of namedSources) expect(sourceNamed(source.name.toUpperCase())).toBe(source);
});

test('a source says its own name', () => {
  for (const { name, summary, report } of namedSources)
    for (const source of [summary, report]) if (source) expect(sourceName(source)).toBe(name);
});

test.each([
  ['kpis', 'KPIs'],
  ['Risk', 'Risks'],
  ['PlanActions', 'Plans and actions'],
  ['where MONEY is spent', 'Where money is spent'],
  ['Poetry', undefined],
  ['', undefined],
])('“%s” → %s', (words, name) => expect(sourceNamed(words)?.name).toBe(name));
