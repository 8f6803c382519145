import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import theorem from '#theorems/bertrand-2024/above-one-half'
import { certifiedRate, logisticRegularity } from '#theorems/bertrand-2024/theorem-1'
import { factorAtOptimum, locationLoop, REGULAR_FAMILIES, type RegularLoop } from './worlds/location-families.ts'
import {
  amplifiedThreeTimes,
  dataInOtherUnits,
  type LocationRun,
  locationRun,
  noRealData,
} from './worlds/location-loops.ts'

const logistic = (lambda: number | number[], a = 3): RegularLoop[] => points({ family: 'logistic', a, lambda })
const cauchy = (...lambda: number[]): RegularLoop[] => points({ family: 'Cauchy', a: 3, lambda })
const certified = ({ a, lambda }: RegularLoop) => certifiedRate(logisticRegularity(a), lambda) !== undefined

verify(theorem, {
  title: 'from λ = ½ on the loop comes no closer to the optimum',
  expects: 'refuted',
  domain: domain({
    family: axis.choice(...REGULAR_FAMILIES),
    a: axis.uniform(1.5, 4),
    lambda: axis.logUniform(0.5, 50),
  }).where((point) => point.family !== 'logistic' || !certified(point)),
  examples: [...logistic([0.5, 1, 5, 50]), ...logistic(0.55, 1.5), ...cauchy(1, 10)],
  measures:
    'how many times closer to the optimum the last model is than the first; Theorem 1 certifies none of the logistic points. No chance',
  replicate: locationRun(
    (point: RegularLoop) => ({
      ...locationLoop(point),
      offset: 0.2,
      T: 1 + Math.ceil(Math.log(0.01) / Math.log(factorAtOptimum(point))),
    }),
    ({ first, last }) => first / Math.abs(last),
  ),
  // The start is written to a few digits less than the optimum has.
  criterion: () => identity.atMost(1, { relative: 1e-12 }),
  controls: {
    ...amplifiedThreeTimes(...logistic([0.55, 5]), ...logistic(0.55, 1.5)),
    ...noRealData(...logistic(1), ...cauchy(1)),
    'real data that push away from the optimum': {
      at: logistic(1),
      world: ({ scores }: LocationRun) => ({ scores: { ...scores, real: (theta: number) => -scores.real(theta) } }),
    },
  },
  survivors: dataInOtherUnits(...logistic(1)),
  limits: [
    'A refutation by examples: it shows that λ ≥ ½ does not imply divergence, not that no loop above ½ diverges.',
  ],
  figure: {
    title: 'How many times closer the last model is than the first, logistic family, data at ±3',
    over: logistic(logSpaced(0.5, 50)),
    labels: ['synthetic observations per real one, λ', 'times closer'],
    log: 'both',
    lines: { 'the statement: at most 1': () => 1, 'by the rate λI/(K + λI)': () => 100 },
    series: ({ family }) => (family === 'logistic' ? 'computed' : undefined),
  },
})
