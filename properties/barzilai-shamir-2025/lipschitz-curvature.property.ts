import { always, axis, domain, experiment, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/taylor-lemmas'
import { type Pair, SMOOTH, SMOOTH_NAMES, type SmoothName } from './worlds/smooth-families.ts'

const pairs = (...family: SmoothName[]) => points({ family, delta: 0.2 })
/** Where a derivative stands among those of ln p. */
const POSITION = { gradient: 0, curvature: 1 } as const

/** Whether a derivative at a random observation changes by at most `share`·K₃·Δ between two random parameters. */
const lipschitz = experiment(
  (_: Pair) => ({ share: 1, of: 'curvature' as keyof typeof POSITION }),
  ({ share, of }, { family, delta }) => {
    const { derivatives, stated } = SMOOTH[family]
    const bound = share * stated.constants(0, 10).third * delta
    return (stream) => {
      const theta = 2 * (2 * stream.uniform() - 1)
      const x = family === 'Bernoulli logit' ? Number(stream.uniform() < 0.5) : 3 * (2 * stream.uniform() - 1)
      const change = derivatives(theta, x)[POSITION[of]] - derivatives(theta + delta, x)[POSITION[of]]
      // Central differences are right to 1e-8.
      return Math.abs(change) <= bound + 1e-6
    }
  },
)

verify(theorem, {
  title: 'curvatures at two parameters differ by at most K₃ times their distance',
  domain: domain({
    family: axis.choice(...SMOOTH_NAMES),
    delta: axis.logUniform(0.05, 3).means('the distance of two parameters'),
  }),
  examples: pairs(...SMOOTH_NAMES),
  measures: 'a random parameter and observation: do the two curvatures obey the bound?',
  replicate: lipschitz,
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'half of K₃': { at: pairs('logistic location', 'von Mises direction', 'Bernoulli logit'), world: { share: 0.5 } },
    'gradients in place of curvatures': {
      at: pairs('logistic location', 'Bernoulli logit'),
      world: { of: 'gradient' },
    },
  },
  limits: ['Parameters in [−2, 2 + Δ] and observations within 3 of 0, where the third derivative is largest.'],
  figure: {
    title: 'Share of parameters and observations that obey the bound',
    over: points({ family: 'logistic location', delta: [0.1, 0.3] }),
    labels: ['distance of the parameters Δ', 'share'],
    lines: { 'certified above': () => 0.99 },
    series: ({ family }) => family,
  },
})
