// How many replicates each test takes beside the usual ones, and what margin a number of replicates can detect.
// Prints both tables and writes docs/guide/sample-sizes.md: npx tsx bench/inference-sample-sizes.ts
import { writeFileSync } from 'node:fs'
import { markdownTable } from 'markdown-table'
import {
  boundedMeanDetectableMargin,
  boundedMeanTest,
} from '../src/inference/bounded-mean/bounded-mean-test.ts'
import { catoniMeanDetectableMargin, catoniMeanTest } from '../src/inference/catoni/catoni-mean-test.ts'
import {
  distributionDetectableMargin,
  distributionTest,
} from '../src/inference/distribution/distribution-test.ts'
import { alwaysDetectableMargin } from '../src/inference/probability/always-test.ts'
import { probabilityDetectableMargin } from '../src/inference/probability/probability-sizes.ts'
import type { Stream } from '../src/random/stream.ts'
import { exponential } from '../src/random/variates/exponential.ts'
import { type Comparison, EVENTS, exponentialSize, LEVELS, replicatesTable, whole3 } from './replicates.ts'

const { beta } = LEVELS

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
  ...EVENTS,
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

const costs = replicatesTable(COMPARISONS)

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
the margin. Truths that are further away take fewer. In brackets Wald's limit for two simple hypotheses: what a test
learns on average, observations times their divergence, is at least the divergence of its decisions, so that no test with these
error rates takes fewer; a mean over runs may, in its last digit.
Beside them the fixed number of replicates that other tests need to keep both error rates:

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
