import { always, axis, domain, type Experiment, verify } from 'collapse-check'
import taylorLemmas, { remainderAtMost } from '#theorems/barzilai-shamir-2025/taylor-lemmas'

interface Point {
  readonly n: number
  readonly batches: number
  readonly delta: number
}

const K3 = 1 / (3 * Math.sqrt(3))

/** Whether the linearisation of the summed logistic gradient at a random θ misses by at most `share` of the bound. */
const linear =
  (share = 1, curvature = 1): Experiment<Point> =>
  ({ n, batches, delta }) => {
    const bound = share * remainderAtMost(batches, K3, delta) * delta
    return (stream) => {
      const theta = 2 * (2 * stream.uniform() - 1)
      let remainder = 0
      for (let i = 0; i < n * batches; i++) {
        const x = 4 * (2 * stream.uniform() - 1)
        const [here, there] = [Math.tanh((x - theta) / 2), Math.tanh((x - theta - delta) / 2)]
        // Gradients of the negative log-likelihood are −tanh, its curvature is (1 − tanh²)/2.
        remainder += (here - there - curvature * 0.5 * (1 - here * here) * delta) / n
      }
      return Math.abs(remainder) <= bound + 1e-12
    }
  }

const at = (n: number, batches: number, delta = 0.3): Point => ({ n, batches, delta })

verify(taylorLemmas, {
  title: 'the summed gradient is linear up to (t + 1)·K₃·Δ²/2',
  domain: domain({ n: axis.logInteger(1, 50), batches: axis.integer(1, 10), delta: axis.logUniform(0.02, 3) }),
  measures: 'random logistic data and parameter: does the linearised gradient obey the bound?',
  replicate: linear(),
  criterion: () => always({ margin: 0.01 }),
  examples: [at(1, 1), at(20, 6), at(20, 6, 2)],
  controls: {
    'half of the bound': { at: [at(1, 1)], replicate: linear(0.5) },
    'curvature a tenth too large': { at: [at(1, 1), at(20, 6, 0.05)], replicate: linear(1, 1.1) },
  },
  limits: ['Logistic location only. At n = 20, t = 5 remainders stay below a third of the bound.'],
  figure: {
    title: 'Share of samples that obey the bound',
    x: 'n',
    xLabel: 'observations a batch n',
    yLabel: 'share',
    over: [1, 20],
    lines: { 'certified above': () => 0.99 },
  },
})
