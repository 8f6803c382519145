import { axis, domain, formula, theorem } from 'collapse-check'
import { diversity, type KnownShare } from './known-share.ts'
import { kanabar2026 } from './paper.ts'

/** A crawl of which the estimate is told a share of real data that is not the true one. */
export interface Misreported extends KnownShare {
  /** α′. */
  readonly told: number
}

/** s_t = α′/(1 + (t − 1)α′²), how far batch t moves the estimate. */
export const toldStep = ({ told }: Pick<Misreported, 'told'>, t: number): number =>
  t === 1 ? 1 : told / (1 + (t - 1) * told * told)

/** r_T. */
export function misreportedRisk({ n, share, told, T, ...alphabet }: Misreported): number {
  const differ = diversity(alphabet)
  let risk = 0
  for (let t = 1; t <= T; t++) {
    const [step, real] = [toldStep({ told }, t), t === 1 ? 1 : share]
    const [kept, synthetic] = [1 - step * real, 1 - real]
    risk = kept * kept * risk + ((step * step) / n) * (differ - synthetic * synthetic * risk)
  }
  return risk
}

/** Var |p̂_T − p|² of two symbols is at most this: four times a bound on the fourth moment of one error, whose variances are at most ¼. */
export function squaredDistanceVarianceAtMost({ n, share, T, told }: Misreported): number {
  let [second, fourth] = [0, 0]
  for (let t = 1; t <= T; t++) {
    const step = toldStep({ told }, t)
    const kept = Math.abs(1 - step * (t === 1 ? 1 : share))
    const [square, old] = [step * step, kept * kept]
    const fresh = square * square * (3 / (16 * n * n) + 1 / (4 * n * n * n))
    const crossed = (6 * old * square * second) / (4 * n) + (4 * kept * square * step * Math.sqrt(second)) / (4 * n * n)
    fourth = old * old * fourth + crossed + fresh
    second = old * second + square / (4 * n)
  }
  return 4 * fourth
}

/** 1/(c(2 − c)), what a told share of c times the true one costs in the long run. */
export const wrongShareCost = ({ ratio }: { readonly ratio: number }): number => 1 / (ratio * (2 - ratio))

const crawls = domain({
  symbols: axis.integer(2, 20),
  exponent: axis.uniform(0, 2),
  n: axis.logInteger(1, 1000),
  share: axis.uniform(0.05, 1),
  told: axis.uniform(0.05, 1),
  T: axis.integer(2, 20),
})

export default theorem({
  id: 'kanabar-2026/wrong-share',
  title: 'Told a wrong share of real data the estimate stays unbiased and keeps its rate, up to twice the true share',
  source: {
    paper: kanabar2026,
    locator: 'the estimate that knows the share of real data, told a wrong one',
    standing: 'derived',
  },
  statement: String.raw`r_t = (1 - s_t \alpha)^2 r_{t-1} + \frac{s_t^2}{n} \bigl[1 - |p|^2 - (1 - \alpha)^2\, r_{t-1}\bigr], \qquad s_t = \frac{\alpha'}{1 + (t - 1)\alpha'^2}; \qquad \frac{n \alpha^2\, T}{1 - |p|^2}\, r_T \to \frac{1}{c\,(2 - c)}, \quad c = \frac{\alpha'}{\alpha} < 2`,
  assumptions: [
    "the setting of the [known share](known-share.md), equal batches, but that the estimate is told the share $\\alpha'$ where $\\alpha$ is true; the first batch is known to be real",
  ],
  notes: [
    "Proof: the mean of $f_t - \\hat p_{t-1}$ given the past is $\\alpha(p - \\hat p_{t-1})$, so errors shrink by $1 - s_t\\alpha$ and their mean stays 0, whatever is told: a wrong share costs risk, not bias. With $s_t \\approx 1/(\\alpha' t)$ the recursion has the limit above.",
    'Half of the true share and one and a half times it both cost a third more data. From twice the true share on the rate is lost, $T^{-2/c}$: being told that all is real is [blind pooling](../wang-2026/blind-pooling.md), $T^{-2\\alpha}$. Who is unsure should name a small share.',
  ],
  formulas: [
    formula({
      latex: String.raw`(1 - s_t \alpha)^2 r_{t-1} + \frac{s_t^2}{n} \bigl[1 - |p|^2 - (1 - \alpha)^2\, r_{t-1}\bigr]`,
      domain: crawls,
      computes: misreportedRisk,
      symbols: {
        '\\alpha': ({ share }) => share,
        s: (crawl) => (t) => toldStep(crawl, t),
        r: (crawl) => (t) => misreportedRisk({ ...crawl, T: t }),
        '|p|': (crawl) => Math.sqrt(1 - diversity(crawl)),
        t: ({ T }) => T,
      },
    }),
    formula({
      latex: String.raw`\frac{1}{c\,(2 - c)}`,
      domain: domain({ ratio: axis.uniform(0.1, 1.9) }),
      computes: wrongShareCost,
      symbols: { c: ({ ratio }) => ratio },
    }),
  ],
})
