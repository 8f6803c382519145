import { axis, domain, type Experiment, integersFrom, probability, schedules, verify } from 'collapse-check'
import normalizingFlow, { DEGRADES_FROM } from '#theorems/bertrand-2024/normalizing-flow'
import type { PlanarToyName } from './planar-toys.ts'
import { FULLY_SYNTHETIC, flowLoop, heldOutLosses, lossLines, lossSlope, REAL, ROUNDS } from './real-nvp-loop.ts'

interface Point {
  readonly toy: PlanarToyName
  readonly T: number
}

/** Whether real data get 1 % less likely, or worse, with every round. */
const degrades =
  (loop = FULLY_SYNTHETIC): Experiment<Point> =>
  ({ toy, T }) => {
    const losses = heldOutLosses(toy, T, loop)
    return (stream) => lossSlope(losses(stream)) >= DEGRADES_FROM
  }

const at = (toy: PlanarToyName): Point => ({ toy, T: ROUNDS })

verify(normalizingFlow, {
  title: 'a flow that learns from its own samples alone gets worse with every round',
  suite: 'flow',
  domain: domain({ toy: axis.choice('two moons', 'eight Gaussians'), T: axis.choice(ROUNDS) }),
  measures: 'one loop of T rounds without real data after the first: is the slope of the held-out loss at least b?',
  replicate: degrades(),
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  examples: [at('two moons'), at('eight Gaussians')],
  controls: {
    'the real data are kept, λ = 1': {
      at: [at('two moons'), at('eight Gaussians')],
      replicate: degrades(flowLoop(1)),
    },
    'the real data alone, over and over': {
      at: [at('two moons')],
      replicate: degrades(flowLoop(0)),
    },
  },
  survivors: {
    'twice as many samples of the latest model': {
      at: [at('eight Gaussians')],
      replicate: degrades({ ...FULLY_SYNTHETIC, schedule: schedules.realThenSynthetic(REAL, 2 * REAL) }),
    },
  },
  limits: [
    'Certified means more than half of all runs, at these two data sets, this network and this fine-tuning; 16 rounds say nothing about what comes after.',
    'The gradient is computed with 32-bit numbers by TensorFlow.js in WebAssembly: another backend gives other bits and, within chance, the same verdict.',
  ],
  figure: {
    title: 'Held-out loss of a flow on two moons, one run of each loop',
    x: 'T',
    xLabel: 'round',
    yLabel: 'nats an observation',
    over: integersFrom(1, ROUNDS),
    lines: lossLines('two moons'),
    series: () => undefined,
  },
})
