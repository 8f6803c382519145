import { axis, domain, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, {
  enoughObservations,
  otherRadius,
  type StepFromAfar,
} from '#theorems/barzilai-shamir-2025/proposition-c-1'
import { stepFromAfar, whereNothingIsAssumed } from './worlds/given-past.ts'

const RADIUS = 4
const runs = (T: number | number[], delta: number | number[]) =>
  points({ n: Math.ceil(enoughObservations(RADIUS, 0.05)), T, delta, r: RADIUS, distance: otherRadius })
const bent = (delta: number) =>
  points({ n: Math.ceil(enoughObservations(0.01, delta)), T: 10, delta, r: 0.01, distance: 0.004 })

verify(theorem, {
  title: 'with the smaller radius a step exceeds its bound with probability at most δ',
  domain: domain({
    r: axis.logUniform(0.005, 10).means('the ball in which the assumptions hold'),
    T: axis.logInteger(2, 100),
    delta: axis.logUniform(0.01, 0.8),
    share: axis.uniform(0, 1).means('the distance of the earlier models, as a share of the smaller radius'),
    times: axis.logUniform(1, 10),
  }).derive(({ r, T, delta, share, times }) => ({
    n: Math.ceil(times * enoughObservations(r, delta)),
    T,
    delta,
    r,
    distance: share * Math.min(otherRadius, r / 2),
  })),
  examples: runs([2, 10, 100], [0.05, 0.5]),
  measures: 'the T-th step, given models at a distance before it: is it longer than a?',
  replicate: stepFromAfar,
  criterion: ({ delta }: StepFromAfar) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    ...whereNothingIsAssumed(...bent(0.05), ...bent(0.2)),
    'a sixteenth of the bound': { at: runs(10, 0.05), world: { share: 1 / 16 } },
  },
  survivors: { 'every observation drawn': { at: runs(10, 0.5), world: { oneByOne: true } } },
  limits: ['A generous bound; the exact law of a step is that of step-size.'],
  figure: {
    title: 'How often a step exceeds its bound, δ = 0.05',
    over: runs(integersFrom(2, 20), 0.05),
    labels: ['generation T', 'probability'],
    lines: { 'bound δ': ({ delta }) => delta },
  },
})
