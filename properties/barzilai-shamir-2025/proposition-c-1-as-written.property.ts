import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, { longStep, otherRadius, type StepFromAfar } from '#theorems/barzilai-shamir-2025/proposition-c-1'
import { stepFromAfar } from './worlds/given-past.ts'

const runs = (n: number | number[], distance = 0.24) => points({ n, T: 10, delta: 0.05, r: 0.01, distance })

verify(theorem, {
  title: 'as written, with the larger radius, a step exceeds its bound with probability at most δ',
  expects: 'refuted',
  domain: domain({
    n: axis.logInteger(300, 3000),
    T: axis.integer(10, 30),
    delta: axis.uniform(0.01, 0.2),
    r: axis.logUniform(0.001, 1).means('the ball in which the assumptions hold'),
    share: axis.uniform(0.9, 0.99).means('the distance of the earlier models, as a share of the larger radius'),
  }).derive(({ share, ...rest }) => ({ ...rest, distance: share * otherRadius })),
  examples: runs([300, 1000, 3000]),
  measures: 'the T-th step, given models at a distance before it: is it longer than a?',
  replicate: stepFromAfar,
  criterion: ({ delta }: StepFromAfar) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    'earlier models within the smaller radius': { at: runs([1000, 3000]), world: { distance: () => 0.005 } },
    'a ball that holds the larger radius': {
      at: points({ n: 1000, T: 10, delta: 0.05, r: 0.5, distance: 0.24 }),
      world: {},
    },
  },
  limits: ['Given a past that is itself improbable when n is large: it is the statement that fails, not the theorem.'],
  figure: {
    title: 'How often a step exceeds its bound, δ = 0.05, earlier models at 0.24, r = 0.01',
    over: runs(logSpaced(300, 3000, 20).map(Math.round)),
    labels: ['observations a generation n', 'probability'],
    log: 'x',
    lines: { 'bound δ': ({ delta }) => delta, exact: longStep },
    series: () => 'simulated',
  },
})
