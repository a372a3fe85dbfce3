import fc from 'fast-check';
import type { Polarity, Rag } from '../../../../src/plan/rag/rag';
import { judge, type Yardstick } from '../../../../src/plan/rules/kpis/judge';

const runs = { numRuns: 10_000 };
const rank: Record<Rag, number> = { Red: 0, Amber: 1, Green: 2, 'N/A': -1 };

/** Figures as KPIs have them: up to six digits and four decimals, of either sign. */
const figure = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1e4);
const polarity = fc.constantFrom<Polarity>('higher', 'lower', 'on target');

function yardstickOf(target: number, way: Polarity, strict: boolean, tolerance: number): Yardstick {
  return { target, strict, polarity: way, tolerance, basis: 'relative' };
}

test('improving a figure never worsens its colour', () => {
  fc.assert(
    fc.property(
      figure,
      figure,
      figure.map(Math.abs),
      polarity,
      fc.boolean(),
      fc.constantFrom<'relative' | 'points'>('relative', 'points'),
      fc.integer({ min: 0, max: 50 }),
      (target, measure, step, way, strict, basis, tolerance) => {
        const yardstick: Yardstick = {
          ...yardstickOf(target, way, strict && way !== 'on target', tolerance),
          basis,
        };
        const better =
          way === 'higher'
            ? measure + step
            : way === 'lower'
              ? measure - step
              : measure + Math.sign(target - measure) * Math.min(step, Math.abs(target - measure));
        expect(rank[judge(better, yardstick).rag]).toBeGreaterThanOrEqual(
          rank[judge(measure, yardstick).rag],
        );
      },
    ),
    runs,
  );
});

test('scaling a figure and its target together changes nothing', () => {
  fc.assert(
    fc.property(
      figure,
      fc.oneof(figure, fc.constantFrom(1, 0.9, 1.1, 0.95)),
      fc.boolean(),
      polarity,
      fc.boolean(),
      fc.constantFrom(1e-3, 0.01, 0.1, 3, 7, 100, 1e6),
      (target, measured, asShare, way, strict, factor) => {
        // Half of the cases sit on the edges: the target itself, and 10% either side of it.
        const measure = asShare ? measured * target : measured;
        // Figures that differ by just what still counts as equal (a billionth) may fall on either side when scaled.
        const apart = Math.abs(target - measure) / Math.max(Math.abs(target), Math.abs(measure), 1e-300);
        fc.pre(apart < 1e-12 || apart > 1e-8);
        const given = judge(measure, yardstickOf(target, way, strict, 10)).rag;
        const scaled = judge(measure * factor, yardstickOf(target * factor, way, strict, 10)).rag;
        expect(scaled).toBe(given);
      },
    ),
    runs,
  );
});

test('a wider tolerance never worsens a colour', () => {
  fc.assert(
    fc.property(
      figure,
      figure,
      polarity,
      fc.nat(50),
      fc.nat(50),
      (target, measure, way, tolerance, wider) => {
        const narrow = judge(measure, yardstickOf(target, way, false, tolerance)).rag;
        const wide = judge(measure, yardstickOf(target, way, false, tolerance + wider)).rag;
        expect(rank[wide]).toBeGreaterThanOrEqual(rank[narrow]);
      },
    ),
    runs,
  );
});
