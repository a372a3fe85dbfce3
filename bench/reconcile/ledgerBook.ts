import type { Random } from '../recognise/random';

/** A line as the finance system knows it; amounts in pounds. */
export interface TrueLine {
  readonly service: string;
  readonly risk: 'local' | 'central';
  readonly costCentre: string;
  readonly account: string;
  readonly accountName: string;
  readonly period: string;
  readonly budget: number;
  readonly projected: number;
}

/** A department's services and cost centres, and all its lines without a fault. */
export interface TrueLedger {
  readonly services: readonly string[];
  readonly centres: readonly Centre[];
  readonly lines: readonly TrueLine[];
}

export interface Centre {
  readonly code: string;
  readonly name: string;
  readonly service: string;
  readonly risks: readonly ('local' | 'central')[];
}

const serviceNames = [
  'Adult Social Care',
  'Children and Families',
  'Commissioning & Partnership',
  'Housing Revenue Account (HRA)',
  'Housing (non-HRA)',
  'Barbican Residential',
  'Education and Early Years',
  'Community Libraries',
  'Public Health',
  'Planning Policy',
  'Highways',
  'Waste Collection',
  'Parks and Open Spaces',
  'Museums',
  'Revenues and Benefits',
  'Environmental Protection',
  'Markets',
  'Cemetery',
];

/** The first accounts are spending, the others income. */
const accounts = [
  ['1001', 'Salaries'],
  ['1050', 'Agency staff'],
  ['1200', 'Training'],
  ['2001', 'Rent and rates'],
  ['2105', 'Repairs'],
  ['2200', 'Total Gas & Power'],
  ['3001', 'Travel'],
  ['4001', 'Equipment'],
  ['4100', 'Supplies'],
  ['4210', 'IT licences'],
  ['5001', 'Contract payments'],
  ['5100', 'Grants paid'],
  ['8001', 'Fees and charges'],
  ['8100', 'Government grant'],
  ['8200', 'Rents received'],
] as const;
const firstIncome = 12;

/** Shapes of names by which the ledger calls a service's cost centres. */
const centreNames: readonly ((service: string, at: number) => string)[] = [
  (service, at) => `${service} - team ${at}`,
  (service, at) => `${service.replace(' and ', ' & ')} ${at}`,
  (service) => service.toUpperCase(),
  (service, at) => `${service}: site ${at}`,
];

/** So many lines over random services, cost centres and accounts; one in 200 is honestly like another. */
export function makeLedger(random: Random, count: number): TrueLedger {
  const services = random.shuffle(serviceNames).slice(0, 3 + random.whole(Math.min(13, 1 + count / 30)));
  const centres = services.flatMap((service, at) => {
    const shape = random.pick(centreNames);
    const many = 1 + random.whole(Math.max(2, Math.min(12, count / 60)));
    return Array.from({ length: many }, (_, number): Centre => {
      const kind = random.whole(5);
      return {
        code: String(10_000 + at * 500 + number),
        name: shape(service, number + 1),
        service,
        risks: kind < 3 ? ['local'] : kind === 3 ? ['central'] : ['local', 'central'],
      };
    });
  });
  const pence = random.whole(3) > 0;
  const monthly = random.whole(2) === 0;
  const lines: TrueLine[] = [];
  while (lines.length < count) {
    const centre = random.pick(centres);
    const place = random.whole(accounts.length);
    const [account, accountName] = accounts[place] ?? accounts[0];
    const size = 10 ** (2.7 + random.whole(3000) / 1000);
    const budget = (place < firstIncome ? 1 : -1) * rounded(size, pence);
    const projected =
      random.whole(10) < 5 ? budget : rounded(budget * (0.8 + random.whole(400) / 1000), pence);
    const line: TrueLine = {
      service: centre.service,
      risk: random.pick(centre.risks),
      costCentre: centre.code,
      account,
      accountName,
      period: monthly ? String(1 + random.whole(12)) : '',
      budget,
      projected,
    };
    lines.push(line);
    if (random.whole(200) === 0 && lines.length < count) lines.push({ ...line });
  }
  return { services, centres, lines };
}

const rounded = (amount: number, pence: boolean): number =>
  pence ? Math.round(amount * 100) / 100 : Math.round(amount);
