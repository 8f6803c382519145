import { axis, domain, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, { type MixedFlowLoop } from '#theorems/bertrand-2024/normalizing-flow'
import { degrades, FULLY_SYNTHETIC, flowLoop, lossLines, ROUNDS } from './worlds/real-nvp-loop.ts'

verify(theorem, {
  title: 'a flow that learns from real data and at most as many samples of its own does not get worse',
  suite: 'flow',
  domain: domain({
    toy: axis.choice('two moons', 'eight Gaussians'),
    lambda: axis.choice(0.5, 1),
    T: axis.choice(ROUNDS),
  }),
  examples: points({ toy: ['two moons', 'eight Gaussians'], lambda: [0.5, 1], T: ROUNDS }),
  measures: 'one loop of T rounds with the real data kept: is the slope of the held-out loss at least b?',
  replicate: degrades(({ lambda }: MixedFlowLoop) => flowLoop(lambda)),
  criterion: () => probability.atMost(0.05, { margin: 0.45 }),
  controls: {
    'the real data are forgotten after the first round': {
      at: points({ toy: ['two moons', 'eight Gaussians'], lambda: 1, T: ROUNDS }),
      world: FULLY_SYNTHETIC,
    },
  },
  survivors: {
    'no synthetic data at all, λ = 0': {
      at: points({ toy: 'eight Gaussians', lambda: 1, T: ROUNDS }),
      world: flowLoop(0),
    },
  },
  limits: [
    'Certified means fewer than half of all runs get worse by 1 % a round, at these two data sets, this network and this fine-tuning; slower drifts are not looked for, and 16 rounds say nothing about what comes after.',
    'The gradient is computed with 32-bit numbers by TensorFlow.js in WebAssembly: another backend gives other bits and, within chance, the same verdict.',
  ],
  figure: {
    title: 'Held-out loss of a flow on eight Gaussians, one run of each loop',
    over: points({ toy: 'eight Gaussians', lambda: 1, T: integersFrom(1, ROUNDS) }),
    labels: ['round', 'nats an observation'],
    lines: lossLines('eight Gaussians'),
    series: () => undefined,
  },
})
