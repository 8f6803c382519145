import { axis, domain, integersFrom, points, probability, schedules, verify } from 'collapse-check'
import theorem, { type FlowLoop } from '#theorems/bertrand-2024/normalizing-flow'
import { degrades, FULLY_SYNTHETIC, flowLoop, lossLines, REAL, ROUNDS } from './worlds/real-nvp-loop.ts'

verify(theorem, {
  title: 'a flow that learns from its own samples alone gets worse with every round',
  suite: 'flow',
  domain: domain({ toy: axis.choice('two moons', 'eight Gaussians'), T: axis.choice(ROUNDS) }),
  examples: points({ toy: ['two moons', 'eight Gaussians'], T: ROUNDS }),
  measures: 'one loop of T rounds without real data after the first: is the slope of the held-out loss at least b?',
  replicate: degrades((_loop: FlowLoop) => FULLY_SYNTHETIC),
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  controls: {
    'the real data are kept, λ = 1': {
      at: points({ toy: ['two moons', 'eight Gaussians'], T: ROUNDS }),
      world: flowLoop(1),
    },
    'the real data alone, over and over': { at: points({ toy: 'two moons', T: ROUNDS }), world: flowLoop(0) },
  },
  survivors: {
    'twice as many samples of the latest model': {
      at: points({ toy: 'eight Gaussians', T: ROUNDS }),
      world: { n: schedules.realThenSynthetic(REAL, 2 * REAL) },
    },
  },
  limits: [
    'Certified means more than half of all runs, at these two data sets, this network and this fine-tuning; 16 rounds say nothing about what comes after.',
    'The gradient is computed with 32-bit numbers by TensorFlow.js in WebAssembly: another backend gives other bits and, within chance, the same verdict.',
  ],
  figure: {
    title: 'Held-out loss of a flow on two moons, one run of each loop',
    over: points({ toy: 'two moons', T: integersFrom(1, ROUNDS) }),
    labels: ['round', 'nats an observation'],
    lines: lossLines('two moons'),
    series: () => undefined,
  },
})
