import { axis, domain, families, fold, logSpaced, probability, verify, worlds } from 'collapse-check'
import theorem, { type Excursion, excursionAtLeast } from '#theorems/suresh-2025/spread-martingale'
import { varianceDivisorTooSmall } from './worlds/gaussian.ts'

const excursions = (n: number, ...levels: number[]) => levels.map((a) => ({ n, k: 8 * n, a }))

verify(theorem, {
  title: 'the variance ever reaches a times the first with probability at most 1/a, and nearly that',
  domain: domain({ n: axis.logInteger(20, 100), a: axis.logUniform(2, 10) }).derive(({ n, a }) => ({
    n,
    k: 8 * n,
    a,
  })),
  examples: excursions(100, 2, 5, 10),
  measures: 'one run of 8n generations: did the variance ever reach a times the first?',
  replicate: fold(
    ({ n, k }: Excursion) => ({ family: families.gaussian({ divisor: 'n-1' }), truth: [0, 1], generations: k, n }),
    {
      start: () => 1,
      each: (largest, { sd }) => Math.max(largest, sd),
      read: (largest, { a }) => largest * largest >= a,
    },
  ),
  predicts: (point) => [excursionAtLeast(point), 1 / point.a] as const,
  criterion: ([low, high]) => probability.between(low, high, { margin: 0.03 }),
  controls: {
    ...varianceDivisorTooSmall(...excursions(100, 2, 5, 10)),
    ...worlds.maximumLikelihoodDivisorN(...excursions(100, 2, 5)),
    'probability at most 1/a²': { at: excursions(100, 2, 5), predicts: ({ a }) => [0, 1 / (a * a)] as const },
  },
  survivors: worlds.everyObservationDrawn(...excursions(20, 5)),
  limits: ['Ville’s inequality is about all generations; 8n of them are run, and the lower bound allows for the rest.'],
  figure: {
    title: 'How often the variance ever reaches a times the first, n = 100',
    over: excursions(100, ...logSpaced(2, 10, 20)),
    labels: ['a', 'probability'],
    log: 'both',
    lines: {
      'Ville’s bound 1/a': ({ a }) => 1 / a,
      'lower bound': excursionAtLeast,
      'maximum likelihood, about 1/a²': ({ a }) => 1 / (a * a),
    },
  },
})
