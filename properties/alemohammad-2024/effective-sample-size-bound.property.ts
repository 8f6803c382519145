import { axis, domain, logSpaced, mean, points, verify, workflows } from 'collapse-check'
import theorem, {
  effectiveSize,
  effectiveSizeAtMost,
  type Fresh,
} from '#theorems/alemohammad-2024/effective-sample-size'
import type { Loop } from '#theorems/alemohammad-2024/fixed-against-fresh'
import { countsOf, SIZES, scaledSquaredError } from './worlds/real-and-synthetic.ts'

type FreshLoop = Loop & { readonly real: 'drawn anew' }
const loops = (T: number | number[], n = 100, k = 100): FreshLoop[] => points({ n, k, T, real: 'drawn anew' })
const least = (loop: Fresh) => loop.n / effectiveSizeAtMost(loop)

verify(theorem, {
  title:
    'however many synthetic observations stand beside n fresh real ones, they are worth less than n real ones more',
  domain: domain({ ...SIZES, T: axis.logInteger(1, 200) }).derive(
    ({ total, share, T }): FreshLoop => ({ ...countsOf({ total, share }), T, real: 'drawn anew' }),
  ),
  examples: [...loops([1, 3, 50]), ...loops(50, 100, 20), ...loops(200, 100, 9900)],
  measures: 'n times the squared error of θ_T after one run',
  replicate: scaledSquaredError,
  predicts: least,
  // The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
  criterion(value, loop) {
    const risk = loop.n / effectiveSize(loop)
    return mean.atLeast(value, { margin: 0.05 * value, variance: { atMost: 2.5 * risk * risk } })
  },
  controls: {
    'synthetic data that are real': {
      at: loops(50),
      world: { workflow: workflows.freshRealLatestSynthetic({ share: 1 }) },
    },
    'all data are kept, the real ones too': {
      at: loops(50),
      world: { workflow: workflows.contaminatedAccumulation({ share: 0.5 }) },
    },
    'n real ones in all': { at: loops(50), predicts: () => 1 },
    'the bound raised by a tenth': { at: loops(50), predicts: (loop) => 1.1 * least(loop) },
  },
  limits: ['Less than 5 % below the bound is not looked for.'],
  figure: {
    title: 'What a hundred fresh real observations and some synthetic ones are worth',
    over: logSpaced(1, 10_000).flatMap((k) => loops(1_000_000, 100, k)),
    x: 'k',
    labels: ['synthetic observations', 'real observations that are as good'],
    log: 'x',
    lines: {
      'in the end': effectiveSizeAtMost,
      'after ten generations': (loop) => effectiveSize({ ...loop, T: 10 }),
      'twice the real ones': () => 200,
    },
    series: () => undefined,
  },
})
