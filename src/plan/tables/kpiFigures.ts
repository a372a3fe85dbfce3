import { phrases, type FieldOfTable } from './kind';

const notEarlier = 'previous, last, earlier, prior, baseline, average, benchmark, neighbour, national';

/** The columns of figures of a list of KPIs. */
export const kpiFigures = {
  target: {
    name: 'Target',
    holds: 'figure',
    decides: true,
    rivalled: true,
    holdsFigures: true,
    strong: phrases(
      `target, aim, target to date, year target, kpi target, current target, target value, target measure,
    quarter target, direction travel target, target text, ytd target, profiled target, annual target, performance target`,
    ),
    weak: phrases(
      'goal, benchmark, year end target, expected, plan, standard, what we aim for, threshold, ambition, aiming for, what we aiming for, aspiration, national standard, national target, trajectory',
    ),
    never: phrases(
      `previous, last, date, due, next, variance, rag, status, against, national, average, london, england, compared, future, vs, minimum, risk, deviation, difference, plus`,
    ),
  },
  yearEndTarget: {
    name: 'Target for the year end',
    heading: 'Year end target',
    holds: 'figure',
    decides: true,
    holdsFigures: true,
    strong: phrases(
      'year end target, full year target, end year target, target year end, annual target, target for year',
    ),
    weak: phrases('year target, overall target'),
    never: phrases('previous, last, next, rag, status, against, variance'),
  },
  q1Target: { name: 'Target for Quarter 1', heading: 'Q1 target', holds: 'figure', decides: true },
  q2Target: { name: 'Target for Quarter 2', heading: 'Q2 target', holds: 'figure', decides: true },
  q3Target: { name: 'Target for Quarter 3', heading: 'Q3 target', holds: 'figure', decides: true },
  q4Target: { name: 'Target for Quarter 4', heading: 'Q4 target', holds: 'figure', decides: true },
  tolerance: {
    name: 'Tolerance',
    holds: 'figure',
    decides: true,
    holdsFigures: true,
    strong: phrases(
      `tolerance, amber tolerance, tolerance level, amber threshold, red threshold, intervention level, red if below,
    red if above, amber value, tolerance threshold, amber limit, intervention point, trigger level, amber level`,
    ),
    weak: phrases('variance allowed, acceptable variance, lower limit, minimum acceptable'),
  },
  baseline: {
    name: 'Baseline or last year',
    heading: 'Previous year',
    holds: 'figure',
    decides: true,
    holdsFigures: true,
    strong: phrases(
      `baseline, baseline figure, previous year, last year, prior year, earlier value, last year outturn,
    previous year outturn, previous outturn, previous result, previous performance, previous value, last year result,
    previous year actual, last year performance, last year actual, previous figure, same period last year,
    previous quarter, last quarter, previous month, last month`,
    ),
    weak: phrases('previous, earlier, previous period, last period, starting point'),
    never: phrases('target, rag, status, change, since, direction, compared, comparison, variance, trend'),
  },
  measure: {
    name: 'Measure',
    holds: 'figure',
    decides: true,
    rivalled: true,
    holdsFigures: true,
    strong: phrases(
      `actual, result, outturn, performance, current performance, actual performance, kpi result, latest,
    latest performance, latest result, latest figure, current value, current, year to date, ytd, this quarter,
    current quarter, achieved, actual text, quarter performance, quarter result, quarter actual, value, this year,
    current year, this period, year actual, current figure, latest quarter, actual to date, latest value,
    current position, latest data, reported figure, how we did, latest month, this month, in month, cumulative`,
    ),
    weak: phrases(
      'measure, kpi measure, score, figure, position, progress, level, attainment, delivered, to date',
    ),
    never: phrases(
      `${notEarlier}, forecast, target, rag, status, direction, variance, reason, comment, commentary, compared,
    comparison, source, trend, note, frequency, no, number, id, ref, code, good, better, best, change, update, owner, lead, unit, money, £, date, due, risk`,
    ),
  },
  q1: { name: 'Quarter 1 measure', holds: 'result', decides: true },
  q2: { name: 'Quarter 2 measure', holds: 'result', decides: true },
  q3: { name: 'Quarter 3 measure', holds: 'result', decides: true },
  q4: { name: 'Quarter 4 measure', holds: 'result', decides: true },
  forecast: {
    name: 'Forecast for the year end',
    heading: 'Year end forecast',
    decides: true,
    holdsFigures: true,
    strong: phrases(
      `forecast, year end forecast, forecast outturn, projected outturn, full year forecast, year end projection,
    predicted outturn, year end prediction, forecast rag, forecast status, expected outturn, projected year end`,
    ),
    never: phrases('budget, spend, variance, previous, last, target'),
  },
} satisfies Readonly<Record<string, FieldOfTable>>;
