import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('two words of opposite sense', () => {
  test.each([
    'Harbour surplus/deficit',
    'Year end surplus or (deficit)',
    'Ferry overspend/(underspend)',
    'Pilots joiners/leavers',
    'Passengers satisfied/dissatisfied',
    'Crossings sailed/not sailed',
    'Moorings gain/loss',
    'Calls answered or abandoned',
  ])('“%s” is asked: the figure may be either', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Ferries judged good or outstanding', 'higher'],
    ['Trains late or cancelled', 'lower'],
    ['Pilots lost/injured', 'lower'],
    ['Debris reused/recycled', 'higher'],
  ])('“%s”: %s, since both say the same', (name, polarity) => expect(said(name)).toBe(polarity));
});
