import { axis, domain, experiment, identity, laws, logSpaced, points, verify } from 'collapse-check'
import theorem, {
  type Basins,
  bestMaximum,
  criticalLambda,
  groups,
  lastModel,
  wrongMaximum,
} from '#theorems/bertrand-2024/wrong-basin'

const GENERATIONS = 400

/** Where the loop ends. */
const end = experiment(
  (point: Basins) => ({
    data: groups(point),
    start: wrongMaximum(point),
    lambda: point.ratio * criticalLambda(point),
    search: laws.globalCauchyRetraining,
    side: 1,
  }),
  ({ data, start, lambda, search, side }) => {
    const mirrored = data.map((component) => ({ ...component, at: side * component.at }))
    const next = search(mirrored, { lambda })
    return () => side * (laws.orbit(next, side * start, GENERATIONS + 1).at(-1) ?? Number.NaN)
  },
)

const basins = (...ratio: number[]) => points({ c: 5, minority: 0.4, ratio })
const withThreshold = (times: number) => (point: Basins) => lastModel({ ...point, ratio: point.ratio / times })

verify(theorem, {
  title: 'from the wrong maximum the loop reaches the best one below λ_c, and stays for ever above it',
  domain: domain({
    c: axis.uniform(4, 8).means('the groups of real data lie at −c and c'),
    minority: axis.uniform(0.3, 0.48),
    ratio: axis.logUniform(0.2, 5),
  }).where((point) => Math.abs(point.ratio - 1) > 0.01 && wrongMaximum(point) < 0),
  examples: basins(0.5, 0.9, 0.98, 1.02, 1.1, 3),
  measures: `the model after ${GENERATIONS} generations from the wrong maximum, two Cauchy groups; no chance`,
  replicate: end,
  predicts: lastModel,
  criterion: (value) => identity.equals(value, { relative: 1e-6 }),
  controls: {
    'ascent from the latest model in place of the global maximum': {
      at: basins(0.5, 0.98),
      world: { search: laws.localCauchyRetraining },
    },
    'a start at the best maximum': {
      at: basins(1.02, 3),
      world: (_: unknown, point: Basins) => ({ start: bestMaximum(point) }),
    },
    'a threshold half as large': { at: basins(0.9, 0.98), predicts: withThreshold(0.5) },
    'a threshold twice as large': { at: basins(1.02, 1.1), predicts: withThreshold(2) },
  },
  survivors: { 'the axis reversed': { at: basins(0.9, 1.1), world: { side: -1 } } },
  limits: ['At λ_c itself both maxima tie; 1 % on either side is left out.'],
  figure: {
    title: 'Where the loop ends that starts at the wrong maximum, groups at ±5',
    over: basins(...logSpaced(0.3, 4, 120)),
    labels: ['λ / λ_c', 'last model'],
    log: 'x',
    lines: { 'this page': lastModel, 'with ascent from the latest model': wrongMaximum },
  },
})
