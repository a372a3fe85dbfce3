import type { ReadSentence } from '../readPassage';
import {
  after,
  findShareItems,
  isCount,
  isLoose,
  isShare,
  isWhole,
  type SaidFigure,
  shareFault,
  type ShareItem,
  type Worked,
} from './saidFigure';

/** A sentence of a stretch of text with its figures. */
export interface FiguredSentence {
  readonly sentence: ReadSentence;
  readonly figures: readonly SaidFigure[];
}

/** An item whose base the words do not name, with the number before it that is likely to be the base. */
interface OpenItem extends ShareItem {
  readonly lead?: SaidFigure;
}

/** "28 (75%) of those reported": of a number that is not said. */
const ofUnsaid = /^\s*(?:\)\s*)?(?:[\w'’-]+\s+){0,2}of\s+(?:those|these|the|all|which)\b/i;
const bullet = /^\s*[-•·▪○*–—]/;

/**
 * Works out the shares that a stretch of text gives: "28 of the 37 (75%)" by the base that is named; "28 (75%)" by the
 * numbers before it. A share that fits a number of the text is right. One that fits none is wrong where the base is
 * named or plain: the whole that a list is led in by, or the number that the other shares of the list are taken of.
 */
export function checkShares(sentences: readonly FiguredSentence[]): Worked[] {
  const all = sentences.flatMap(({ figures }) => figures);
  const items = sentences.flatMap(({ figures }) => findShareItems(figures));
  const inItems = new Set(items.flatMap(({ part, percent }) => [part, percent]));
  const named = items.flatMap((item) => judgeNamed(item) ?? []);
  const open = items
    .filter(({ base }) => !base)
    .map((item): OpenItem => {
      const place = all.indexOf(item.part);
      const lead = all
        .slice(0, place)
        .filter((figure) => !inItems.has(figure) && canHold(figure, item))
        .at(-1);
      return { ...item, ...(lead && { lead }) };
    });
  return [
    ...named,
    ...open.flatMap((item) => {
      const list = open.filter(
        ({ lead, part }) => lead === item.lead && part.quoted.kind === item.part.quoted.kind,
      );
      return judgeOpen(item, list, all, sentences) ?? [];
    }),
  ];
}

function judgeNamed({ part, percent, base }: ShareItem): Worked | null {
  if (!base) return null;
  const from = [part, base];
  if (isShare(percent, part, base))
    return { figure: percent, right: true, how: `${part.text} of ${base.text}`, from, named: true };
  if ([part, percent, base].some(isLoose)) return null;
  return { figure: percent, right: false, how: shareFault(percent, part, base), from, named: true };
}

const canHold = (base: SaidFigure, { part }: ShareItem): boolean =>
  base.quoted.kind === part.quoted.kind &&
  base.quoted.value >= part.quoted.value &&
  base.quoted.value > 0 &&
  (base.quoted.kind === 'money' || isCount(base));

function judgeOpen(
  item: OpenItem,
  list: readonly OpenItem[],
  all: readonly SaidFigure[],
  sentences: readonly FiguredSentence[],
): Worked | null {
  const { part, percent, lead } = item;
  const place = all.indexOf(part);
  const candidates = [
    ...(lead ? [lead] : []),
    ...all.filter(
      (figure, at) =>
        figure !== part && canHold(figure, item) && (at < place || figure.sentence === part.sentence),
    ),
  ];
  const base = candidates.find((one) => isShare(percent, part, one));
  if (base)
    return {
      figure: percent,
      right: true,
      how: `${part.text} of ${base.text}`,
      from: [part, base],
      named: false,
    };
  const sum = list.reduce((total, one) => total + one.part.quoted.value, 0);
  if (list.length > 1 && isShare(percent, part, sum))
    return {
      figure: percent,
      right: true,
      how: `${part.text} of the ${sum} listed`,
      from: list.map((one) => one.part),
      named: false,
    };
  if (!lead || [part, percent, lead].some(isLoose) || ofUnsaid.test(after(percent))) return null;
  if (isOfOtherTime(item, all)) return null;
  return isPlain(item, lead, list, sentences)
    ? {
        figure: percent,
        right: false,
        how: shareFault(percent, part, lead),
        from: [part, lead],
        named: false,
      }
    : null;
}

const otherTime =
  /\b(?:compared|last|previous(?:ly)?|prior|earlier|against|than|before|ago|up|down|from|(?:19|20)\d\d)\b/i;

/** "compared with 50 (80%) last year": a share of another whole. */
function isOfOtherTime({ part, percent }: ShareItem, all: readonly SaidFigure[]): boolean {
  const previous = all[all.indexOf(part) - 1];
  const next = all[all.indexOf(percent) + 1];
  const { text } = part.sentence;
  const lead = text.slice(previous?.sentence === part.sentence ? previous.end : 0, part.start);
  const tail = text.slice(percent.end, next?.sentence === part.sentence ? next.start : undefined);
  return otherTime.test(lead) || /\b(?:last|previous|prior)\b|\bago\b/i.test(tail.split(/[,;]/)[0] ?? '');
}

/** Whether the number before a list of shares is their base beyond doubt. */
function isPlain(
  item: OpenItem,
  lead: SaidFigure,
  list: readonly OpenItem[],
  sentences: readonly FiguredSentence[],
): boolean {
  const others = list.filter((one) => one !== item);
  if (others.some(({ part, percent }) => isShare(percent, part, lead))) return true;
  const sum = list.reduce((total, { part }) => total + part.quoted.value, 0);
  if (list.length > 1 && sum === lead.quoted.value) return true;
  const [first] = list;
  if (!first) return false;
  if (lead.sentence === first.part.sentence)
    return isWhole(lead) || /:/.test(lead.sentence.text.slice(lead.end, first.part.start));
  const from = sentences.findIndex(({ sentence }) => sentence === lead.sentence);
  const to = sentences.findIndex(({ sentence }) => sentence === first.part.sentence);
  return (
    isWhole(lead) &&
    /:\s*$/.test(lead.sentence.text) &&
    sentences.slice(from + 1, to + 1).every(({ sentence }) => bullet.test(sentence.text))
  );
}
