import {
  axis,
  domain,
  type Experiment,
  families,
  logSpaced,
  probability,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import explicitTail, { boundedDeviation, type ExplicitTail } from '#theorems/barzilai-shamir-2025/explicit-tail'
import { accumulating, first } from './accumulating.ts'

type Point = ExplicitTail & { readonly T: number; readonly p: number }

/** Whether one of T generations is further from the truth than `share` of the bound. */
const strays =
  (changed: Partial<TrainingPlan> = {}, share = 1, flip = false): Experiment<Point> =>
  ({ n, T, p, delta }) => {
    const training = accumulating(families.bernoulli(), n, changed)
    const bound = share * boundedDeviation({ n, delta })
    const truth = flip ? 1 - p : p
    return (stream) => {
      let farthest = 0
      training.run([truth], T, stream, (_t, theta) => {
        farthest = Math.max(farthest, Math.abs(first(theta) - truth))
      })
      return farthest >= bound
    }
  }

const margin = 0.02
const at = (delta: number, p = 0.5, T = 300, n = 209): Point => ({ n, T, p, delta })

verify(explicitTail, {
  title: 'the probability that any generation strays further than the bound is at most δ',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.logInteger(1, 10_000),
    p: axis.uniform(0.02, 0.98),
    delta: axis.logUniform(0.01, 0.8),
  }).where(({ T }) => T <= 300 || T === 10_000),
  measures: 'one run of T Bernoulli generations: is some estimate as far from p as the bound?',
  replicate: strays(),
  criterion: ({ delta }) => probability.atMost(delta, { margin }),
  examples: [at(0.05), at(0.05, 0.3), at(0.2), at(0.5), at(0.05, 0.5, 10_000)],
  controls: {
    'half the bound': { at: [at(0.05), at(0.2)], replicate: strays({}, 0.5) },
    'each generation replaces the last': {
      at: [at(0.05), at(0.2)],
      replicate: strays({ workflow: workflows.replace }),
    },
  },
  survivors: { 'outcomes relabelled': { at: [at(0.05, 0.3)], replicate: strays({}, 1, true) } },
  limits: [
    'For ever means 300 generations in the hunt, 10 000 in one example.',
    'The bound is generous (at δ = 0.05 the probability is near 0.005); an exact law of the supremum is not known.',
  ],
  figure: {
    title: 'Probability that a Bernoulli(½) run ever strays further than the bound, n = 209',
    x: 'delta',
    xLabel: 'δ',
    yLabel: 'probability',
    over: logSpaced(0.02, 0.8),
    lines: { 'bound δ': (delta) => delta },
    series: ({ p, T }) => (p === 0.5 && T === 300 ? 'simulated, 300 generations' : undefined),
  },
})
