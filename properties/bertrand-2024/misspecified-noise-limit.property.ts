import { axis, domain, type Experiment, identity, logSpaced, special, verify } from 'collapse-check'
import { type LogisticLoop, noise, predictedSd, withinExactly } from '#theorems/bertrand-2024/logistic-loop-law'
import misspecifiedNoise from '#theorems/bertrand-2024/misspecified-noise'
import { logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'

type Spread = (loop: LogisticLoop) => number

const MULTIPLES = [0.5, 1, 1.5, 2, 2.5]

/** The largest difference, over intervals of so many predicted standard deviations, between the exact law and the normal one. */
const distance = (loop: LogisticLoop, spread: Spread): number =>
  Math.max(...MULTIPLES.map((z) => Math.abs(withinExactly(loop, z * spread(loop)) - (2 * special.normalCdf(z) - 1))))

/** What four times as much of all data leave of that difference. */
const left =
  (spread: Spread = predictedSd): Experiment<LogisticLoop> =>
  (loop) =>
  () =>
    distance({ ...loop, n: 4 * loop.n, k: 4 * loop.k }, spread) / distance(loop, spread)

const at = (a: number, t = 1, k = 20, n = 20): LogisticLoop => ({ a, n, k, t })

verify(misspecifiedNoise, {
  title: 'with four times the data the exact law of a logistic loop is at most half as far from the normal one',
  domain: domain({
    a: axis.uniform(0.5, 3),
    half: axis.integer(10, 40),
    lambda: axis.logUniform(1, 3),
    t: axis.integer(1, 2),
  }).derive(({ a, half, lambda, t }) => ({ a, n: 2 * half, k: Math.ceil(2 * lambda * half), t })),
  measures:
    'the largest difference from the normal law within 0.5, 1, … 2.5 predicted standard deviations, with 4n and 4k over n and k; no chance',
  replicate: left(),
  criterion: () => identity.atMost(0.5, { relative: 1e-6 }),
  examples: [at(0.5), at(1.5), at(3), at(3, 2), at(1.5, 2, 40), at(3, 1, 80, 80)],
  controls: {
    'the variance of the well-specified case': {
      at: [at(3), at(1.5, 2, 40)],
      replicate: left((loop) => predictedSd(loop, { real: 1 / 3, model: 1 / 3 })),
    },
    'the stationary variance after one generation': {
      at: [at(3), at(1.5)],
      replicate: left(({ a, n, k }) => Math.sqrt(noise(logisticCurvatures(a), k / n, 1000) / n)),
    },
    'real and synthetic data taken for each other': {
      at: [at(1.5, 2, 40), at(0.5, 1, 40)],
      replicate: left(({ a, n, k, t }) => Math.sqrt(noise(logisticCurvatures(a), n / k, t) / n)),
    },
  },
  limits: [
    'Computed, not proved. Half is what an error of order 1/√n leaves; one of order 1/n, which symmetry suggests, leaves a quarter.',
  ],
  figure: {
    title: 'Probability to be within one predicted standard deviation, λ = 1, t = 2',
    x: 'n',
    xLabel: 'real observations n',
    yLabel: 'probability',
    xScale: 'log',
    over: logSpaced(10, 200, 8).map((n) => 2 * Math.round(n / 2)),
    lines: {
      'exact, a = 3': (n) => withinExactly(at(3, 2, n, n), predictedSd(at(3, 2, n, n))),
      'exact, a = 0.5': (n) => withinExactly(at(0.5, 2, n, n), predictedSd(at(0.5, 2, n, n))),
      'many observations': () => 2 * special.normalCdf(1) - 1,
    },
    series: () => undefined,
  },
})
