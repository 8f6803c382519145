import { axis, domain, experiment, identity, integersFrom, logSpaced, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/khelifa-2026/discounted-energy'

const { discountedSum, discountedSumAtMost } = law
const sums = (N: number | number[], discount = 0.8, power = 2) => points({ discount, power, N })
const latest = ({ discount, power, N }: law.DiscountedEnergy) =>
  Math.exp(-power * Math.log(Math.floor(N / 2) + 2)) / (1 - discount)

verify(theorem, {
  title: 'the discounted sum of energies is at most what is left of the first half and the largest of the second',
  domain: domain({ discount: axis.uniform(0.01, 0.99), power: axis.uniform(0.1, 6), N: axis.logInteger(1, 1000) }),
  examples: [...sums([1, 10, 100, 1000]), ...sums(100, 0.99), ...sums(100, 0.8, 0.1)],
  measures: 'the sum of discount^(N − i) ε_i² over i ≤ N, added up; no chance',
  replicate: experiment(
    (point: law.DiscountedEnergy) => ({ discount: point.discount }),
    ({ discount }, { power, N }) =>
      () =>
        integersFrom(0, N).reduce(
          (sum, i) => sum + Math.exp((N - i) * Math.log(discount) - power * Math.log(i + 1)),
          0,
        ),
  ),
  predicts: discountedSumAtMost,
  criterion: (value) => identity.atMost(value, { relative: 1e-9 }),
  controls: {
    'nothing is forgotten': { at: sums([100, 1000]), world: { discount: 1 } },
    'the first half alone': {
      at: sums([100, 1000]),
      predicts: (point) => discountedSumAtMost(point) - latest(point),
    },
    'the second half alone': { at: sums(1, 0.1, 6), predicts: latest },
    'the second half by its last': {
      at: [...sums([10, 1000]), ...sums(100, 0.8, 6)],
      predicts: ({ discount, power, N }) => Math.exp(-power * Math.log(N + 1)) / (1 - discount),
    },
  },
  limits: ['Energies that fall as a power; the proof in the notes is for any.'],
  figure: {
    title: 'Discounted sum of energies (i + 1)^−2, δ = 0.8',
    over: sums(logSpaced(1, 1000).map(Math.round)),
    labels: ['generations N', 'sum'],
    log: 'both',
    lines: {
      'at most': discountedSumAtMost,
      exact: discountedSum,
      'N^−2/(1 − δ)': ({ discount, N }) => 1 / (1 - discount) / (N + 1) / (N + 1),
    },
  },
})
