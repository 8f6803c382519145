import { axis, domain, integersFrom, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, { inflation, inflationLimit } from '#theorems/dey-2024/equal-batches'
import {
  type BatchMean,
  FAMILIES,
  type FamilyName,
  multiplier,
  spread,
  squaredError,
} from './worlds/accumulated-means.ts'

const means = (family: FamilyName, n: number, T: number | number[] = 60, mean = 1): BatchMean[] =>
  points({ family, first: n, later: n, growth: 1, T, mean })
const law = ({ family, first, T }: BatchMean) => ({ n: first, T, v2: FAMILIES[family].variance.v2 })
const bound = (point: BatchMean) => inflationLimit(law(point))
const of = (v2: number) => (point: BatchMean) => inflation({ ...law(point), v2 })

verify(theorem, {
  title: 'the risk of equal batches stays below its limit, which is π²/6 times that of one or less where v₂ ≤ 0',
  domain: domain({
    family: axis.choice<FamilyName>(...(Object.keys(FAMILIES) as FamilyName[])),
    n: axis.logInteger(1, 10_000_000),
    T: axis.logInteger(1, 60),
    u: axis.uniform(0.1, 0.9),
  })
    .derive(({ family, n, T, u }): BatchMean => {
      const mean = FAMILIES[family].meanAt(u)
      return { family, first: n, later: n, growth: 1, T, mean }
    })
    .where((point) => spread(point) < 4),
  examples: [
    ...means('normal mean', 100, [1, 8, 60], 0),
    ...means('Bernoulli', 2, 60, 0.3),
    ...means('Poisson', 20),
    ...means('exponential', 20),
    ...means('gamma of shape 3', 10_000_000),
  ],
  measures: 'n/V(m) times the squared error of the mean of all data after one run',
  replicate: squaredError,
  predicts: bound,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) => {
    const exact = multiplier(point)
    return mean.atMost(value, { margin: 0.05 * value, variance: { atMost: 1.25 * spread(point) * exact * exact } })
  },
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...means('normal mean', 100, 60, 0), ...means('Poisson', 20)),
    'a window of ten batches': {
      at: means('normal mean', 100, 60, 0),
      world: { workflow: workflows.slidingWindow(10) },
    },
    'a sine where v₂ > 0': {
      at: means('gamma of shape 3', 5, 60),
      predicts: (point) => inflationLimit({ n: point.first, v2: -1 }),
    },
    'the bound lowered by a tenth': { at: means('normal mean', 100, 60, 0), predicts: (point) => 0.9 * bound(point) },
  },
  limits: ['Less than 5 % beyond the bound is not looked for.', 'Small samples of the skewest families are left out.'],
  figure: {
    title: 'Risk of equal batches of two observations, in units of that of one batch',
    over: means('normal mean', 2, integersFrom(1, 40), 0),
    labels: ['batches T', 'risk'],
    lines: {
      'v₂ = −1 (Bernoulli)': of(-1),
      'v₂ = 0 (normal, Poisson)': of(0),
      'v₂ = 1 (exponential)': of(1),
      'π²/6': () => (Math.PI * Math.PI) / 6,
    },
    series: () => undefined,
  },
})
