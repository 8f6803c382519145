import { axis, domain, type Experiment, identity, logSpaced, verify } from 'collapse-check'
import klExpansion from '#theorems/barzilai-shamir-2025/kl-expansion'
import { expectation, FAMILIES, type FamilyName, logDensity } from './quadrature.ts'

interface Point {
  readonly family: FamilyName
  readonly delta: number
}

/** KL of p_0 and p_Δ by quadrature, with data of another member if asked. */
const divergence =
  (from = 0): Experiment<Point> =>
  ({ family: name, delta }) =>
  () => {
    const setting = FAMILIES[name]
    const log = (theta: number, x: number) => logDensity(setting.family, theta, x)
    return expectation(setting, from, (x) => log(0, x) - log(delta, x))
  }

const exact = ({ family, delta }: Point) =>
  FAMILIES[family].family.distances?.kullbackLeibler?.(Float64Array.of(0), Float64Array.of(delta)) ?? Number.NaN
const relative = 1e-8
const at = (delta: number, family: FamilyName = 'logistic location'): Point => ({ family, delta })

verify(klExpansion, {
  title: 'KL of two members has its closed form',
  domain: domain({
    family: axis.choice<FamilyName>('logistic location', 'von Mises direction', 'Bernoulli logit'),
    delta: axis.logUniform(0.05, 3),
  }),
  measures: 'KL(p_0 ‖ p_Δ) by quadrature; no chance',
  replicate: divergence(),
  criterion: (point) => identity.equals(exact(point), { relative }),
  examples: [at(0.05), at(0.5), at(2), at(2, 'von Mises direction'), at(2, 'Bernoulli logit')],
  controls: {
    'data of another member': { at: [at(0.5), at(2, 'von Mises direction')], replicate: divergence(0.1) },
    'quadratic term only': {
      at: [at(0.5), at(2)],
      criterion: ({ delta }) => identity.equals((delta * delta) / 6, { relative }),
    },
  },
  limits: ['Three families; the other two have no closed form here.'],
  figure: {
    title: 'KL of two logistic laws at distance Δ',
    x: 'delta',
    xLabel: 'Δ',
    yLabel: 'KL',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(0.05, 3),
    lines: { 'Δ coth(Δ/2) − 2': (delta) => exact(at(delta)), 'Δ²/6': (delta) => (delta * delta) / 6 },
    series: ({ family }) => (family === 'logistic location' ? 'computed' : undefined),
  },
})
