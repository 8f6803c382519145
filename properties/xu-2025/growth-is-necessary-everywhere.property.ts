import { axis, chain, domain, integersFrom, laws, points, probability, verify, workflows, worlds } from 'collapse-check'
import { deviationProbability } from '#theorems/xu-2025/recursive-consistency'
import theorem, { type FreshShare, freshShareRisk } from '#theorems/xu-2025/scope'
import { family } from './worlds/walk.ts'

type EqualBatches = Omit<FreshShare, 'share'>
const runs = (...T: number[]) => points({ n: 20, T })
const ifReplaced = ({ T }: EqualBatches) => deviationProbability(2, T)
const aTenthFresh = workflows.freshRealLatestSynthetic({ share: 0.1 })

verify(theorem, {
  title:
    'with equal batches the estimate is as far from the truth after T generations as a random walk, whatever is kept',
  expects: 'refuted',
  domain: domain({ n: axis.logInteger(10, 10_000_000), T: axis.logInteger(4, 1000) }),
  examples: runs(40, 10, 4),
  measures: 'one run of T equal batches, all data kept: is |θ_T − θ_0| > 2σ/√n?',
  replicate: chain(
    ({ n, T }: EqualBatches) => ({ family, truth: [0], generations: T, n, workflow: workflows.accumulate }),
    // Twice the first standard error.
    ({ mean }, { n }) => Math.abs(mean) > 2 / Math.sqrt(n),
  ),
  predicts: ifReplaced,
  criterion: (value) => probability.atLeast(value, { margin: 0.02 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...runs(40, 10, 4)),
    'only the latest batch kept': { at: runs(40), world: { workflow: workflows.slidingWindow(1) } },
  },
  survivors: {
    'a tenth of every batch real and fresh': { at: runs(40), world: { workflow: aTenthFresh } },
    ...worlds.everyObservationDrawn(...runs(10)),
  },
  limits: ['Refuted for the workflows named; for purely synthetic training that replaces the past it holds.'],
  figure: {
    title: 'Two first standard errors away from the truth, equal batches of 20',
    over: runs(...integersFrom(1, 60)),
    labels: ['generation T', 'probability'],
    lines: {
      'each generation replaces the last': ifReplaced,
      'all data kept': ({ T }) => deviationProbability(2, laws.harmonicSquares(T)),
      'a tenth of every batch fresh': ({ T }) => deviationProbability(2, freshShareRisk({ n: 1, T, share: 0.1 })),
    },
    series: () => 'simulated, all data kept',
  },
})
