import { withNamesMarked } from '../../../../src/plan/rag/names/namesInName';
import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

describe('names of bodies and places', () => {
  test.each([
    ['QZT success rate', 'QZT& success rate'],
    ['Bins missed in Wexcombe', 'Bins missed in Wexcombe&'],
    ['Debt collected by the council', 'Debt collected by the council'],
    ['MRSA cases', 'MRSA cases'],
    ['QZT SUCCESS RATE', 'QZT SUCCESS RATE'],
  ])('“%s” → “%s”', (name, marked) => expect(withNamesMarked(name)).toBe(marked));

  test('turn nothing, and are shown without the sign', () => {
    expect(polarityOfName('QZT success rate')).toMatchObject({ polarity: 'higher', certain: true });
    expect(polarityOfName('Former QZT& debts').reason).not.toContain('&');
  });

  test('what is attended or used may be anything that has only a short name', () =>
    expect(polarityOfName('QZT attendances').certain).toBe(false));
});
