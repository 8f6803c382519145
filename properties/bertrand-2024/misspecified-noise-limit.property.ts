import { axis, domain, experiment, identity, type laws, logSpaced, points, special, verify } from 'collapse-check'
import theorem, { noise, predictedSd, WELL_SPECIFIED, withinExactly } from '#theorems/bertrand-2024/misspecified-noise'
import { logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'

type Spread = (loop: laws.LogisticLoop) => number

const MULTIPLES = [0.5, 1, 1.5, 2, 2.5]

/** The largest difference, over intervals of so many predicted standard deviations, between the exact law and the normal one. */
const distance = (loop: laws.LogisticLoop, spread: Spread) =>
  Math.max(...MULTIPLES.map((z) => Math.abs(withinExactly(loop, z * spread(loop)) - (2 * special.normalCdf(z) - 1))))

const loops = (a: number | number[], t = 1, k = 20, n = 20) => points({ a, n, k, t })
const withinOneSd = (loop: laws.LogisticLoop) => withinExactly(loop, predictedSd(loop))

verify(theorem, {
  title: 'with four times the data the exact law of a logistic loop is at most half as far from the normal one',
  domain: domain({
    a: axis.uniform(0.5, 3),
    half: axis.integer(10, 40),
    lambda: axis.logUniform(1, 3),
    t: axis.integer(1, 2),
  }).derive(({ a, half, lambda, t }) => ({ a, n: 2 * half, k: Math.ceil(2 * lambda * half), t })),
  examples: [...loops([0.5, 1.5, 3]), ...loops(3, 2), ...loops(1.5, 2, 40), ...loops(3, 1, 80, 80)],
  measures:
    'the largest difference from the normal law within 0.5, 1, … 2.5 predicted standard deviations, with 4n and 4k over n and k; no chance',
  replicate: experiment<laws.LogisticLoop, { readonly spread: Spread }>(
    () => ({ spread: predictedSd }),
    ({ spread }, loop) =>
      () =>
        distance({ ...loop, n: 4 * loop.n, k: 4 * loop.k }, spread) / distance(loop, spread),
  ),
  criterion: () => identity.atMost(0.5, { relative: 1e-6 }),
  controls: {
    'the variance of the well-specified case': {
      at: [...loops(3), ...loops(1.5, 2, 40)],
      world: { spread: (loop) => predictedSd(loop, WELL_SPECIFIED) },
    },
    'the stationary variance after one generation': {
      at: loops([3, 1.5]),
      world: { spread: (loop) => predictedSd({ ...loop, t: 1000 }) },
    },
    'real and synthetic data taken for each other': {
      at: [...loops(1.5, 2, 40), ...loops(0.5, 1, 40)],
      world: { spread: ({ a, n, k, t }) => Math.sqrt(noise(logisticCurvatures(a), n / k, t) / n) },
    },
  },
  limits: [
    'Computed, not proved. Half is what an error of order 1/√n leaves; one of order 1/n, which symmetry suggests, leaves a quarter.',
  ],
  figure: {
    title: 'Probability to be within one predicted standard deviation, λ = 1, t = 2',
    over: logSpaced(10, 200, 8)
      .map((n) => 2 * Math.round(n / 2))
      .flatMap((n) => loops(3, 2, n, n)),
    x: 'n',
    labels: ['real observations n', 'probability'],
    log: 'x',
    lines: {
      'exact, a = 3': withinOneSd,
      'exact, a = 0.5': (loop) => withinOneSd({ ...loop, a: 0.5 }),
      'many observations': () => 2 * special.normalCdf(1) - 1,
    },
    series: () => undefined,
  },
})
