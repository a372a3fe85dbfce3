import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The published figures that the sample is made of, as test/fixtures/published keeps them. */
export interface PublishedKpi {
  readonly ref: string;
  readonly objectiveHeading: string;
  readonly kpi: string;
  readonly target: string;
  readonly q1Measure: string;
  readonly q1Rag: string;
  readonly q1Activity: string;
  readonly sourceLines: readonly number[];
  readonly continuations: readonly {
    readonly kpi: string;
    readonly target: string;
    readonly q1Measure: string;
    readonly q1Rag: string;
    readonly activity: string;
  }[];
}

export interface PublishedKpis {
  readonly title: string;
  readonly columns: readonly string[];
  readonly footnote: string;
  readonly rows: readonly PublishedKpi[];
}

export interface PublishedRisks {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly riskCode: string;
    readonly title: string;
    readonly currentRiskRating: string;
    readonly riskScore: string;
    readonly targetDate: string;
  }[];
  readonly closedNote: string;
  readonly legend: string;
  readonly riskScoreKeyHeading: string;
}

interface PublishedTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PublishedBudgets {
  readonly title: string;
  readonly table1: PublishedTable;
  readonly table2: PublishedTable;
}

interface Lead {
  readonly bold: string;
  readonly rest: string;
}

export interface PublishedSummary {
  readonly plan: string;
  readonly sectionOrder: readonly string[];
  readonly aimsHeading: string;
  readonly aims: readonly { readonly name: string; readonly text: string }[];
  readonly corporatePlanOutcomes: readonly string[];
  readonly majorWorkstreams: readonly Lead[];
  readonly whatsChanged: readonly Lead[];
  readonly impactPast: { readonly heading: string; readonly items: readonly string[] };
  readonly impactFuture: { readonly heading: string; readonly items: readonly string[] };
  readonly strategicCommitments: {
    readonly subheading: string;
    readonly items: readonly string[];
    readonly underReviewHeading: string;
    readonly underReview: readonly string[];
  };
  readonly plansAndActions: {
    readonly header: readonly string[];
    readonly rows: readonly { readonly plan: string; readonly due: string }[];
  };
  readonly keyRisks: { readonly lines: readonly string[]; readonly table: readonly (readonly string[])[] };
  readonly edi: {
    readonly heading: string;
    readonly rows: readonly { readonly area: string; readonly score: number }[];
  };
  readonly kpis: {
    readonly header: readonly string[];
    readonly rows: readonly { readonly kpi: string; readonly current: string; readonly direction: string }[];
  };
  readonly charts: readonly string[];
}

/** Reads one of the published files; the caller names its shape. */
export function readPublished<T>(name: string): T {
  const folder = path.join(__dirname, '..', '..', 'test', 'fixtures', 'published');
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as T;
}
