import { normalise } from '../fold';
import { withoutSlip } from './slips';

/** A word in small letters, the digits of a number, or one sign. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Of a number: it is written "31st". */
  readonly ordinal: boolean;
  /** White space stands before it. */
  readonly apart: boolean;
}

/** What has more signs than this is a passage and no date. */
const longest = 160;

/** Words and phrases of one meaning, each put as the one word that the grammar knows. */
const meanings: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  // "31 st March", "3O June 2O26", "l5/10/2026": a letter for the digit that looks like it.
  [/\b(\d*1) (st)\b|\b(\d*2) (nd)\b|\b(\d*3) (rd)\b|\b(\d+) (th)\b/g, '$1$2$3$4$5$6$7$8'],
  [
    /\b(?=[ol]?\d|\d[ol])[\dol]{2}(?=(?:st|nd|rd|th)? (?:of )?\p{L}{3}|[/.-][\dol]{1,2}[/.-])|\b20(?=[\dol]{2}\b)[\dol]*[ol][\dol]*\b|\b2o[\dol]{2}\b/gu,
    (figures) => figures.replace(/o/g, '0').replace(/l/g, '1'),
  ],
  // "30thJune".
  [/(\d(?:st|nd|rd|th))(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b)/gu, '$1 '],
  // "30 / 09 / 2026", "30 09 2026", "Q3 '26/'27".
  [/(?<![\d/.])(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4}|\d\d)(?![\d/.])/g, '$1/$2/$3'],
  [/(?<![\d/.-] ?)\b(\d{1,2}) (0\d|1[0-2]) (20\d\d)\b/g, '$1/$2/$3'],
  [/(?<=\d\d ?)\/ ?'(?=\d\d\b)/g, '/'],
  // "1) 30/06/26 2) 31/03/27": what numbers a list is a sign between its parts.
  [/^\(?[1ai]\).*/s, (listed) => listed.replace(/(^|[\s;,])\(?(?:[1-9]|[a-h]|i{1,3}|iv|v)\)/g, '$1; ')],
  // "1. June 2026 2. March 2027".
  [/^1\. .*\s2\. .*/s, (listed) => listed.replace(/(^|[\s;,])[1-9]\.(?= )/g, '$1; ')],
  // "Start: May 2026 End: Nov 2026" has no end of May, and in "start May, complete July" nothing is complete.
  [/^(start\b.*?\d.*?)\b(?:end|finish)(?=(?: date)?:)/, '$1; finish'],
  [/^(?:starting|commencing)(?= .*\b(?:end|complet|finish)ing\b)/, 'start'],
  [
    /^(\D{0,30}?\b(?:start|begin|commence))s?(\b.*?(?:[,;/-]|\band|\bthen) ?)(?:(?:end|finish|complete)s?|(?:end|finish|complet)ing)\b(?=:? \S)(?! of\b)/,
    '$1$2finish',
  ],
  [/\bfwd\b/g, 'forward'],
  [/\b(end|start|beginning)(?:of| fo)\b/g, '$1 of'],
  // Typed twice: "of of", "2026//27".
  [/\b(by|end|of|the|in|to) \1\b/g, '$1'],
  [/([/.,-])\1(?=\d)/g, '$1'],
  [/\bmonth[- ]end[,:]?(?= \p{L}{3})/gu, ' end of '],
  // A date that was changed: "14 Jan instead of 19 Nov", "(orig. 30 October)", "(prev 30/06/26)".
  [/\b(?:instead of|rather than)\b/g, ' was '],
  [/\b(?:orig|prev)\b\.?/g, ' originally '],
  [/\bext\b\.?(?= to\b)/g, 'extended'],
  [/\bthru\b|\bthrough (?:to|until)\b|\bup until\b|\bup to\b|→/g, ' to '],
  [/\blatter half\b/g, 'second half'],
  // "30. September"; "See paper 30. September 2026" has two sentences.
  [/(?<=^|\b(?:by|on|due|to|until|from) )(\d{1,2})\. ?(?=\p{L}{3})/gu, '$1 '],
  // Times of day say nothing of the day.
  [/(\d)t\d\d:\d\d(?::\d\d)?(?:\.\d+)?z?(?![\d:])/g, '$1 '],
  [/\b\d{1,2}(?::\d\d){1,2}\s*(?:[ap]\.m\.|[ap]m\b)?|\b\d{1,2}\s*(?:[ap]\.m\.|[ap]m\b)/g, ' '],
  [/\beom\b|\be\/?o\b(?= (?:the )?(?:\p{L}{3}|q\d))|\bclose of\b/gu, ' end of '],
  [/\bw\.?e\.?f\.?(?![\p{L}])|\bwith effect from\b/gu, ' from '],
  [/\b(?:w\/c|w\/b|w(?:ee)?k (?:commencing|beginning|starting|beg\b\.?)|week of)\b/g, ' weekfrom '],
  [/\b(?:w\/e|w(?:ee)?k ending)\b/g, ' weekto '],
  [/\bt\.\s?b\.\s?([acd])\.?/g, 'tb$1'],
  [/\bto be (?:confirmed|agreed|advised|determined|announced|decided|set|scheduled)\b|\btb[acd]\b/g, ' tbc '],
  [
    /\bon[- ]?going(?: (?:programme|work|project|process|activity|basis))?\b|\bcontinu(?:ous|al|ing)(?:ly)?\b|\bbusiness as usual\b|\bbau\b/g,
    ' ongoing ',
  ],
  [
    /\brolling(?: programme| basis)?\b|\b(?:until further notice|indefinite(?:ly)?|permanent(?:ly)?)\b/g,
    ' ongoing ',
  ],
  [
    /\bad[- ]hoc\b|\bas (?:and when )?(?:required|needed|necessary|appropriate)\b|\bas and when\b|\bwhen (?:required|needed)\b/g,
    ' ongoing ',
  ],
  [/\b(?:all year(?:[- ](?:round|long))?|year[- ](?:round|long))\b/g, ' throughout the year '],
  [
    /\b(?:every|each|per) (?:(?:\d{1,2}|two|three|four|five|six|twelve|other|second|half) )?(?:day|week|fortnight|month|quarter|term|year|annum|meeting)s?\b/g,
    ' often ',
  ],
  [
    /(?<!\bof (?:the |an? |our )?)\b(?:(?:bi|semi|half|once|twice|six|two|three|four|five|(?<![\d/.-])\d{1,2})[- ]?)?(?:daily|weekly|fortnightly|monthly|termly|quarterly|yearly|annual(?:ly)?|biennial(?:ly)?)\b/g,
    ' often ',
  ],
  [
    /\b(?:once|twice|(?:two|three|four|\d) times) (?:a|an|per|each|every) (?:week|month|quarter|term|year)\b/g,
    ' often ',
  ],
  [/\b(?:(?:at|by) )?(?:the )?end of +often\b/g, ' often '],
  [/\b(?:not|no) (?:later|after)(?: than)?\b|\bon or before\b/g, ' by '],
  [
    /\b(?:at (?:the )?)?latest\b|\bapprox(?:imately|\.)?|\b(?:circa|provisional(?:ly)?|tentative(?:ly)?|estimated?|est\.?|expected|anticipated|planned|scheduled|proposed|projected|intended|likely|hopefully|indicative)\b|\bc\./g,
    ' about ',
  ],
  // The date itself is agreed: not "strategy agreed in May".
  [/\bagreed (?=(?:\p{L}+ )?(?:date|deadline)\b)|(?<=\b(?:date|deadline) )agreed\b(?=:| -)/gu, ''],
  [/\b(?:not before|(?:not|no) (?:earlier|sooner)(?: than)?)\b/g, ' not from '],
  [/\b(?:starting|commencing|since|effective from|as of)\b/g, ' from '],
  [/\bnot (?:yet )?(?:started|commenced|begun)\b/g, ' pending '],
  [/\b24\/7\b(?!\/)/g, ' always '],
  [/\b(?:prior to|ahead of|in advance of|pre)\b/g, ' before '],
  [
    /^(?:post|past)\b|\b(?:beyond|following(?! (?:financial |fiscal |calendar |academic |school |plan )?year\b))\b/g,
    ' after ',
  ],
  [
    /\bthe course of\b|\b(?:full|whole|entire) (?=(?:financial |fiscal |calendar |academic |school )?year\b)/g,
    ' ',
  ],
  [/\b(?:y|yr)\.? ?([1-9])\b/g, ' year $1 '],
  [/\bf\/y\b/g, 'fy'],
  [/\bfye?\b(?![- ]?'?\d)|\bfin\.? (?:year|yr)\b/g, 'financial year'],
  [/\byr\b/g, 'year'],
  [/\bmonth of\b|\bor (?:sooner|earlier|before)\b/g, ' '],
  [/(^|\()(?:at (?:the )?)?earliest\b:?(?= \S)/g, '$1from'],
  [/\b(?:at (?:the )?)?earliest\b/g, ' onwards '],
  [
    /(?:\b(?:(?:with|on) )?(?:an? )?(?:(?:review|report|updat|monitor|meet)(?:e?s|e|ed|ings?)?)?)? +often\b(?: +(?:(?:review|report|updat|monitor|meet)(?:e?s|e|ings?)?|returns?|basis|cycle|programme)\b)?/g,
    ' often ',
  ],
];

/**
 * The words, numbers and signs of a due date, in small letters, phrases of one meaning put as one word ("to be agreed" as
 * "tbc"). null for a text that is too long to be a date.
 * tokensOf("31st Mar-27") → 31 (ordinal), mar, "-", 27.
 */
export function tokensOf(text: string): readonly Token[] | null {
  if (text.length > longest) return null;
  let plain = normalise(text).toLowerCase().replace(/\s+/g, ' ').trim();
  for (const [pattern, meaning] of meanings)
    plain = typeof meaning === 'string' ? plain.replace(pattern, meaning) : plain.replace(pattern, meaning);
  const found = [...plain.matchAll(/(\s*)(?:(\d+)((?:st|nd|rd|th)\b)?|(\p{L}+)|(\S))/gu)];
  return found.map(([, space = '', number, ordinal, word, mark = ''], at) => ({
    kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark',
    text:
      number ??
      (word === undefined ? mark : withoutSlip(word, isFigure(found[at - 1]) || isFigure(found[at + 1]))),
    ordinal: ordinal !== undefined,
    apart: space !== '',
  }));
}

const isFigure = (found: RegExpMatchArray | undefined): boolean => found?.[2] !== undefined;
