import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/ferbach-2024/reward-increment'
import { blindly, curatedLoop } from './worlds/curated.ts'

interface Loop extends law.Curation {
  readonly T: number
}

const loops = (candidates: number | number[], T: number | number[] = 100, spread = 1.5): Loop[] =>
  points({ answers: 3, spread, candidates, T })
/** The variances of all generations before the last, added up. */
const varianceSum = curatedLoop((path, point: Loop) =>
  path.slice(0, -1).reduce((sum, p) => sum + law.weightVariance(p, law.weightsOf(point)), 0),
)

verify(theorem, {
  title: 'the variance of e^r, added up over all generations, stays below K/(K − 1) w*(w* − E_0)',
  domain: domain({
    answers: axis.integer(2, 4),
    spread: axis.logUniform(0.1, 4),
    candidates: axis.integer(2, 5),
    T: axis.logInteger(1, 200),
  }),
  examples: [...loops([2, 3, 5]), ...loops(2, [1, 10, 200]), ...loops(2, 200, 0.1)],
  measures: 'the sum of the variances of e^r over T generations; no chance',
  replicate: varianceSum,
  predicts: law.varianceSumAtMost,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'chosen without regard to the reward': { at: loops([2, 5], 200), world: blindly },
    'a tenth real data in every generation': { at: loops([2, 5], 200), world: { lambda: 9 } },
    'two fifths of the bound': { at: loops(2, 200, 0.1), predicts: (point) => 0.4 * law.varianceSumAtMost(point) },
  },
  limits: ['At most four answers, five candidates and 200 generations.'],
  figure: {
    title: 'Sum of the variances of e^r, three answers, two candidates',
    over: loops(2, integersFrom(1, 100)),
    labels: ['generations T', 'sum of variances'],
    lines: { 'at most, for ever': law.varianceSumAtMost },
    series: ({ candidates, spread }) => (candidates === 2 && spread === 1.5 ? 'computed' : undefined),
  },
})
