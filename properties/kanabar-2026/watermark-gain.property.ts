import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/kanabar-2026/watermark'

interface ErringDetector {
  readonly share: number
  readonly epsilon: number
}

const detectors = (share: number | number[], epsilon: number | number[]): ErringDetector[] => points({ share, epsilon })
const of = (share: number) => (point: ErringDetector) => law.gainAtMost({ ...point, share })

const exact = ({ share, epsilon }: ErringDetector) => law.gain({ kind: 'symmetric', error: epsilon, share })

const gainOf = experiment(
  ({ epsilon }: ErringDetector): law.Detector => ({ kind: 'symmetric', error: epsilon }),
  (detector, { share }) =>
    () =>
      law.gain({ ...detector, share }),
)

verify(theorem, {
  title: 'the gain of a detector that errs with probability ε both ways is at most 1/max(α, ε)',
  domain: domain({ share: axis.logUniform(0.001, 1), epsilon: axis.logUniform(0.0001, 0.5) }),
  examples: detectors([0.01, 0.1, 0.5], [0.01, 0.1, 0.3]),
  measures: '1 + χ²(Q₁‖Q̄) from the probabilities of the detector’s answers; no chance',
  replicate: gainOf,
  predicts: law.gainAtMost,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'a detector that erases': {
      at: [...detectors(0.1, 0.3), ...detectors(0.01, [0.1, 0.3])],
      world: { kind: 'erasure' },
    },
    'the bound past the gain by half of the room': {
      at: [...detectors([0.1, 0.5], [0.0001, 0.01]), ...detectors(0.01, 0.1)],
      predicts: (point) => 1.5 * exact(point) - 0.5 * law.gainAtMost(point),
    },
    'half of the errors': {
      at: detectors(0.01, [0.1, 0.3]),
      world: (_: unknown, { epsilon }: ErringDetector) => ({ error: epsilon / 2 }),
    },
  },
  limits: ['A bound that is far from sharp where α and ε are alike; the gain itself is tested by the risk.'],
  figure: {
    title: 'The gain of a symmetric detector and its bound, a hundredth real',
    over: detectors(0.01, logSpaced(0.0001, 0.5)),
    labels: ['error ε of the detector', 'gain 1 + χ²'],
    log: 'both',
    lines: {
      'at most': law.gainAtMost,
      exact,
      'a tenth real, at most': of(0.1),
    },
    series: () => undefined,
  },
})
