import {
  always,
  axis,
  domain,
  families,
  fold,
  integersFrom,
  points,
  schedules,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, { type CovarianceLoop } from '#theorems/bertrand-2024/covariance-floor'

/** Whether Σ_t − S·factor·n/(n + k) is positive in all generations up to t; S is the first fit. */
const staysAbove = (factor: number) =>
  fold(
    ({ n, k, t }: CovarianceLoop) => ({
      ...worlds.realAndSynthetic(n, k),
      family: families.multivariateGaussian({ dimension: 2, divisor: 'n' }),
      truth: [0, 0, 1, 0, 1],
      generations: t + 1,
    }),
    {
      start: () => ({ real: { xx: 0, xy: 0, yy: 0 }, above: true }),
      each({ real, above }, { 'root0,0': a, 'root1,0': b, 'root1,1': c }, generation, { n, k }) {
        const [xx, xy, yy] = [a * a, a * b, b * b + c * c]
        if (generation === 1) return { real: { xx, xy, yy }, above }
        const share = (factor * n) / (n + k)
        const [p, q, r] = [xx - share * real.xx, xy - share * real.xy, yy - share * real.yy]
        // Rounding: the floor is reached where the synthetic data have no spread.
        const slack = 1e-12 * (real.xx + real.yy)
        return { real, above: above && p + r >= -slack && p * r - q * q >= -slack * (p + r + slack) }
      },
      read: ({ above }) => above,
    },
  )

const loops = (n: number, k: number | number[], t = 10) => points({ n, k, t })

verify(theorem, {
  title: 'in every generation Σ_t − n/(n + k)·S is positive semidefinite',
  domain: domain({ n: axis.logInteger(3, 200), lambda: axis.logUniform(0.2, 20), t: axis.logInteger(1, 20) }).derive(
    ({ n, lambda, t }) => ({ n, k: Math.max(2, Math.ceil(lambda * n)), t }),
  ),
  examples: [...loops(20, 10), ...loops(20, 10, 1), ...loops(3, [2, 30]), ...loops(200, 100, 20)],
  measures: 'one run in two dimensions: is every model above the floor set by its real data?',
  replicate: staysAbove(1),
  criterion: () => always({ margin: 0.005 }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops(20, 10), ...loops(3, 30)),
    'a floor a tenth higher': { at: loops(3, 2), replicate: staysAbove(1.1) },
    'n + k synthetic observations in place of both': {
      at: loops(3, 2),
      world: (_: object, { n, k }: CovarianceLoop) => ({
        workflow: workflows.replace,
        n: schedules.realThenSynthetic(n, n + k),
      }),
    },
  },
  survivors: {
    'correlated data in other units': { at: loops(20, 10), world: { truth: [5, -3, 1000, 600, 200] } },
    ...worlds.everyObservationDrawn(...loops(3, 2)),
  },
  limits: ['Violations rarer than 1 in 200 runs are not looked for; the floor is a proof, not an estimate.'],
  figure: {
    title: 'The floor of the covariance, as a share of that of the real data, n = 20',
    over: loops(20, integersFrom(2, 60)),
    labels: ['synthetic observations k', 'share'],
    lines: {
      'floor n/(n + k)': ({ n, k }) => n / (n + k),
      'limit of the mean': ({ n, k }) => 1 / (1 + k / (n * (n + 2 * k))),
    },
    series: () => undefined,
  },
})
