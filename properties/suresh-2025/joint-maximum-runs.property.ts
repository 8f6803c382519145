import { axis, comparison, domain, points, verify, workflows } from 'collapse-check'
import theorem from '#theorems/suresh-2025/joint-maximum'
import { bothEstimators, type Estimators, mixtureExceeds } from './worlds/mixture.ts'

const runs = (...k: number[]) => points({ n: 10, k, epsilon: 0.1, eta: 2, ratio: 2 })

verify(theorem, {
  title: 'along a run the spread is above ε at most as often under Algorithm 1 as under the joint maximum',
  domain: domain({
    n: axis.integer(5, 10),
    pace: axis.uniform(0.5, 2).means('generations, for each observation'),
    epsilon: axis.logUniform(0.05, 0.5),
    eta: axis.choice(2),
    ratio: axis.uniform(1, 3),
  }).derive(({ pace, n, ...rest }) => ({ ...rest, n, k: Math.ceil(pace * n) })),
  examples: runs(20, 40),
  measures: 'whether the spread exceeds ε after k generations, under Algorithm 1 and under the joint maximum',
  replicate: bothEstimators,
  criterion: () => comparison.atMost({ margin: 0.15, width: 1 }),
  controls: {
    'the two exchanged': {
      at: runs(40, 60),
      world: ({ first, second }: Estimators) => ({ first: second, second: first }),
    },
    'Algorithm 1 keeps its real data': {
      at: runs(40, 60),
      world: { first: mixtureExceeds.in({ workflow: workflows.fixedRealLatestSynthetic }) },
    },
  },
  survivors: { 'the same estimate twice': { at: runs(40), world: ({ first }: Estimators) => ({ second: first }) } },
  limits: ['An order that is seen and not proved; differences of less than 0.15 in probability are not looked for.'],
  figure: {
    title: 'How often a spread above a tenth of the first is left, n = 10, μ₀/σ₀ = 2',
    over: runs(20, 40, 60),
    labels: ['generation k', 'Pr under Algorithm 1 − Pr under the joint maximum'],
    lines: { 'no difference': () => 0 },
  },
})
