import { axis, chain, domain, families, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import delayedCollapse, { type Delay, survivalLimit } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { spikeTooWideToPay, staircase } from './worlds/staircase.ts'

const exact = ({ n, T }: Delay) => laws.staircaseSurvival(n, T - 1)

/** The law of a leak without its cap: ∫ n m^{n−1} ((1 + m)/2)^{nk} dm by the midpoint rule. */
const uncapped = ({ n, T }: Delay) => {
  let sum = 0
  for (let i = 0; i < 1000; i++) {
    const m = (i + 0.5) / 1000
    sum += n * Math.exp((n - 1) * Math.log(m) + n * (T - 1) * Math.log((1 + m) / 2))
  }
  return sum / 1000
}

const after = (n: number, ...batches: number[]) => points({ n, T: batches.map((k) => k + 1) })

verify(delayedCollapse, {
  title: 'the probability that no model up to generation k + 1 has collapsed is the exact one',
  domain: domain({ n: axis.logInteger(1, 100), T: axis.logInteger(2, 60) }),
  examples: [...after(10, 1, 2, 5, 10, 50), ...after(100, 1, 10, 50), ...after(1, 5)],
  measures: 'one run of T = k + 1 generations: is the last model closer to the truth than 3/4?',
  replicate: chain(staircase, (_last, _point, { theta }) => families.staircaseDistance(theta) < collapsedFrom),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...spikeTooWideToPay(...after(100, 5, 50)),
    ...worlds.allDataAreReal(...after(100, 5), ...after(10, 50)),
    'leak not capped at ¼': { at: after(1, 5), predicts: uncapped },
  },
  survivors: worlds.everyObservationDrawn(...after(10, 5)),
  limits: ['Sample sizes up to 100, where the family collapses at its second level.'],
  figure: {
    title: 'Probability that the model has not collapsed',
    over: points({ n: 10, T: integersFrom(2, 60) }),
    labels: ['generation', 'probability'],
    log: 'x',
    lines: { 'n = 10': exact, 'n → ∞: 2/(k + 2)': ({ T }) => survivalLimit(T - 1) },
    series: ({ n }) => (n === 1 ? undefined : `simulated, n = ${n}`),
  },
})
