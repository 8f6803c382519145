import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, {
  enoughObservations,
  longStep,
  otherRadius,
  type StepFromAfar,
} from '#theorems/barzilai-shamir-2025/proposition-c-1'
import { stepFromAfar } from './worlds/given-past.ts'

const least = Math.ceil(enoughObservations(0.01, 0.05))
const runs = (...times: number[]) =>
  points({ n: times.map((each) => each * least), T: 10, delta: 0.05, r: 0.01, distance: 0.24 })

verify(theorem, {
  title: 'as written, with the larger radius, a step exceeds its bound with probability at most δ',
  expects: 'refuted',
  domain: domain({
    times: axis.logUniform(1, 100).means('n, in units of what keeps a step in the ball'),
    T: axis.logInteger(2, 100),
    delta: axis.uniform(0.01, 0.2),
    r: axis.logUniform(0.001, 1).means('the ball in which the assumptions hold'),
    share: axis.uniform(0.9, 0.99).means('the distance of the earlier models, as a share of the larger radius'),
  }).derive(({ times, share, ...rest }) => ({
    n: Math.ceil(times * enoughObservations(rest.r, rest.delta)),
    ...rest,
    distance: share * otherRadius,
  })),
  examples: runs(1, 10, 100),
  measures: 'the T-th step, given models at a distance before it: is it longer than a?',
  replicate: stepFromAfar,
  criterion: ({ delta }: StepFromAfar) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    'earlier models within the smaller radius': { at: runs(1, 10), world: { distance: () => 0.005 } },
    'a ball that holds the larger radius': {
      at: points({ n: least, T: 10, delta: 0.05, r: 0.5, distance: 0.24 }),
      world: {},
    },
  },
  limits: ['Given a past that is itself improbable when n is large: it is the statement that fails, not the theorem.'],
  figure: {
    title: 'How often a step exceeds its bound, δ = 0.05, earlier models at 0.24, r = 0.01',
    over: runs(...logSpaced(1, 1000, 20).map(Math.round)),
    labels: ['observations a generation n', 'probability'],
    log: 'x',
    lines: { 'bound δ': ({ delta }) => delta, exact: longStep },
    series: () => 'simulated',
  },
})
