// How many replicates each test takes beside the usual ones, and what margin a number of replicates can detect.
// Prints both tables and writes docs/guide/sample-sizes.md: npx tsx bench/inference-sample-sizes.ts
import { writeFileSync } from 'node:fs'
import { markdownTable } from 'markdown-table'
import {
  boundedMeanDetectableMargin,
  boundedMeanTest,
} from '../src/inference/bounded-mean/bounded-mean-test.ts'
import { pointLevels } from '../src/inference/budget.ts'
import { catoniMeanDetectableMargin, catoniMeanTest } from '../src/inference/catoni/catoni-mean-test.ts'
import {
  distributionDetectableMargin,
  distributionTest,
} from '../src/inference/distribution/distribution-test.ts'
import { alwaysDetectableMargin } from '../src/inference/probability/always-test.ts'
import { fixedSampleDesign } from '../src/inference/probability/fixed-sample-design.ts'
import { probabilityMixtureTest } from '../src/inference/probability/probability-mixture-test.ts'
import { probabilityDetectableMargin } from '../src/inference/probability/probability-sizes.ts'
import { probabilityTest } from '../src/inference/probability/probability-test.ts'
import type { SequentialTest } from '../src/inference/sequential-test.ts'
import { type Stream, StreamFactory } from '../src/random/stream.ts'
import { exponential } from '../src/random/variates/exponential.ts'

const LEVELS = pointLevels()
const { alpha, beta } = LEVELS

interface Comparison {
  readonly name: string
  readonly test: () => SequentialTest
  /** A replicate where the claim holds with equality, and one where it is off by exactly the margin. */
  readonly honest: (stream: Stream) => number
  readonly off: (stream: Stream) => number
  readonly runs: number
  /** Replicates of the exact fixed-size test, of Hoeffding's bound and of DKW turned into a test of a mean. */
  readonly exact?: number
  readonly hoeffding?: number
  readonly dkw?: number
}

/** Mean replicates to a decision; throws if a run decides wrongly or not at all. */
function meanSize(
  { name, test, runs }: Comparison,
  draw: (stream: Stream) => number,
  expected: string,
): number {
  const key = { epoch: 'guide', property: 'sample-sizes', params: { name }, purpose: expected }
  const streams = new StreamFactory(key)
  let sum = 0
  for (let i = 0; i < runs; i++) {
    const judge = test()
    const stream = streams.at(i)
    while (judge.decision === undefined && judge.observations < judge.budget) judge.observe(draw(stream))
    if (judge.decision !== expected) throw new Error(`${name}: run ${i} ended ${judge.decision}`)
    sum += judge.observations
  }
  return sum / runs
}

/** Smallest n for which two tails of factor·exp(−2n t²), the margin split best between them, keep both levels. */
function exponentialSize(factor: number, margin: number): number {
  const root = Math.sqrt(Math.log(factor / alpha)) + Math.sqrt(Math.log(factor / beta))
  return Math.ceil((root * root) / (2 * margin * margin))
}

const bernoulli = (p: number) => (stream: Stream) => (stream.uniform() < p ? 1 : 0)

function event(bound: number, margin: number, kind: 'ratio' | 'mixture'): Comparison {
  const claim = { high: bound, margin }
  const test = kind === 'ratio' ? probabilityTest : probabilityMixtureTest
  return {
    name: `probability ${bound} against ${bound + margin}, ${kind}`,
    test: () => test(claim, LEVELS),
    honest: bernoulli(bound),
    off: bernoulli(bound + margin),
    runs: kind === 'ratio' ? 2000 : 400,
    exact: fixedSampleDesign(claim, LEVELS).observations,
    hoeffding: exponentialSize(1, margin),
    dkw: exponentialSize(2, margin),
  }
}

const MEAN = { high: 1, margin: 0.02 }
const EQUAL = { low: 1, high: 1, margin: 0.02 }
const RANGE = { low: 0, high: 30 }
const HINT = { mean: 1, variance: 1 }
// Cutting an exponential at 30 of its means takes e^(−30) from its mean.
const cut = (mean: number) => (stream: Stream) => Math.min(RANGE.high, mean * exponential(stream))
const whole = (mean: number) => (stream: Stream) => mean * exponential(stream)
const inRange = {
  hoeffding: exponentialSize(1, MEAN.margin / RANGE.high),
  dkw: exponentialSize(2, MEAN.margin / RANGE.high),
}

const COMPARISONS: readonly Comparison[] = [
  event(0.05, 0.05, 'ratio'),
  event(0.05, 0.05, 'mixture'),
  event(0.01, 0.01, 'ratio'),
  event(0.01, 0.01, 'mixture'),
  event(0.5, 0.05, 'ratio'),
  {
    name: 'mean at most 1, margin 2 %, CV 1, range 30, bets',
    test: () => boundedMeanTest(MEAN, RANGE, LEVELS, HINT),
    honest: cut(1),
    off: cut(1.02),
    runs: 200,
    ...inRange,
  },
  {
    name: 'mean equal to 1, margin 2 %, CV 1, range 30, bets',
    test: () => boundedMeanTest(EQUAL, RANGE, LEVELS, HINT),
    honest: cut(1),
    off: cut(1.02),
    runs: 200,
    ...inRange,
  },
  {
    name: 'mean equal to 1, margin 2 %, CV 1, no range, Catoni',
    test: () => catoniMeanTest(EQUAL, { timesMeanSquared: 1 }, LEVELS),
    honest: whole(1),
    off: whole(1.02),
    runs: 200,
  },
  {
    name: 'distribution, Kolmogorov distance 0.01',
    test: () => distributionTest((x) => Math.min(1, Math.max(0, x)), { margin: 0.01 }, LEVELS),
    honest: (stream) => stream.uniform(),
    off: (stream) => Math.min(1, stream.uniform() + 0.01),
    runs: 50,
    dkw: exponentialSize(2, 0.01),
  },
]

/** Three digits, in groups of three. */
function whole3(n: number | undefined): string {
  if (n === undefined) return '–'
  const rounded = Number(n.toPrecision(3))
  return String(rounded).replace(/\B(?=(\d{3})+$)/g, ' ')
}

const rows = COMPARISONS.map((each) => {
  const certify = meanSize(each, each.honest, 'certified')
  const refute = meanSize(each, each.off, 'refuted')
  const worst = Math.max(certify, refute)
  const ratio = each.hoeffding === undefined ? '–' : String(Number((each.hoeffding / worst).toPrecision(2)))
  return [each.name, certify, refute, each.exact, each.hoeffding, each.dkw, ratio].map((cell) =>
    typeof cell === 'string' ? cell : whole3(cell),
  )
})

const costs = markdownTable(
  [
    ['claim and test', 'to certify', 'to refute', 'exact, fixed', 'Hoeffding', 'DKW', 'Hoeffding / ours'],
    ...rows,
  ],
  { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r'] },
)

const SIZES = [1000, 10_000, 100_000]

/** The margin that each number of replicates detects, or a dash where none does. */
function margins(name: string, at: (n: number) => number): string[] {
  const cell = (n: number) => {
    try {
      return String(Number(at(n).toPrecision(2)))
    } catch {
      return '–'
    }
  }
  return [name, ...SIZES.map(cell)]
}

const detectable = markdownTable(
  [
    ['claim', ...SIZES.map((n) => `${whole3(n)} replicates`)],
    margins('always', (n) => alwaysDetectableMargin(n, beta)),
    ...[0.01, 0.05, 0.5].map((high) =>
      margins(`probability at most ${high}`, (n) => probabilityDetectableMargin({ high }, n, LEVELS)),
    ),
    ...[0.05, 0.5].map((p) =>
      margins(`probability equal to ${p}`, (n) =>
        probabilityDetectableMargin({ low: p, high: p }, n, LEVELS),
      ),
    ),
    margins('mean of values in [0, 1] with standard deviation 0.1', (n) =>
      boundedMeanDetectableMargin({ low: 0.5, high: 0.5 }, { low: 0, high: 1 }, n, LEVELS, {
        mean: 0.5,
        variance: 0.01,
      }),
    ),
    margins('mean of values ≥ 0 with CV 1, in units of the mean', (n) =>
      catoniMeanDetectableMargin({ low: 1, high: 1 }, { timesMeanSquared: 1 }, n, LEVELS, 0.9),
    ),
    margins('distribution, Kolmogorov distance', (n) => distributionDetectableMargin(n, LEVELS)),
  ],
  { align: ['l', 'r', 'r', 'r'] },
)

const page = `# What the tests cost

Written by \`npx tsx bench/inference-sample-sizes.ts\`. Levels as for one point of a property: a true claim is
refuted with probability at most 1e-9/130, a claim that is off by its margin certified with at most 1e-6.

## Replicates to a decision

Means over simulated runs: to certify where the claim holds with equality, to refute where it is off by exactly
the margin. Truths that are further away take fewer. Beside them the fixed number of replicates that other
tests need to keep both error rates:

- *exact, fixed*: the binomial test with the fewest replicates, which is to refute when the Clopper–Pearson limit
  lies above the bound and to certify otherwise;
- *Hoeffding*: its inequality with the margin split best between the errors (also known as Okamoto's bound);
- *DKW*: the Dvoretzky–Kiefer–Wolfowitz envelope, of which a test of the mean is made by its width times the range.

${costs}

A claim of equality has two sides, each refuted at half the level. Hoeffding's inequality and DKW need a range;
Catoni's test needs a bound on the variance instead (here exact: variance at most the squared mean).

## The smallest margin that a number of replicates can detect

With that many replicates as its budget, a test decides at the bound and off by this margin, but for about one
run in a million. The margins are computed from the specification that also sets the budgets of the tests.

${detectable}
`

writeFileSync(new URL('../docs/guide/sample-sizes.md', import.meta.url), page)
process.stdout.write(`${costs}\n\n${detectable}\n`)
