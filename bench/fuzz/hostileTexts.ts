import { bits, written } from './words';

/** Numbers from 0 to 1 that follow from a seed alone. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A short hostile text: a mixture of signs, a spoilt figure or sentence, a few signs of any plane. */
export function shortText(random: Random): string {
  const way = random();
  if (way < 0.25)
    return Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(random, bits)).join('');
  if (way < 0.3)
    return String.fromCodePoint(
      ...Array.from({ length: 1 + Math.floor(random() * 20) }, () => anyCode(random)),
    );
  let text: string = pick(random, written);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) text = spoil(random, text);
  return text;
}

const anyCode = (random: Random): number =>
  random() < 0.7 ? Math.floor(random() * 0x3000) : Math.floor(random() * 0x10ffff);

function spoil(random: Random, text: string): string {
  const at = Math.floor(random() * (text.length + 1));
  switch (Math.floor(random() * 7)) {
    case 0:
      return text.slice(0, at) + pick(random, bits) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 4));
    case 2:
      return `${text} ${pick(random, written)}`;
    case 3:
      return text.slice(at) + text.slice(0, at);
    case 4:
      return text.replace(/\d/g, (digit) =>
        random() < 0.4 ? pick(random, ['٣', '１', '𝟗', '½', 'o', 'l', '', '\u200b']) : digit,
      );
    case 5:
      return pick(random, bits).repeat(1 + Math.floor(random() * 6)) + text;
    default:
      return random() < 0.01 ? text.repeat(40) : text.toUpperCase();
  }
}
