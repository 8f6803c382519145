import { axis, chain, domain, families, logSpaced, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, {
  level,
  type ShiftedLoop,
  straightLine,
  varianceAtMost,
} from '#theorems/bertrand-2024/linear-in-lambda'

const family = families.gaussianMean({ sd: 1 })
const loops = (lambda: number | number[], t: number | number[], n = 100) => points({ n, lambda, shift: 1, t })
const shiftedBy = (shift: number) =>
  families.distortedSampler(family, `shifted by ${shift}`, ([centre = 0], out) => {
    out[0] = centre + shift
  })

/** Synthetic observations are whole. */
const exact = ({ n, lambda, ...loop }: ShiftedLoop): number => level({ ...loop, lambda: Math.ceil(lambda * n) / n })

verify(theorem, {
  title: 'the level after t generations is bλ(1 − ρ^t): nearly linear in λ, and bounded in t',
  domain: domain({
    n: axis.logInteger(50, 100_000),
    lambda: axis.logUniform(0.1, 20),
    shift: axis.uniform(0.3, 2).means('what the sampler adds to each observation, in standard deviations'),
    t: axis.integer(1, 100),
  }),
  examples: [...loops([0.1, 0.5, 1], 1), ...loops([0.1, 0.5, 1], 50), ...loops(5, [10, 100])],
  measures: 'the error of θ_{t+1}',
  replicate: chain(
    ({ n, lambda, shift, t }: ShiftedLoop) => ({
      ...worlds.realAndSynthetic(n, Math.ceil(lambda * n)),
      family,
      sampler: shiftedBy(shift),
      realData: family,
      truth: [0],
      generations: t + 1,
    }),
    (last) => last.mean,
  ),
  predicts: exact,
  criterion: (value: number, { n }: ShiftedLoop) =>
    mean.equals(value, { margin: 0.03 * value, variance: { atMost: varianceAtMost(n) } }),
  controls: {
    'a straight line in λ after one generation': { at: loops([0.1, 0.5], 1), predicts: straightLine },
    'a level that grows by as much in every generation': {
      at: [...loops(0.5, 50), ...loops(5, 10)],
      predicts: ({ t, ...loop }) => t * level({ ...loop, t: 1 }),
    },
    'no real data after the first model': {
      at: loops([0.5, 1], 50),
      world: (_: unknown, { n }: ShiftedLoop) => ({ workflow: workflows.replace, n }),
    },
  },
  survivors: { 'a straight line in λ in the long run': { at: loops([0.1, 0.5], 50), predicts: straightLine } },
  limits: ['A sampler that is off by the same amount everywhere; deviations of less than 3 % are not looked for.'],
  figure: {
    title: 'Error in units of the shift',
    over: loops(logSpaced(0.1, 20), 1),
    labels: ['synthetic for each real λ', 'error'],
    lines: {
      'after one generation': level,
      'after fifty': (point) => level({ ...point, t: 50 }),
      'straight line after one': straightLine,
    },
    series: ({ t }) => `t = ${t}`,
  },
})
