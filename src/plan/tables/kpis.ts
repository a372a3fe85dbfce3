import { polarities, ragWords } from './column';
import { kpiFigures } from './kpiFigures';
import { kindOfTable, phrases, registerWords } from './kind';

/** A list may have its target to the end of one quarter only. */
const targets = ['target', 'yearEndTarget', 'q1Target', 'q2Target', 'q3Target', 'q4Target'] as const;

const quarterMeasures = ['q1', 'q2', 'q3', 'q4'] as const;
/** Meanings that figures may have instead of the measure. */
const otherFigures = ['baseline', 'target', 'yearEndTarget', 'forecast', 'tolerance'] as const;

/** Key performance indicators. Their columns of figures are in `kpiFigures`. */
export const kpis = kindOfTable({
  name: 'KPIs',
  subject: 'KPIs',
  tableName: 'KPIs',
  purpose: 'Each measure with its target, the figures of the quarters, its RAG and the reasons for it.',
  single: true,
  guessed: 'always',
  fields: {
    ref: {
      name: 'Reference',
      holds: 'code',
      strong: phrases(
        `ref, reference, kpi ref, kpi reference, pi ref, indicator ref, measure ref, kpi no, kpi number, kpi id, pi code,
        kpi code, indicator number, indicator code, pi no, measure id, indicator id, unique ref`,
      ),
      weak: phrases('no, number, id, code, ref no, item, #'),
      never: phrases('target, previous, name, description, source'),
    },
    objective: {
      name: 'Priority objective',
      holds: 'category',
      strong: phrases(
        `priority objective, objective, priority, strategic objective, strategic priority, theme, corporate plan theme`,
      ),
      weak: phrases('aim, goal, service area, ambition, priority area'),
    },
    kpi: {
      name: 'KPI or measure',
      holds: 'series',
      strong: phrases(
        `kpi, kpi measure, kpi description, key performance indicator, performance indicator, performance measure,
        indicator, indicator name, indicator description, indicator title, indicator measure, pi description, pi title,
        success measure, measure of success, what we measure, what is measured, name of measure, indicator definition,
        pi code short name, code short name`,
      ),
      weak: phrases(
        `measure, pi, description, metric, measure description, measure name, kpi ref description, outcome measure,
        name, title, short name, detail, what we will measure, short description, service standard, code description`,
      ),
      never: phrases(
        `status, rag, ref, reference, number, no, id, owner, target, lead, officer, data, source, unit, type, contact,
        manager, update, note, actual, result, profile, risk, frequency, category, team`,
      ),
    },
    goodIs: {
      name: 'Good is higher, lower or on target',
      holds: 'polarity',
      decides: true,
      strong: phrases(
        `good is, good to be, polarity, good performance, high or low is good, better if, what good look like,
        desired direction, aim to, bigger or smaller is better, higher or lower is better, good performance is,
        is high good, better to be, desired trend, preferred direction`,
      ),
      weak: phrases('higher lower better, good look like, good, better, high low, best'),
      never: phrases('target, compared, than, previous, last'),
    },
    period: {
      name: 'Period',
      strong: phrases('period, reporting period, quarter, reporting quarter'),
      never: phrases(
        `last, previous, this, current, target, actual, performance, result, change, since, latest, data, outturn,
        figure, status, frequency, value, comparison, same`,
      ),
    },
    ...kpiFigures,
    rag: {
      name: 'RAG',
      coloured: true,
      holds: 'verdict',
      decides: true,
      strong: phrases(
        `rag, rag status, rag rating, status, kpi rag status, kpi status, traffic light, rag indicator, rag score,
        traffic light icon, r a g, r/a/g, rag colour, performance rag, alert, brag, brag status`,
      ),
      weak: phrases(
        `rating, performance status, published status, current status, on track, performance rating, colour, assessment,
        on target, against target, target met, target achieved`,
      ),
      never: phrases(
        'previous, last, risk, forecast, direction, data, note, comment, reason, next, percentage, variance, date',
      ),
    },
    direction: {
      name: 'Direction of travel',
      coloured: true,
      holds: 'trend',
      strong: phrases(
        `direction of travel, direction, dot, trend, change since last quarter, performance trend, short term trend,
        compared to last quarter, performance compared to last quarter, improved or declined, better or worse, travel,
        improving or declining, trend arrow`,
      ),
      weak: phrases(
        `change, comparison with same period previous year, comparison with previous quarter, compared to last year,
        compared to previous year, change from last year, short trend, movement, arrow, comparison`,
      ),
      never: phrases('target, good, long, desired, preferred, benchmark, national'),
    },
    reasons: {
      name: 'Reasons for performance',
      holds: 'note',
      strong: phrases(
        `reason for performance, reason, commentary, comment, explanation, narrative, performance commentary,
        reason for variance, context, supporting commentary, exception, explanatory note, what is the story,
        management comment, why, what is behind, story behind performance`,
      ),
      weak: phrases(
        'note, latest note, reason for red amber, remark, analysis, detail, explanatory, observation',
      ),
      never: phrases('action, target, budget'),
    },
    actions: {
      name: 'Actions planned',
      holds: 'note',
      strong: phrases(
        `action planned, action planned address issue, planned action, action, corrective action, remedial action,
        action to improve, improvement action, mitigating action, next step, action being taken, what we are doing`,
      ),
      weak: phrases('improvement plan, recovery plan, mitigation, remedy'),
    },
    activity: {
      name: 'Activity update',
      holds: 'note',
      strong: phrases(
        'activity, activity update, update, progress update, activity progress, key activity, quarter update',
      ),
      weak: phrases('latest update, progress'),
      never: phrases('last, date, updated'),
    },
    outcome: {
      name: 'Corporate outcome',
      holds: 'topic',
      strong: phrases(
        `corporate outcome, outcome, corporate plan outcome, corporate objective, link to corporate plan,
        corporate priority`,
      ),
      weak: phrases('golden thread, strategic outcome, plan link'),
      never: phrases('measure, indicator'),
    },
    owner: {
      name: 'Owner',
      holds: 'person',
      strong: phrases(
        `owner, kpi owner, lead, lead officer, responsible officer, responsible, accountable officer, service lead,
        managed by, who, by whom, responsible person, accountable, responsibility, sponsor, led, champion, reporting officer, data owner`,
      ),
      weak: phrases('manager, officer, director, head of service, assigned to, portfolio holder, contact'),
      never: phrases('target, update'),
    },
  },
  required: [
    ['kpi'],
    [...targets, 'measure', 'q1', 'q2', 'q3', 'q4'],
    [...targets, 'rag', 'direction', 'q1', 'q2', 'q3', 'q4', 'goodIs'],
  ],
  own: phrases(
    'kpi, indicator, target, outturn, rag, performance, polarity, goal, aim, pi, achieved, q1, q2, traffic',
  ),
  besideWeakName: phrases('budget, spend, spent, expenditure, cost'),
  noise: ['£000'],
  vetoes: [...registerWords, 'risk score', 'risk rating', 'likelihood', 'impact'],
  titles: ['kpi', 'key performance indicator', 'performance indicator', 'scorecard', 'performance'],
  figures: [],
  unheadedCodes: 'ref',
  sideways: true,
  columns: [
    { field: 'ref', heading: 'Ref', width: 40, horizontal: 'Left' },
    { field: 'objective', heading: 'Priority objective', width: 120, wrap: true },
    { field: 'kpi', heading: 'KPI / measure', width: 240, wrap: true },
    { field: 'goodIs', heading: 'Good is', width: 65, choices: polarities },
    { field: 'target', heading: 'Target', width: 65, horizontal: 'Right' },
    { field: 'q1', heading: 'Q1 measure', width: 65, horizontal: 'Right' },
    { field: 'q2', heading: 'Q2 measure', width: 65, horizontal: 'Right' },
    { field: 'q3', heading: 'Q3 measure', width: 65, horizontal: 'Right' },
    { field: 'q4', heading: 'Q4 measure', width: 65, horizontal: 'Right' },
    { field: 'rag', heading: 'RAG', width: 55, horizontal: 'Center', choices: ragWords, rag: true },
    {
      field: 'direction',
      heading: 'Direction of travel',
      width: 85,
      // The words of movement that four quarters can bear.
      choices: {
        values: ['Improved', 'Sustained', 'Deteriorated'],
        strict: false,
        message: 'Improved, Sustained or Deteriorated since the last quarter are the usual words.',
      },
    },
    { field: 'reasons', heading: 'Reasons for performance', width: 200, wrap: true },
    { field: 'actions', heading: 'Actions planned', width: 200, wrap: true },
    { field: 'activity', heading: 'Activity update', width: 200, wrap: true },
    { field: 'outcome', heading: 'Corporate outcome', width: 130, wrap: true },
    { field: 'owner', heading: 'Owner', width: 100, wrap: true },
  ],
  byContents: [
    { field: 'rag', known: 2, certainty: 0.7 },
    { field: 'rag', known: 2, certainty: 0.7, like: 'verdicts' },
    { field: 'kpi', known: 3, like: 'names', leftmost: true },
    { field: 'kpi', known: 2, like: 'names', leftmost: true, ofTitled: true },
    { field: 'ref', known: 2, certainty: 0.9, like: 'counting', leftmost: true },
    { field: 'goodIs', known: 2, certainty: 0.8, like: 'wanted ways' },
    { field: 'goodIs', known: 3, like: 'open ways' },
    { field: 'measure', known: 2, beside: 'target', instead: quarterMeasures, unless: otherFigures },
    { field: 'direction', known: 3, certainty: 0.7, like: 'trends' },
    { field: 'ref', known: 3, certainty: 0.9, like: 'codes' },
  ],
  newYear: {
    empties: ['measure', ...quarterMeasures, 'forecast', 'rag', 'reasons', 'actions', 'activity'],
  },
  newQuarter: { empties: ['measure', 'rag', 'direction', 'reasons', 'actions', 'activity'] },
  checked: true,
});
