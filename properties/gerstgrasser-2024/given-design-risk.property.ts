import { axis, chain, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/gerstgrasser-2024/accumulated-regression'
import { keepingAllRows, newRows } from './worlds/regression.ts'

const { givenDesignRisk, givenSquaredErrorVariance } = law
const fits = (T: number | number[] = 8, condition = 1, n = 20, d = 5) => points({ d, n, T, condition })

verify(theorem, {
  title: 'with all data kept and the same rows in every batch the risk is tr(XᵀX)⁻¹ times the sum of 1/t²',
  domain: domain({
    d: axis.integer(1, 5),
    perDimension: axis.logUniform(0.1, 200),
    T: axis.logInteger(1, 40),
    condition: axis.logUniform(1, 100),
  }).derive(
    ({ d, perDimension, ...rest }): law.GivenDesign => ({ d, n: d + 1 + Math.floor(perDimension * d), ...rest }),
  ),
  examples: [...fits([1, 2, 8, 40]), ...fits(8, 30), ...fits(8, 1, 6)],
  measures: '|w_T − w|² after one run on a design with orthogonal columns, in units of the noise’s variance',
  replicate: chain((point: law.GivenDesign) => keepingAllRows(point, law.designOf(point)), worlds.squaredError),
  predicts: givenDesignRisk,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, {
      margin: 0.05 * givenDesignRisk(point),
      variance: { atMost: 1.25 * givenSquaredErrorVariance(point) },
    }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...fits([2, 8])),
    'new rows in every batch': { at: [...fits(8), ...fits(8, 30)], world: newRows },
    'the mean over drawn designs': { at: [...fits(8), ...fits(8, 30)], predicts: law.sharedDesignRisk },
    ...worlds.oneGenerationTooMany(...fits(1)),
    'columns of one length': { at: fits(8, 30), predicts: (point) => givenDesignRisk({ ...point, condition: 1 }) },
  },
  survivors: worlds.everyObservationDrawn(...fits(2), ...fits(2, 30)),
  limits: ['Deviations of less than 5 % of the risk are not looked for; designs with orthogonal columns.'],
  figure: {
    title: 'Risk of least squares in units of the noise’s variance, 20 rows in five dimensions',
    over: fits(integersFrom(1, 40)),
    labels: ['generation T', 'mean squared error'],
    log: 'x',
    lines: {
      'orthogonal columns': givenDesignRisk,
      'drawn at first, on average': law.sharedDesignRisk,
      'drawn anew': law.freshDesignRisk,
    },
  },
})
