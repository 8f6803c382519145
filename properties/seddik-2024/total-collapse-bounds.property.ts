import { axis, chain, domain, families, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/seddik-2024/total-collapse'

const { notCollapsedAtLeast, notCollapsedAtMost, varietyOf } = law
const loops = (T: number | number[], n = 20, p = 0.3) => points({ n, p, T })
const from = (constant: number) => (loop: law.Loop) => [constant * varietyOf(loop), 1] as const

verify(theorem, {
  title: 'the probability that two symbols are both left lies between 4 and 2n times p(1 − p)(1 − 1/n)^T',
  domain: domain({
    n: axis.logInteger(2, 60),
    p: axis.uniform(0.02, 0.98),
    perObservation: axis.logUniform(0.1, 2).means('generations, for each observation of one'),
  })
    .derive(({ n, p, perObservation }): law.Loop => ({ n, p, T: Math.max(1, Math.round(perObservation * n)) }))
    .where((loop) => notCollapsedAtLeast(loop) > 0.03),
  examples: [...loops([1, 10, 30]), ...loops([1, 3], 2, 0.5), ...loops(10, 5, 0.1), ...loops(60, 60, 0.5)],
  measures: 'one run of T generations: are both symbols left?',
  replicate: chain(
    ({ n, p, T }: law.Loop) => ({ family: families.bernoulli(), truth: [p], generations: T, n }),
    (last) => last.p > 0 && last.p < 1,
  ),
  predicts: (loop: law.Loop) => [notCollapsedAtLeast(loop), Math.min(1, notCollapsedAtMost(loop))] as const,
  criterion: ([low, high]) => probability.between(low, high, { margin: 0.02 }),
  controls: {
    '6 for 4': { at: loops(10), predicts: from(6) },
    'n for 2n': {
      at: loops([1, 3], 2, 0.5),
      predicts: (loop) => [0, notCollapsedAtMost(loop) / 2] as const,
    },
    ...worlds.oneGenerationTooMany(...loops([1, 3], 2, 0.5)),
    ...worlds.allDataAreKept(...loops([2, 3], 2, 0.5)),
    'an observation less': { at: loops(3, 3, 0.5), world: { n: 2 } },
  },
  survivors: worlds.everyTokenDrawn(...loops(10)),
  limits: ['Less than 0.02 outside of the bounds is not looked for.'],
  figure: {
    title: 'Probability that neither symbol has taken over, n = 20, p = 0.3',
    over: loops(integersFrom(1, 60)),
    labels: ['generation T', 'probability'],
    lines: {
      exact: law.notCollapsed,
      'at least': notCollapsedAtLeast,
      '6 for 4': (loop) => 6 * varietyOf(loop),
      'at most': (loop) => Math.min(1, notCollapsedAtMost(loop)),
    },
    series: ({ n, p }) => (n === 20 && p === 0.3 ? 'simulated' : undefined),
  },
})
