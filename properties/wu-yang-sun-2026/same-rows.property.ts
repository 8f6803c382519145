import { always, axis, domain, experiment, integersFrom, points, type Stream, verify } from 'collapse-check'
import theorem, { finiteRisk, type SelfTraining } from '#theorems/wu-yang-sun-2026/finite-risk'
import { design, firstModel, loss, refit } from './worlds/least-norm.ts'

const runs = (p: number, n: number, s: number, T: number | number[] = 5): SelfTraining[] =>
  points({ p, n, s, r: 1, sigma: 0.7, T })

const staysAsItIs = experiment(
  ({ sigma }: SelfTraining) => ({ newRows: false, labelNoise: 0, sigma }),
  ({ newRows, labelNoise, sigma }, point) =>
    (stream: Stream) => {
      let rows = design(stream, point)
      const first = firstModel(stream, rows, { r: point.r, sigma })
      let model = first
      for (let t = 0; t < point.T; t++) {
        if (newRows) rows = design(stream, point)
        model = labelNoise > 0 ? firstModel(stream, rows, { r: point.r, sigma: labelNoise }) : refit(rows, model)
      }
      const [before, after] = [loss(first, point), loss(model, point)]
      return Math.abs(after - before) <= 1e-8 * before
    },
)

verify(theorem, {
  title: 'on the same rows self-training changes nothing, neither for better nor for worse',
  domain: domain({
    n: axis.logInteger(1, 12),
    more: axis.logInteger(2, 20),
    s: axis.logUniform(0.1, 10),
    r: axis.uniform(0.2, 2),
    sigma: axis.uniform(0.1, 2),
    T: axis.integer(1, 6),
  }).derive(({ n, more, ...others }): SelfTraining => ({ n, p: n + more, ...others })),
  examples: [...runs(12, 5, 6, [1, 5]), ...runs(30, 12, 4), ...runs(8, 3, 0.3)],
  measures: 'one run of T refits on the rows of the first fit: is the risk what it was, to eight digits?',
  replicate: staysAsItIs,
  criterion: () => always({ margin: 0.02 }),
  controls: {
    'new rows': { at: [...runs(12, 5, 6, [1, 5]), ...runs(8, 3, 0.3)], world: { newRows: true } },
    'labels of the truth with new noise': { at: runs(12, 5, 6), world: { labelNoise: 0.1 } },
  },
  limits: ['At most 32 dimensions, and six refits.'],
  figure: {
    title: 'Risk by refits, twelve dimensions, five rows, s = 6, σ = 0.7',
    over: runs(12, 5, 6, integersFrom(0, 10)),
    labels: ['refits T', 'risk'],
    lines: { 'new rows': finiteRisk, 'the same rows': (point) => finiteRisk({ ...point, T: 0 }) },
    series: () => undefined,
  },
})
