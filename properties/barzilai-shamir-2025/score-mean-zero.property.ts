import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import scoreIdentities from '#theorems/barzilai-shamir-2025/score-identities'
import { derivatives, expectation, FAMILIES, type FamilyName } from './quadrature.ts'

interface Point {
  readonly family: FamilyName
  readonly theta: number
}

/** |E score| where the score is taken at `moved` and the data are those of θ. */
const scoreMean =
  (moved: (theta: number) => number): Experiment<Point> =>
  ({ family: name, theta }) =>
  () => {
    const setting = FAMILIES[name]
    return Math.abs(expectation(setting, theta, (x) => derivatives(setting.family, moved(theta), x)[0]))
  }

const at = (family: FamilyName, theta = 0.7): Point => ({ family, theta })
const rounding = () => identity.atMost(1e-7, { relative: 1e-9 })

verify(scoreIdentities, {
  title: 'the mean score vanishes',
  domain: domain({
    family: axis.choice<FamilyName>('logistic location', 'von Mises direction', 'Bernoulli logit', 'hyperbolic secant'),
    theta: axis.uniform(-2, 2),
  }),
  measures: '|E score|, by quadrature and central differences; no chance',
  replicate: scoreMean((theta) => theta),
  criterion: rounding,
  examples: [
    at('logistic location'),
    at('von Mises direction'),
    at('Bernoulli logit'),
    at('hyperbolic secant'),
    at('logistic location', 0),
  ],
  controls: {
    'score at another parameter than the data’s': {
      at: [at('logistic location'), at('von Mises direction'), at('Bernoulli logit')],
      replicate: scoreMean((theta) => theta + 0.01),
    },
    'score at the mirrored parameter': {
      at: [at('logistic location'), at('hyperbolic secant')],
      replicate: scoreMean((theta) => -theta),
    },
  },
  survivors: {
    'θ and −θ interchanged at 0': {
      at: [at('logistic location', 0)],
      replicate: scoreMean((theta) => -theta),
    },
  },
  limits: ['Numerical derivatives and quadrature: zero means below 1e-7.'],
  figure: {
    title: 'Mean score at θ of data drawn at 0.7, logistic',
    x: 'theta',
    xLabel: 'θ of the score',
    yLabel: 'mean score',
    over: integersFrom(-20, 20).map((i) => i / 10),
    lines: {
      'logistic location': (theta) =>
        expectation(FAMILIES['logistic location'], 0.7, (x) => Math.tanh((x - theta) / 2)),
      zero: () => 0,
    },
    series: () => undefined,
  },
})
