import { openRisks } from '../../../../src/plan/read/risks/register';
import { checkSheet } from '../../rules/risks/otherRegisters';
import { layOut, shapes, type Laid } from './registerShapes';

const readOf = ({ rows, merges }: Pick<Laid, 'rows' | 'merges'>) => {
  const { registers } = checkSheet(rows, { merges });
  return registers.map(({ current }) =>
    openRisks(current).map(({ code, title, actions }) => ({
      code,
      title,
      actions: actions.map(({ text, note, owner, due }) => `${text} (${note}; ${owner}; ${due?.text ?? ''})`),
    })),
  );
};

describe('however a register is laid out', () => {
  // Of many thousands one in so many, so that each sort of layout comes with each other one.
  const step = 149;

  test('each risk is read once, with all that is done against it', () => {
    const tried = shapes().filter((_, at) => at % step === 0);
    expect(tried.length).toBeGreaterThan(100);
    const wrong = tried.flatMap((shape) => {
      const laid = layOut(shape);
      const found = readOf(laid);
      return JSON.stringify(found) === JSON.stringify([laid.expected]) ? [] : [{ shape, found }];
    });
    expect(wrong).toEqual([]);
  });

  test('two risks in words are two, and so they are with an empty column or an empty row between', () => {
    const plain = { repeatAfter: 0, categories: false, actions: 0, isMerged: false, title: false } as const;
    for (const columns of ['words', 'colours', 'uncoded'] as const)
      for (const emptyColumn of [null, 1, 2])
        for (const gap of [0, 1, 2] as const) {
          const [found] = readOf(layOut({ ...plain, columns, risks: 2, gap, emptyColumn }));
          expect(found?.map(({ title }) => title)).toEqual([
            'Roof of the depot leaks',
            'Loss of skilled carers',
          ]);
        }
  });
});
