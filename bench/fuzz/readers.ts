import { readDate } from '../../src/plan/figures/readCell';
import { quarterDue, readDue } from '../../src/words/due/readDue';
import { readMeasure } from '../../src/plan/figures/readMeasure';
import { readMoney, statedUnit } from '../../src/plan/read/budgets/readThousands';
import { readRiskCount } from '../../src/plan/read/risks/countRatings';
import { readTarget } from '../../src/plan/figures/readTarget';
import { readPounds } from '../../src/plan/rules/ledger/lineAmounts';
import { readMappings } from '../../src/plan/mapping/keptMappings';
import { textKey } from '../../src/words/fold';
import { parseKey } from '../../src/plan/rag/key/parseKey';
import { polarityOfName } from '../../src/plan/rag/names/polarityOfName';
import { readRag, readVerdict } from '../../src/plan/rag/readRag';
import { readSetting } from '../../src/plan/read/readSetting';
import { readShareCell, readStatus } from '../../src/plan/rules/counts/readCounts';
import { findShares } from '../../src/plan/rules/counts/findSentences';
import { matchHeading } from '../../src/plan/recognise/matchHeading';
import { readHeading, readPeriod } from '../../src/plan/recognise/readHeading';
import { readStage } from '../../src/plan/recognise/qualifiers';
import { readRatingWords, readScore } from '../../src/plan/read/risks/readRating';
import { codeKey, splitCode } from '../../src/plan/read/risks/riskCode';
import { splitOutcome } from '../../src/plan/rules/thread/outcome';
import { findClaims, readPassages, splitSentences } from '../../src/plan/rules/tieOut/readPassage';

const known = { letters: new Set(['PE', 'DCCS PE']), kpis: new Map([['1.5', true]]) };
const at = { sheet: 'S', row: 0, column: 0 };
const cell = (text: string) => ({ ...at, value: text, text });

/** What reads texts of a workbook, by name: whoever adds a reader adds it here. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  target: readTarget,
  measure: readMeasure,
  RAG: readRag,
  verdict: readVerdict,
  key: parseKey,
  ref: textKey,
  'risk code': codeKey,
  'code and title': splitCode,
  date: readDate,
  due: (text) => readDue(text, { planYear: '2026/27' }),
  'quarter due': quarterDue,
  money: readMoney,
  pounds: (text) => readPounds(text, text, 1),
  'unit of money': (text) => statedUnit([text]),
  setting: (text) => readSetting('tolerance', text),
  'name of a setting': (text) => readSetting(text, '5'),
  share: readShareCell,
  'shares in a line': (text) => findShares({ text, row: 0 } as Parameters<typeof findShares>[0]),
  status: readStatus,
  heading: matchHeading,
  'words of a heading': readHeading,
  period: readPeriod,
  stage: readStage,
  'rating words': readRatingWords,
  score: (text) => readScore(cell(text)),
  'count of risks': readRiskCount,
  outcome: splitOutcome,
  'name of a measure': polarityOfName,
  sentences: splitSentences,
  claims: (text) => findClaims(text, known),
  passage: (text) => readPassages([{ text, cell: at }], known),
  mapping: readMappings,
};
