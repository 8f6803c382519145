import { always, axis, domain, experiment, points, verify } from 'collapse-check'
import theorem, { remainderAtMost, type SummedGradients } from '#theorems/barzilai-shamir-2025/taylor-lemmas'

const K3 = 1 / (3 * Math.sqrt(3))
const samples = (n: number | number[], batches: number, delta = 0.3) => points({ n, batches, delta })

const linear = experiment(
  ({ batches, delta }: SummedGradients) => ({ bound: remainderAtMost(batches, K3, delta) * delta, curvature: 1 }),
  ({ bound, curvature }, { n, batches, delta }) =>
    (stream) => {
      const theta = 2 * (2 * stream.uniform() - 1)
      let remainder = 0
      for (let i = 0; i < n * batches; i++) {
        const x = 4 * (2 * stream.uniform() - 1)
        const [here, there] = [Math.tanh((x - theta) / 2), Math.tanh((x - theta - delta) / 2)]
        // Gradients of the negative log-likelihood are −tanh, its curvature is (1 − tanh²)/2.
        remainder += (here - there - curvature * 0.5 * (1 - here * here) * delta) / n
      }
      return Math.abs(remainder) <= bound + 1e-12
    },
)

verify(theorem, {
  title: 'the summed gradient is linear up to (t + 1)·K₃·Δ²/2',
  domain: domain({
    n: axis.logInteger(1, 50),
    batches: axis.integer(1, 10),
    delta: axis.logUniform(0.02, 3).means('the distance of two parameters'),
  }),
  examples: [...samples(1, 1), ...samples(20, 6), ...samples(20, 6, 2)],
  measures: 'random logistic data and parameter: does the linearised gradient obey the bound?',
  replicate: linear,
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'half of the bound': { at: samples(1, 1), world: ({ bound }: { bound: number }) => ({ bound: 0.5 * bound }) },
    'curvature a tenth too large': { at: [...samples(1, 1), ...samples(20, 6, 0.05)], world: { curvature: 1.1 } },
  },
  limits: ['Logistic location only. At n = 20, t = 5 remainders stay below a third of the bound.'],
  figure: {
    title: 'Share of samples that obey the bound',
    over: samples([1, 20], 1),
    labels: ['observations a batch n', 'share'],
    lines: { 'certified above': () => 0.99 },
    series: () => 'simulated',
  },
})
