import { axis, chain, domain, families, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, {
  bothWithin,
  eigenLoops,
  noise,
  predictedSd,
  type ShearedLoop,
  WELL_SPECIFIED,
} from '#theorems/bertrand-2024/misspecified-noise'
import { logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'

type Coordinates = (theta: { readonly x: number; readonly y: number }, loop: ShearedLoop) => readonly [number, number]

/** u = Wθ, the eigen-coordinates of K⁻¹I. */
const eigenCoordinates: Coordinates = ({ x, y }, { shear }) => [x, shear * x + y]

/** Whether both coordinates of the last model are within one predicted standard deviation of the real fit. */
const within = (coordinates: Coordinates) =>
  chain(
    ({ shear, wide, narrow, n, k, t }: ShearedLoop) => {
      const family = families.shearedLogistic({ shear })
      // Each pair of signs of the eigen-coordinates as often as the others: the best θ is the truth.
      const corners = [narrow, -narrow].flatMap((v) => [wide, -wide].map((u) => [u, v - shear * u]))
      return {
        family,
        realData: families.dataAround(family, corners),
        truth: [0, 0],
        generations: t + 1,
        ...worlds.realAndSynthetic(n, k),
      }
    },
    (last, loop, run) => {
      const [u, v] = coordinates(last, loop)
      const [centreU, centreV] = coordinates(run.model(1), loop)
      const [first, second] = eigenLoops(loop)
      return Math.abs(u - centreU) <= predictedSd(first) && Math.abs(v - centreV) <= predictedSd(second)
    },
    () => [1],
  )

const loops = (shear: number, t: number | number[], k = 40) => points({ shear, wide: 3, narrow: 0.5, n: 40, k, t })

verify(theorem, {
  title: 'in the plane each eigen-coordinate is as noisy as its own eigenvalue says, and they do not share noise',
  domain: domain({
    shear: axis.uniform(0, 10),
    wide: axis.uniform(1.5, 3),
    narrow: axis.uniform(0.3, 1.5),
    quarter: axis.integer(8, 12),
    lambda: axis.logUniform(0.5, 2),
    t: axis.integer(1, 2),
  }).derive(({ quarter, lambda, ...rest }) => ({ ...rest, n: 4 * quarter, k: Math.ceil(4 * lambda * quarter) })),
  examples: [
    ...loops(8, [1, 2]),
    ...loops(0, 2),
    ...points({ shear: 1, wide: 1.5, narrow: 1.5, n: 40, k: 40, t: 2 }),
    ...loops(8, 1, 80),
  ],
  measures:
    'one run with n real observations in the plane, balanced, family of two logistic locations seen through a shear: are both eigen-coordinates of the last model within one standard deviation, as predicted for large samples, of the real fit?',
  replicate: within(eigenCoordinates),
  predicts: (loop) => bothWithin(loop),
  criterion: (value) => probability.equals(value, { margin: 0.04 }),
  controls: {
    'one eigenvalue for both directions': {
      at: [...loops(8, 2), ...loops(0, 2)],
      predicts: (loop) => bothWithin(loop, () => logisticCurvatures((loop.wide + loop.narrow) / 2)),
    },
    'the coordinates of θ in place of the eigen-coordinates': {
      at: loops(8, [1, 2]),
      replicate: within(({ x, y }) => [x, y]),
    },
    'the variance of the well-specified case': {
      at: loops(8, [1, 2]),
      predicts: (loop) => bothWithin(loop, () => WELL_SPECIFIED),
    },
    ...worlds.noRealDataAfterTheFirstFit(...loops(8, [1, 2])),
  },
  survivors: { 'another place': { at: loops(8, 1), world: { truth: [7, -3] } } },
  limits: [
    'Deviations of less than 0.04 in probability are not looked for.',
    'Two dimensions that a shear makes independent, so that the exact law is a product; families whose directions do not separate obey the same limit, which is not run.',
  ],
  figure: {
    title: 'n·variance along two eigenvectors, data at ±3 and ±0.5, λ = 1',
    over: loops(8, integersFrom(1, 12)),
    labels: ['generations after the fit on real data', 'n·variance'],
    lines: {
      'wide direction': ({ wide, t }) => noise(logisticCurvatures(wide), 1, t),
      'narrow direction': ({ narrow, t }) => noise(logisticCurvatures(narrow), 1, t),
      'if well-specified': ({ t }) => noise(WELL_SPECIFIED, 1, t),
    },
    series: () => undefined,
  },
})
