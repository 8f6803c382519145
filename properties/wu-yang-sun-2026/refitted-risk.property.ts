import { axis, domain, experiment, integersFrom, mean, points, type Stream, verify } from 'collapse-check'
import theorem, { afterRefits, type Designs, riskOf } from '#theorems/wu-yang-sun-2026/finite-risk'
import { design, loss, refit } from './worlds/least-norm.ts'

interface Refits extends Designs {
  readonly along: number
  readonly rest: number
  readonly T: number
}

const refits = (p: number, n: number, s: number | number[], T: number | number[], along = 1, rest = 0): Refits[] =>
  points({ p, n, s, along, rest, T })

/** From this model on, in units of the truth. */
const risk = ({ along, rest, T, ...designs }: Refits): number =>
  riskOf(afterRefits(designs, { along, square: along * along, rest: rest * rest }, T), { s: designs.s, r: 1 })

const lossAfterRefits = experiment(
  ({ T, s }: Refits) => ({ times: T, spike: s, sameRows: false }),
  ({ times, spike, sameRows }, point) =>
    (stream: Stream) => {
      let model: Float64Array = new Float64Array(point.p)
      model.set([point.along, point.rest])
      let rows = design(stream, { ...point, s: spike })
      for (let t = 0; t < times; t++) {
        if (t > 0 && !sameRows) rows = design(stream, { ...point, s: spike })
        model = refit(rows, model)
      }
      return loss(model, { s: point.s, r: 1 })
    },
)

verify(theorem, {
  title: 'refits without noise take any model to the exact risk',
  domain: domain({
    n: axis.logInteger(1, 20),
    more: axis.logInteger(2, 20),
    s: axis.logUniform(0.2, 10),
    along: axis.uniform(0, 1),
    rest: axis.uniform(0, 1),
    T: axis.integer(1, 3),
  }).derive(({ n, more, ...others }): Refits => ({ n, p: n + more, ...others })),
  examples: [
    ...refits(12, 5, [0.3, 1, 6], 2),
    ...refits(12, 5, 6, [1, 3]),
    ...refits(40, 20, 9, 2),
    ...refits(10, 6, 4, 2, 0.3, 1),
  ],
  measures: 'the excess risk after T refits of a given model to its own labels, each on rows of its own; |β| = 1',
  replicate: lossAfterRefits,
  predicts: risk,
  // A refit makes no model longer.
  criterion: (value, { s, along, rest }) => {
    const farthest = 1 + Math.hypot(along, rest)
    return mean.equals(value, { margin: 0.1 * value, range: { low: 0, high: Math.max(1, s) * farthest * farthest } })
  },
  controls: {
    'a refit more': { at: refits(12, 5, 6, [1, 2]), predicts: (point) => risk({ ...point, T: point.T + 1 }) },
    'the same rows': { at: refits(12, 5, 6, [2, 3]), world: { sameRows: true } },
    'a share n/p, whatever the spike': {
      at: refits(12, 5, 6, 1),
      predicts: ({ p, n, s }) => s * (1 - n / p) * (1 - n / p) + (n / p) * (1 - n / p),
    },
    'no spike': { at: refits(12, 5, 6, 1), world: { spike: 1 } },
  },
  limits: ['Deviations of less than 10 % of the risk are not looked for; at most 40 dimensions and three refits.'],
  figure: {
    title: 'Risk without noise by refits, twelve dimensions, five rows',
    over: refits(12, 5, 6, integersFrom(1, 12)),
    labels: ['refits, the first fit among them', 'risk / |β|²'],
    lines: {
      's = 6': risk,
      's = 1': (point) => risk({ ...point, s: 1 }),
      's = 0.3': (point) => risk({ ...point, s: 0.3 }),
    },
    series: ({ p, n, s }) => (p === 12 && n === 5 ? `simulated, s = ${s}` : undefined),
  },
})
