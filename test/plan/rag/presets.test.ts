import { readDetails } from '../../../src/plan/read/readDetails';
import { readSetting } from '../../../src/plan/read/readSetting';
import { presetNamed, rulePresets } from '../../../src/plan/rag/presets';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';
import { readCsv } from '../readCsv';

/** Plan details as they are read from a table of settings. */
function details(...settings: readonly (readonly [string, TestCell])[]) {
  const workbook = buildWorkbook(buildSheet('Plan details', [['Setting', 'Value'], ...settings]));
  return readDetails(workbook, recogniseTables(workbook));
}

describe('published rules', () => {
  const published = readCsv('rag-rules-published.csv');

  test.each(rulePresets.map((preset) => [preset.name, preset] as const))(
    '%s is among those published',
    (name, preset) => {
      const [body = ''] = /^(?:City of London|Government of Jersey|\w+)/.exec(name) ?? [];
      const source = published.find((record) => record['Body']?.startsWith(body));
      const stated = `${source?.['Amber']} ${source?.['Basis / tolerance']}`;
      const own = preset.tolerance === 10 && stated.includes('90%') ? 90 : preset.tolerance;
      if (preset.tolerance > 0) expect(stated).toContain(`${own}%`);
      else expect(stated).toMatch(/per-KPI|met \/ not met only/);
    },
  );

  test('a rule is found by its name, or by its body alone', () => {
    expect(presetNamed('government of jersey')?.tolerance).toBe(5);
    expect(presetNamed('Cheshire West and Chester (points for each KPI)')?.basis).toBe('points');
    expect(presetNamed('Havering')).toBeNull();
    expect(presetNamed(' ')).toBeNull();
  });

  test('names fit the list of a cell', () => {
    const list = rulePresets.map(({ name }) => name);
    expect(list.join(',').length).toBeLessThanOrEqual(255);
    expect(list.join('')).not.toContain(',');
  });
});

describe('the setting “RAG rule”', () => {
  test('sets tolerance and basis', () => {
    expect(details(['RAG rule', 'Government of Jersey'])).toMatchObject({
      ragRule: 'Government of Jersey (5% of the target)',
      tolerance: 5,
      toleranceBasis: 'relative',
    });
  });

  test('gives way to a tolerance of the plan’s own, above or below it', () => {
    expect(details(['RAG rule', 'Maidstone'], ['Tolerance', 5])).toMatchObject({ tolerance: 5 });
    expect(details(['Tolerance', 5], ['RAG rule', 'Maidstone'])).toMatchObject({ tolerance: 5 });
    expect(details(['Tolerance', ''], ['RAG rule', 'Government of Jersey'])).toMatchObject({ tolerance: 5 });
  });

  test('that names no known rule leaves the default, and is told apart from an unknown setting', () => {
    expect(details(['RAG rule', 'Atlantis'])).toMatchObject({ tolerance: 10, toleranceBasis: 'relative' });
    expect(readSetting('RAG rule', 'Atlantis')).toBeNull();
    expect(readSetting('RAG colour', 'Atlantis')).toBe('unknown');
  });
});
