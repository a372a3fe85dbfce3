import type { RegisterReport, RiskReport, RisksReport } from '../../../src/commands/risks/report';

/** A reported risk of which a register says nothing beside its title, but for what is `said`. */
export const riskReport = (said: Partial<RiskReport> = {}): RiskReport => ({
  sheet: 'Register',
  row: 5,
  code: '',
  title: 'Loss of grant',
  likelihood: null,
  impact: null,
  score: null,
  rating: 'N/A',
  ratingWord: '',
  movement: '',
  scoreBefore: null,
  target: null,
  targetRating: 'N/A',
  aboveTarget: null,
  appetite: '',
  aboveAppetite: null,
  trend: '',
  cause: '',
  event: '',
  effect: '',
  controls: '',
  owner: '',
  targetDate: '',
  updated: '',
  actions: [],
  ...said,
});

/** What a check of risks reports of one register without findings. */
export const risksReport = (register: RegisterReport, risks: readonly RiskReport[]): RisksReport => ({
  registers: [register],
  tables: [],
  risks,
  complaints: [],
  palette: 'traffic lights',
  findings: [],
});
