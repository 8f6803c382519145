import {
  axis,
  chain,
  domain,
  experiment,
  families,
  integersFrom,
  NoFitError,
  points,
  probability,
  schedules,
  verify,
  worlds,
} from 'collapse-check'
import theorem, {
  areaWithoutRealData,
  collapsedBelow,
  type FineTunedLoop,
} from '#theorems/bertrand-2024/eight-gaussians-loop'
import { EIGHT_CENTRES, EIGHT_GAUSSIANS_VARIANCE, EQUAL_WEIGHTS } from './worlds/eight-gaussians.ts'

/** The eight Gaussians in a unit of length, as a mixture with free weights, means and covariances. */
function eightGaussians(unit: number): readonly number[] {
  const sd = Math.sqrt(EIGHT_GAUSSIANS_VARIANCE)
  return [...EQUAL_WEIGHTS, ...EIGHT_CENTRES.flatMap(([x, y]) => [x, y, sd, 0, sd].map((length) => unit * length))]
}

/** Mean over components of the root of det Σ_j, relative to the true one. */
function meanArea(theta: ArrayLike<number>): number {
  let sum = 0
  for (let at = 8; at < theta.length; at += 5) sum += (theta[at + 2] ?? 0) * (theta[at + 4] ?? 0)
  return sum / (8 * EIGHT_GAUSSIANS_VARIANCE)
}

const loops = (t: number | number[], k: number | number[] = 120, steps = 1) => points({ n: 120, k, t, steps })

/** Whether a component is lost, or the mean area falls below half of the true one. */
const collapses = experiment(
  ({ n, k }: FineTunedLoop) => ({ ...worlds.realAndSynthetic(n, k), length: 1 }),
  ({ length, ...world }, point) => {
    const family = families.gaussianMixture({ components: 8, dimension: 2, steps: point.steps })
    const collapsed = chain(
      ({ t }: FineTunedLoop) => ({ ...world, family, truth: eightGaussians(length), generations: t + 1 }),
      (_last, _point, { theta }) => meanArea(theta) / (length * length) < collapsedBelow,
    )(point)
    return (stream) => {
      try {
        return collapsed(stream)
      } catch (error) {
        if (error instanceof NoFitError) return true
        throw error
      }
    }
  },
)

verify(theorem, {
  title: 'with the real data kept a mixture fine-tuned on its own samples does not collapse',
  domain: domain({
    n: axis.logInteger(100, 140),
    lambda: axis.logUniform(0.1, 1),
    t: axis.logInteger(1, 8),
    steps: axis.choice(1, 2),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  examples: [...loops(1), ...loops(8, [12, 60, 120, 240]), ...loops(4, 120, 2)],
  measures: 'one run of a mixture of eight Gaussians in the plane, fitted by EM from the last model: has it collapsed?',
  replicate: collapses,
  criterion: () => probability.atMost(0.05, { margin: 0.15 }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops(8, [30, 60])),
    'a sixth of the real data': {
      at: loops(8),
      world: (_: object, { n, k }: FineTunedLoop) => ({
        n: schedules.realThenSynthetic(Math.round(n / 6), Math.round(k / 6)),
      }),
    },
  },
  survivors: { 'data in other units': { at: loops(4), world: { length: 10 } } },
  limits: [
    'A finite-horizon statement of ours about one toy model: at most eight generations, collapse rarer than 20 % at each point.',
    'Started from the truth, so that EM is in the right basin.',
  ],
  figure: {
    title: 'Mean area of eight components relative to the truth, n = k = 120',
    over: loops(integersFrom(1, 20)),
    labels: ['generations after the fit on real data', 'area, or share of runs that collapsed'],
    lines: { 'area without real data': areaWithoutRealData, 'collapse begins': () => collapsedBelow },
    series: ({ k }) => (k === 120 ? 'share collapsed, real data kept' : undefined),
  },
})
