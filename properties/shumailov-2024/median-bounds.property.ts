import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, {
  logVariance,
  median,
  medianAtLeast,
  medianAtMost,
  type Unbiased,
} from '#theorems/shumailov-2024/gaussian-medians'

const runs = (n: number, ...T: number[]) => points({ n, T })
/** exp E ln s_T². */
const typical = (run: Unbiased) => Math.exp(logVariance(run).mean)

verify(theorem, {
  title: 'the exact median lies between the two bounds, both of which fall exponentially',
  domain: domain({ n: axis.logInteger(2, 1000), T: axis.logInteger(1, 200) }),
  examples: [...runs(2, 1, 20, 200), ...runs(10, 1, 50), ...runs(1000, 1, 200)],
  measures: 'the exact median over its upper bound, or the lower bound over it, whichever is larger; no chance',
  replicate: (run) => () => Math.max(median(run) / medianAtMost(run), medianAtLeast(run) / median(run)),
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    'a fifth of the standard deviation from above': {
      at: runs(2, 1),
      replicate: (run) => () => median(run) / Math.exp(logVariance(run).mean + logVariance(run).sd / 5),
    },
    'a quarter more than the mean of the logarithm from below': {
      at: runs(2, 1),
      replicate: (run) => () => Math.exp(logVariance(run).mean + logVariance(run).sd / 4) / median(run),
    },
    'twice as fast from above': {
      at: [...runs(2, 20), ...runs(10, 50)],
      replicate: (run) => () => median(run) / medianAtMost({ ...run, T: 2 * run.T }),
    },
    'the mean, which stays': { at: runs(10, 50), replicate: (run) => () => 1 / medianAtMost(run) },
  },
  limits: ['A computation at the sizes listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'Median of the variance of two observations, in units of exp E ln s²',
    over: runs(2, ...logSpaced(1, 100, 30).map(Math.round)),
    labels: ['generation T', 'median/exp E ln s²'],
    log: 'both',
    lines: {
      exact: (run) => median(run) / typical(run),
      'at most': (run) => medianAtMost(run) / typical(run),
      'at least': (run) => medianAtLeast(run) / typical(run),
    },
    series: () => undefined,
  },
})
