import { axis, chain, domain, integersFrom, points, probability, verify, workflows, worlds } from 'collapse-check'
import theorem, {
  type Doubling,
  laterIsLarger,
  limitingRatio,
  walkMovesFarther,
} from '#theorems/xu-2025/superlinear-threshold'
import { otherUnits, walk } from './worlds/walk.ts'

const walks = (p: number | number[], T: number | number[] = 32) => points({ n: 20, p, T })

verify(theorem, {
  title: 'the walk moves farther in the next doubling of time with the predicted probability, one half at p = 1',
  domain: domain({
    n: axis.logInteger(1, 200),
    p: axis.choice(1, 0, 0.5, 1.1, 1.5, 2),
    T: axis.choice(2, 4, 8, 16, 32),
  }),
  examples: [...walks([0, 0.5, 1, 1.1, 1.5, 2]), ...walks(1, 8)],
  measures: 'one run of 2T generations with n_t = ⌈n t^p⌉: is |θ_2T − θ_T| > |θ_T − θ_T/2|?',
  replicate: chain(
    (point: Doubling) => walk({ ...point, T: 2 * point.T }),
    (last, { T }, { model }) => Math.abs(last.mean - model(T).mean) > Math.abs(model(T).mean - model(T / 2).mean),
    ({ T }) => [T / 2, T],
  ),
  predicts: walkMovesFarther,
  criterion: (value) => probability.equals(value, { margin: 0.03 }),
  controls: {
    'all data are kept, equal batches': { at: walks(0, [16, 32]), world: { workflow: workflows.accumulate } },
    'schedule t^(p+½)': { at: walks([1, 0.5]), world: (_, point) => ({ n: walk({ ...point, p: point.p + 0.5 }).n }) },
    'ratio of standard deviations taken for that of variances': {
      at: walks([0, 2]),
      predicts: ({ p }) => laterIsLarger(limitingRatio(p) * limitingRatio(p)),
    },
  },
  survivors: {
    ...worlds.anotherTruth([7], ...walks(1.5, 16)),
    ...otherUnits(...walks(1.5, 16)),
  },
  limits: [
    'p = 1 and p = 1.1 differ by 0.011 in this probability: less than the margin. Data do not decide on which side of 1 an exponent is that close; the sums do.',
    'A stationary walk, as with fresh real data, has the same ratio as p = 0; independent-increments tells it apart.',
  ],
  figure: {
    title: 'Does the walk move farther in the next doubling of time? n = 20, T = 32',
    over: walks(integersFrom(0, 40).map((i) => i / 20)),
    labels: ['growth exponent p of n_t = n t^p', 'probability'],
    lines: {
      'limit (2/π) atan 2^((1−p)/2)': ({ p }) => laterIsLarger(limitingRatio(p)),
      'one half: the threshold': () => 0.5,
    },
  },
})
