import { axis, chain, domain, families, identity, logSpaced, points, schedules, verify, worlds } from 'collapse-check'
import theorem, { contraction, type PopulationLoop } from '#theorems/bertrand-2024/exponential-family-contraction'
import { tenTimesAsMuchOfBoth } from './worlds/real-and-synthetic.ts'

/** A family with its truth, and a start elsewhere. */
const setting = {
  Bernoulli: { family: families.bernoulli(), truth: [0.3], start: [0.8] },
  Gaussian: { family: families.gaussian({ divisor: 'n' }), truth: [1, 1], start: [2, 3] },
  'Gaussian mean': { family: families.gaussianMean({ sd: 1 }), truth: [1], start: [5] },
  Poisson: { family: families.poisson(), truth: [2], start: [7] },
}
/** The last mean parameter: the second moment where there is one. */
const moment = ([first = 0, sd]: Iterable<number>) => (sd === undefined ? first : first * first + sd * sd)

const predicted = ({ family, lambda, t }: PopulationLoop) => {
  const { truth, start } = setting[family]
  return moment(truth) + Math.exp(t * Math.log(contraction(lambda))) * (moment(start) - moment(truth))
}
const loops = (family: PopulationLoop['family'], lambda: number | number[], t = 1) => points({ family, lambda, t })

verify(theorem, {
  title: 'after t generations the mean parameter has come closer to that of the real data by the factor (λ/(1+λ))^t',
  domain: domain({
    family: axis.choice<PopulationLoop['family']>('Gaussian mean', 'Bernoulli', 'Poisson', 'Gaussian'),
    lambda: axis.logUniform(0.01, 100),
    t: axis.integer(1, 12),
  }),
  examples: [
    ...loops('Gaussian mean', 0.5),
    ...loops('Bernoulli', 0.3),
    ...loops('Poisson', [0.1, 0.5, 2, 10]),
    ...loops('Poisson', 2, 3),
    ...loops('Gaussian', 0.3),
    ...loops('Gaussian', 0.6, 4),
    ...loops('Gaussian', 10, 12),
  ],
  measures: 'the mean parameter (second moment, for the Gaussian) after t generations; no chance',
  // Generation 1 holds the start; t more follow.
  replicate: chain(
    ({ family, lambda, t }: PopulationLoop) => ({
      ...setting[family],
      ...worlds.population(lambda),
      generations: t + 1,
    }),
    (_last, _point, { theta }) => moment(theta),
  ),
  predicts: predicted,
  // A dozen roundings a generation, of numbers of the size of the start.
  criterion: (value) => identity.equals(value, { relative: 1e-13 }),
  controls: {
    'λ read as the synthetic fraction': {
      at: [...loops('Bernoulli', 0.3), ...loops('Gaussian', 0.6, 4)],
      world: (_, { lambda }) => ({ n: schedules.realThenSynthetic(1 - lambda, lambda) }),
    },
    ...worlds.allSyntheticDataAreKept(...loops('Poisson', 2, 3), ...loops('Gaussian', 0.6, 4)),
    'one generation too few': {
      at: loops('Gaussian mean', 0.5),
      predicts: (point) => predicted({ ...point, t: point.t - 1 }),
    },
  },
  survivors: tenTimesAsMuchOfBoth(...loops('Gaussian', 0.6, 4)),
  limits: ['Infinite samples: the fluctuations of finite ones are the subject of other claims.'],
  figure: {
    title: 'A Poisson mean one generation after a start at 7, truth 2',
    over: loops('Poisson', logSpaced(0.05, 20)),
    labels: ['synthetic observations per real one, λ', 'mean parameter'],
    log: 'x',
    lines: {
      'this page, λ/(1+λ)': predicted,
      'if λ were the synthetic fraction': ({ lambda }) => 2 + 5 * Math.min(lambda, 1),
    },
    series: ({ family, t }) => (family === 'Poisson' && t === 1 ? 'computed' : undefined),
  },
})
