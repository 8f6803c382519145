import { always, axis, domain, families, points, verify } from 'collapse-check'
import theorem, { densityAtMost, type Undominated } from '#theorems/barzilai-shamir-2025/lemma-f-10'
import { isDominated } from './worlds/log-densities.ts'

const logistic = families.logisticLocation()
const at = (family: Undominated['family'], ...A: number[]) => points({ family, A })

verify(theorem, {
  title: 'log-densities are dominated from both sides, as the lemma asks',
  expects: 'refuted',
  domain: domain({
    family: axis.choice<Undominated['family']>('leaky uniform', 'leaky staircase'),
    A: axis.logUniform(0.4, 20).means('what the logarithm of the density is to stay below'),
  }),
  examples: [...at('leaky uniform', 1, 5, 20), ...at('leaky staircase', 1, 2)],
  measures: 'a member and an observation: is |ln p_θ(x)| ≤ A?',
  replicate: isDominated,
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'from above only': {
      at: [...at('leaky uniform', 1, 5), ...at('leaky staircase', 1, 2)],
      world: { size: (log: number) => log },
    },
    'a staircase, from above by ln 3/2': {
      at: at('leaky staircase', densityAtMost),
      world: { size: (log: number) => log },
    },
    'a logistic location in a ball': {
      at: at('leaky uniform', 20),
      world: {
        logDensity: (leak: number, share: number) =>
          logistic.logDensity(Float64Array.of(20 * leak), Float64Array.of(10 * share), 0),
      },
    },
  },
  limits: [
    'A hypothesis of the paper’s proof fails; what the proof is for holds (leaky-uniform-consistency, staircase-consistency).',
  ],
  figure: {
    title: 'Share of members and observations with |ln p| ≤ A',
    over: at('leaky uniform', 1, 2, 5, 10, 20),
    labels: ['A', 'share'],
    log: 'x',
    lines: { 'as the lemma asks': () => 1 },
    series: ({ family }) => family,
  },
})
