import { faultCode, unforeseen, unforeseenCode } from '../../../src/commands/shared/outcome';

describe('the code of a fault', () => {
  test('is the same for the same fault, whatever it quotes and counts', () => {
    const one = faultCode(new RangeError('Row 12 of “Plan 2022” is beyond the sheet'));
    expect(one).toMatch(/^BP-[0-9A-Z]{5}$/);
    expect(faultCode(new RangeError('Row 977 of “Risks” is beyond the sheet'))).toBe(one);
  });

  test('tells faults of other kinds and words apart', () => {
    const codes = [new RangeError('x'), new TypeError('x'), new TypeError('y'), 'x', null].map(faultCode);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('is given for what has no words, and what cannot be asked for them', () => {
    const shut = Object.create(null) as object;
    const trap = new Proxy(new Error('x'), {
      get: () => {
        throw new Error('no');
      },
    });
    for (const thrown of [undefined, shut, Symbol('s'), trap, new Error('a'.repeat(1e6))])
      expect(faultCode(thrown)).toMatch(/^BP-/);
  });
});

test('a fault in words is one sentence with the code and what to do', () => {
  const { code, message } = unforeseen(new Error('x'), 'try again.');
  expect(code).toBe(unforeseenCode);
  expect(message).toMatch(/^Something went wrong in the add-in itself \(code BP-\w{5}\): try again\.$/);
});
