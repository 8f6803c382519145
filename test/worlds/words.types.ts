// Families, workflows, schedules, laws and criteria as authors use them; `npm run types` reads this file, nothing runs it.

import {
  chain,
  comparison,
  distribution,
  exponent,
  families,
  fold,
  identity,
  laws,
  mean,
  probability,
  recursiveTraining,
  schedules,
  type Theorem,
  theorem,
  workflows,
  worlds,
} from 'collapse-check'

interface Point {
  readonly n: number
  readonly T: number
}

// Each family names its parameters, and so does one that is made from it.
const counts = ({ n, T }: Point) => ({ family: families.poisson(), truth: [2], generations: T, n })
chain(counts, (last, { T }) => last.mean * T)
const cooled = families.temperedSampler(families.bernoulli(), 0.5)
chain(
  ({ n, T }: Point) => ({ family: cooled, truth: [0.5], generations: T, n }),
  ({ p }) => p > 0,
)
worlds.lastBeatsFirst(({ n, T }: Point) => ({
  family: families.gaussianMean({ sd: 1 }),
  truth: [0],
  generations: T,
  n,
}))
// @ts-expect-error a Poisson model has a mean and no rate
chain(counts, ({ rate }) => rate)
// @ts-expect-error the divisor of a variance is n or n − 1
families.gaussian({ divisor: 'n-2' })
// @ts-expect-error a Gaussian mean needs the standard deviation that it does not fit
families.gaussianMean()
// @ts-expect-error a modifier changes a family, and not its name
families.temperedSampler('bernoulli', 0.5)

// What is trained on what: workflows are values, or made from what they need; sizes are numbers or schedules.
recursiveTraining({
  family: families.poisson(),
  workflow: workflows.slidingWindow(3),
  schedule: schedules.power(10, 1),
})
chain(
  (point: Point) => ({
    ...counts(point),
    workflow: workflows.freshRealLatestSynthetic({ share: 0.1, labels: 'exact' }),
    n: schedules.realThenSynthetic(50, 30),
  }),
  (last) => last.mean,
)
const windows = {
  family: families.poisson(),
  schedule: schedules.constant(9),
  workflow: workflows.slidingWindow,
}
// @ts-expect-error a window has a length
recursiveTraining(windows)
// @ts-expect-error what is real is a share by its name, and a number may be anything
workflows.freshRealLatestSynthetic(0.1)
// @ts-expect-error an unknown workflow
workflows.accumulateAll
// @ts-expect-error schedules are functions of the generation, and not lists
recursiveTraining({ family: families.poisson(), workflow: workflows.replace, schedule: [10, 20] })
const endless = ({ n }: Point) => ({ family: families.poisson(), truth: [2], n })
// @ts-expect-error a world says for how many generations it runs
chain(endless, (last) => last.mean)

// A fold gathers what it began with.
fold(counts, { start: () => 0, each: (sum, { mean: rate }) => sum + rate, read: (sum) => sum })
// @ts-expect-error it was begun with a number
fold(counts, { start: () => 0, each: (seen) => [...seen], read: () => 0 })

// Criteria ask for what their guarantee rests on.
probability.equals(0.5, { margin: 0.1 })
mean.equals(1, { margin: 0.1, range: { low: 0, high: 2 } })
mean.atMost(1, { margin: 0.1, variance: { timesMeanSquared: 2 } })
distribution.equals(laws.discrete('a coin', [0.5, 0.5]), { margin: 0.1 })
identity.equals(2, { relative: 1e-12 })
comparison.atMost({ margin: 0.1, width: 1 })
// @ts-expect-error no claim is exact: a margin says what is not looked for
probability.equals(0.5)
// @ts-expect-error a mean needs a range, or a bound on its variance
mean.equals(1, { margin: 0.1 })
// @ts-expect-error a law has a distribution function; probabilities alone are none
distribution.equals([0.5, 0.5], { margin: 0.1 })
// @ts-expect-error an exponent needs to know how its two sizes differ
exponent.equals(1, { margin: 0.1 })

// Laws take what they need by name, and give numbers.
const tail: number = laws.gaussianSpreadTail({ n: 10, k: 5, epsilon: 0.1, divisor: 'n' })
probability.equals(tail, { margin: 0.1 })
// @ts-expect-error the divisor decides
laws.gaussianSpreadTail({ n: 10, k: 5, epsilon: 0.1 })
// @ts-expect-error a law that is not there
laws.gaussianSpread

// A theorem says where it stands.
declare const source: Theorem['source']
theorem({ id: 'a/b', title: '', source, statement: '', assumptions: [] })
// @ts-expect-error nobody's standing is 'proved'
theorem({ id: 'a/b', title: '', source: { ...source, standing: 'proved' }, statement: '', assumptions: [] })
// @ts-expect-error a theorem without assumptions says so: []
theorem({ id: 'a/b', title: '', source, statement: '' })
