import { axis, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, { driftPerStep, fourthCumulantPerStep, variancePerStep } from '#theorems/suresh-2025/gaussian-log-drift'
import type { Generations } from '#theorems/suresh-2025/theorem-3'
import { laplaceNoise, lastGaussian, uniformNoise } from './worlds/gaussian.ts'

const loops = (n: number | number[], k: number | number[]) => points({ n, k })
const perGeneration = ({ n }: Generations) => n * variancePerStep(n)

verify(theorem, {
  title: 'the variance of ln Σ² grows by the predicted amount a generation',
  domain: domain({ n: axis.integer(2, 100), k: axis.integer(1, 8) }),
  examples: [...loops(10, [1, 4, 8]), ...loops([20, 2, 100], 4)],
  measures: '(ln Σ_k² − mean)² n/k after one run of k generations',
  replicate: lastGaussian(({ sd }, { n, k }: Generations) => {
    const deviation = 2 * Math.log(sd) - k * driftPerStep(n)
    return (deviation * deviation * n) / k
  }),
  predicts: perGeneration,
  // A square has the variance 2v² + k·κ₄; a quarter of slack.
  criterion: (value, { n, k }) => {
    const one = variancePerStep(n)
    const variance = n * n * (2 * one * one + fourthCumulantPerStep(n) / k)
    return mean.equals(value, { margin: 0.05 * value, variance: { atMost: 1.25 * variance } })
  },
  controls: {
    ...laplaceNoise(...loops([10, 20], 4)),
    ...uniformNoise(...loops([10, 20], 4)),
    'the large-n value 2/n': { at: loops(10, 4), predicts: () => 2 },
  },
  survivors: {
    ...worlds.dataInOtherUnits(...loops(10, 4)),
    ...worlds.everyObservationDrawn(...loops(10, 4)),
  },
  limits: ['Deviations of less than 5 % are not looked for.', 'The drift is taken as known; see gaussian-log-drift.'],
  figure: {
    title: 'Growth of Var ln Σ² a generation, in units of 1/n',
    over: loops(logSpaced(2, 100).map(Math.round), 1),
    labels: ['observations a generation n', 'n · Var ln Σ² / k'],
    log: 'x',
    lines: { 'exact law': perGeneration, 'large n': () => 2 },
    series: () => 'simulated',
  },
})
