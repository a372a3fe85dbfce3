import { makeLayout, type Layout } from '../layout';

const trap = (
  name: string,
  columns: readonly string[],
  more: { above?: string[]; sheet?: string } = {},
): Layout => makeLayout(name, { kind: 'trap', columns, rows: 9, ...more });

/** Lists that speak the words of a plan and are none of its tables. */
export const unseenTraps: readonly Layout[] = [
  trap('training with scores', [
    '-:Name@person',
    '-:Course@course',
    '-:Target date@date',
    '-:Status@stage',
    '-:Score@count',
  ]),
  trap('projects with money', [
    '-:Project@project',
    '-:Sponsor@name',
    '-:Budget@money',
    '-:Spend@money',
    '-:RAG@rag',
    '-:End date@date',
  ]),
  trap('assets and their condition', [
    '-:Asset name@asset',
    '-:Location@team',
    '-:Value@money',
    '-:Condition rating@rag',
    '-:Last inspected@date',
  ]),
  trap('requests for information', [
    '-:Ref@code',
    '-:Date received@date',
    '-:Subject@sentence',
    '-:Target date@date',
    '-:Response date@date',
    '-:Status@stage',
  ]),
  trap('procurement pipeline', [
    '-:Procurement ref@code',
    '-:Description@project',
    '-:Estimated value@money',
    '-:Route to market@stage',
    '-:Start date@date',
    '-:Lead@name',
    '-:Status@stage',
  ]),
  trap('people of a team', [
    '-:Name@person',
    '-:Role@team',
    '-:Grade@letter',
    '-:Line manager@name',
    '-:Objective setting@yes',
  ]),
  trap('business of a committee', [
    '-:Meeting@date',
    '-:Report title@project',
    '-:Lead officer@name',
    '-:Deadline for reports@date',
  ]),
  trap('miles claimed', ['-:Date@date', '-:From@ward', '-:To@ward', '-:Miles@count', '-:Amount@money']),
  trap('staff survey', ['-:Question@question', '-:2022@percent', '-:2023@percent', '-:Change@percent']),
  trap('attendance at meetings', [
    '-:Councillor@person',
    '-:Expected@count',
    '-:Actual@count',
    '-:Rate@percent',
  ]),
  trap('buses', ['-:Stop@ward', '-:First@time', '-:Second@time', '-:Last@time']),
  trap('parking income', ['-:Month@monthInTurn', '-:Budget@money', '-:Actual@money', '-:Variance@money'], {
    sheet: 'Parking',
  }),
  trap('wards by deprivation', ['-:Ward@ward', '-:Population@count', '-:Score@count', '-:Rank@no']),
  trap('hospitality', [
    '-:Officer@person',
    '-:Offer@sentence',
    '-:Date@date',
    '-:Value@money',
    '-:Accepted@yes',
  ]),
  trap('elections', [
    '-:Candidate@person',
    '-:Party@letter',
    '-:Votes@count',
    '-:% share@percent',
    '-:Result@yes',
  ]),
  trap('project issues with a colour', [
    '-:Project@project',
    '-:Stage@stage',
    '-:RAG this period@rag',
    '-:RAG last period@rag',
    '-:Comment@sentence',
  ]),
];
