import { newFinding } from '../../../src/plan/findings/finding';

const told = { cell: 'KPIs!F4', message: '1.2 names no owner. Add one.' };

test('a finding takes its severity from the catalogue', () => {
  expect(newFinding('owner-missing', told)).toEqual({ severity: 'info', code: 'owner-missing', ...told });
});

test('where a code has several severities, the caller says which', () => {
  expect(newFinding('target-not-set', { ...told, severity: 'info' }).severity).toBe('info');
  expect(newFinding('target-not-set', { ...told, severity: 'warning' }).severity).toBe('warning');
  // @ts-expect-error no severity is given, and the code has two
  newFinding('target-not-set', told);
  // @ts-expect-error it is never an error
  newFinding('target-not-set', { ...told, severity: 'error' });
  // @ts-expect-error its severity is declared, and only one
  newFinding('owner-missing', { ...told, severity: 'info' });
});

test('fixes are for codes that declare them; an empty list is left out', () => {
  const fixes = [{ label: 'Change the colour to Amber', edits: [] }];
  expect(newFinding('rag-differs', { ...told, fixes }).fixes).toEqual(fixes);
  expect(newFinding('rag-differs', { ...told, fixes: [] })).not.toHaveProperty('fixes');
  // @ts-expect-error the code declares no fix
  newFinding('owner-missing', { ...told, fixes });
});

test('a code that the catalogue does not know is an error of the compiler', () => {
  // @ts-expect-error no such code
  expect(() => newFinding('owner-mising', told)).toThrow();
});
