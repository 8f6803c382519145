import { axis, domain, integersFrom, probability, schedules, verify, workflows } from 'collapse-check'
import theorem1, { type Survival, survivalAtLeast, survivalAtMost } from '#theorems/suresh-2025/theorem-1'
import { survival } from './survival.ts'

const margin = 0.02
const at = (n: number, count: number, k: number): Survival => ({ n, p0: count / n, k })

verify(theorem1, {
  title: 'the probability that a symbol is still alive lies between the two bounds',
  domain: domain({
    n: axis.logInteger(20, 10_000),
    count: axis.logUniform(0.5, 50),
    k: axis.logInteger(1, 100),
  })
    .derive(({ n, count, k }) => ({ n, p0: count / n, k }))
    .where(({ p0 }) => p0 <= 0.5),
  measures: 'one run of k generations: is the symbol still alive?',
  replicate: survival(),
  criterion: (point) => probability.between(survivalAtLeast(point), survivalAtMost(point), { margin }),
  examples: [
    at(10_000, 10, 1),
    at(10_000, 10, 6),
    at(10_000, 10, 11),
    at(10_000, 10, 22),
    at(10_000, 10, 33),
    at(10_000, 10, 50),
    at(100, 1, 6),
    at(100, 1, 22),
  ],
  controls: {
    'all data are kept': { at: [at(10_000, 10, 50)], replicate: survival({ workflow: workflows.accumulate }) },
    'half of the tokens are lost': {
      at: [at(10_000, 10, 50)],
      replicate: (point) => survival({ schedule: schedules.constant(point.n / 2) })(point),
    },
    'lower bound with the constant 3/k': {
      at: [at(10_000, 10, 50)],
      criterion: ({ n, p0, k }) => probability.between(-Math.expm1((-3 * n * p0) / k), 1, { margin }),
    },
  },
  survivors: {
    'the other symbol followed': {
      at: [at(10_000, 10, 22)],
      replicate: survival({}, { other: true }),
    },
  },
  limits: [
    'The upper bound is loose: breaks that keep a symbol alive a little longer stay inside. See wright-fisher-survival.',
    'One generation more or less changes the probability by less than the margin at these sizes.',
  ],
  figure: {
    title: 'Survival of a symbol that was seen 10 times among 10 000',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(still alive)',
    over: integersFrom(1, 50),
    lines: {
      'lower bound': (k) => survivalAtLeast(at(10_000, 10, k)),
      'upper bound': (k) => survivalAtMost(at(10_000, 10, k)),
    },
    series: ({ n }) => (n === 10_000 ? 'simulated' : undefined),
  },
})
