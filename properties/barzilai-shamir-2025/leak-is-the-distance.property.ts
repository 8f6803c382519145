import { axis, domain, experiment, families, identity, integersFrom, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/leaky-uniform-consistency'

const leaks = (...leak: number[]) => points({ leak, spike: 2.5 })

verify(theorem, {
  title: 'the total variation distance of a member to U[0, 1] is its leak',
  domain: domain({ leak: axis.uniform(0.001, 0.25), spike: axis.uniform(2, 2.97) }),
  examples: [...leaks(0.01, 0.1, 0.125, 0.25), { leak: 0.05, spike: 2 }],
  measures: 'half the integral of the difference of the densities, piece by piece; no chance',
  replicate: experiment(
    () => ({ truth: [0, 2] }),
    ({ truth }, { leak, spike }: { readonly leak: number; readonly spike: number }) =>
      () =>
        families.leakyUniformDistance([leak, spike], truth),
  ),
  predicts: ({ leak }) => leak,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'distance to another member': { at: leaks(0.01, 0.2), world: { truth: [0.05, 2.5] } },
    'mass that leaves [0, 1] only': { at: leaks(0.01, 0.2), predicts: ({ leak }) => leak / 2 },
  },
  survivors: { 'the spike of U[0, 1] elsewhere': { at: leaks(0.01, 0.2), world: { truth: [0, 2.9] } } },
  limits: ['Narrow spikes count as atoms; their width is below 1e-40.'],
  figure: {
    title: 'Distance of a member of the leaky uniform family to U[0, 1]',
    over: leaks(...integersFrom(0, 25).map((percent) => percent / 100)),
    labels: ['leak α', 'total variation'],
    lines: { α: ({ leak }) => leak, 'mass beyond 1': ({ leak }) => leak / 2 },
    series: () => 'computed',
  },
})
