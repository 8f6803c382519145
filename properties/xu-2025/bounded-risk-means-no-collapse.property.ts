import { axis, chain, domain, integersFrom, points, probability, schedules, verify } from 'collapse-check'
import theorem, { type BernoulliRun, heterozygosity } from '#theorems/xu-2025/forgetting'
import { outcomes, theOtherOutcomeFollowed } from './worlds/outcomes.ts'

type EqualSizes = Omit<BernoulliRun, 'p'>
const runs = (T: number | number[], n = 12, start = 0.3) => points({ start, n, T })
const variance = ({ start }: EqualSizes) => start * (1 - start)
/** The share of the variance that is left. */
const left = (point: EqualSizes) =>
  heterozygosity(point.start, schedules.powerSizes({ ...point, p: 0 })) / variance(point)

verify(theorem, {
  title: 'a model of bounded risk keeps both outcomes at least every other time',
  expects: 'refuted',
  domain: domain({ start: axis.uniform(0.2, 0.8), n: axis.logInteger(4, 40), batches: axis.uniform(3, 10) }).derive(
    ({ start, n, batches }) => ({ start, n, T: Math.ceil(n * batches) }),
  ),
  examples: [...runs([60, 120]), ...runs(120, 20, 0.5)],
  measures: 'one run of T generations of n each: is 0 < θ_T < 1?',
  // Its risk is at most start·(1 − start) in every world here.
  replicate: chain(
    (point: EqualSizes) => outcomes({ ...point, p: 0 }),
    ({ p }) => p > 0 && p < 1,
  ),
  criterion: () => probability.atLeast(0.5, { margin: 0.02 }),
  controls: {
    'sizes that grow like n·t²': {
      at: [...runs([60, 120]), ...runs(120, 20, 0.5)],
      world: (_: unknown, { n }: EqualSizes) => ({ n: schedules.power(n, 2) }),
    },
    'sizes n·T throughout': {
      at: [...runs(60), ...runs(120, 20, 0.5)],
      world: (_: unknown, { n, T }: EqualSizes) => ({ n: n * T }),
    },
  },
  survivors: theOtherOutcomeFollowed(...runs(60)),
  limits: ['The risk is bounded by start·(1 − start) in every world of this page; it cannot tell them apart.'],
  figure: {
    title: 'What a bounded risk hides: Bernoulli 0.3, n = 12 in every generation',
    over: runs(integersFrom(1, 130)),
    labels: ['generation T', 'in units of 0.3 · 0.7; measured: share of runs with both outcomes'],
    lines: { risk: (point) => 1 - left(point), 'variance left': left },
    series: ({ n }) => (n === 12 ? 'both outcomes alive' : undefined),
  },
})
