import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import leakyUniformConsistency from '#theorems/barzilai-shamir-2025/leaky-uniform-consistency'
import { leakyDistance } from './leaky-distance.ts'

interface Point {
  readonly leak: number
  readonly spike: number
}

const distance =
  (reference: readonly number[] = [0, 2]): Experiment<Point> =>
  ({ leak, spike }) =>
  () =>
    leakyDistance([leak, spike], reference)

const at = (leak: number, spike = 2.5): Point => ({ leak, spike })
const relative = 1e-9

verify(leakyUniformConsistency, {
  title: 'the total variation distance of a member to U[0, 1] is its leak',
  domain: domain({ leak: axis.uniform(0.001, 0.25), spike: axis.uniform(2, 2.97) }),
  measures: 'half the integral of the difference of the densities, piece by piece; no chance',
  replicate: distance(),
  criterion: ({ leak }) => identity.equals(leak, { relative }),
  examples: [at(0.01), at(0.1), at(0.125), at(0.25), at(0.05, 2)],
  controls: {
    'distance to another member': { at: [at(0.01), at(0.2)], replicate: distance([0.05, 2.5]) },
    'mass that leaves [0, 1] only': {
      at: [at(0.01), at(0.2)],
      criterion: ({ leak }) => identity.equals(leak / 2, { relative }),
    },
  },
  survivors: {
    'the spike of U[0, 1] elsewhere': { at: [at(0.01), at(0.2)], replicate: distance([0, 2.9]) },
  },
  limits: ['Narrow spikes count as atoms; their width is below 1e-40.'],
  figure: {
    title: 'Distance of a member of the leaky uniform family to U[0, 1]',
    x: 'leak',
    xLabel: 'leak α',
    yLabel: 'total variation',
    over: integersFrom(0, 25).map((i) => i / 100),
    lines: { α: (leak) => leak, 'mass beyond 1': (leak) => leak / 2 },
    series: () => 'computed',
  },
})
