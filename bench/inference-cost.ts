// Nanoseconds an observation of each test, in one run: npx tsx bench/inference-cost.ts
import { markdownTable } from 'markdown-table'
import { Bench } from 'tinybench'
import { boundedMeanTest } from '../src/inference/bounded-mean/bounded-mean-test.ts'
import { pointLevels } from '../src/inference/budget.ts'
import { catoniMeanTest } from '../src/inference/catoni/catoni-mean-test.ts'
import { discreteLawTest } from '../src/inference/discrete-law/discrete-law-test.ts'
import { distributionTest } from '../src/inference/distribution/distribution-test.ts'
import { probabilityMixtureTest } from '../src/inference/probability/probability-mixture-test.ts'
import { probabilityTest } from '../src/inference/probability/probability-test.ts'
import type { SequentialTest } from '../src/inference/sequential-test.ts'
import { StreamFactory } from '../src/random/stream.ts'
import { exponential } from '../src/random/variates/exponential.ts'

/** Observations in one iteration: fewer than any of these tests needs to decide, enough to hide its construction. */
const LENGTH = 20_000
const LEVELS = pointLevels()
const UNIT = { low: 0, high: 1 }
const HINT = { mean: 0.5, variance: 1 / 12 }

const stream = new StreamFactory({ epoch: 'bench', property: 'cost', params: {}, purpose: 'bench' }).at(0)
const uniforms = Float64Array.from({ length: LENGTH }, () => stream.uniform())
const events = uniforms.map((u) => (u < 0.3 ? 1 : 0))
const categories = uniforms.map((u) => Math.floor(10 * u))
const positives = Float64Array.from({ length: LENGTH }, () => exponential(stream))
const tenth = new Array<number>(10).fill(0.1)

interface Case {
  readonly name: string
  readonly make: () => SequentialTest
  readonly values: Float64Array
  /** Nanoseconds that an observation may take. */
  readonly target?: number
}

const CASES: readonly Case[] = [
  {
    name: 'likelihood ratio, one side',
    make: () => probabilityTest({ high: 0.3, margin: 0.002 }, LEVELS),
    values: events,
    target: 20,
  },
  {
    name: 'likelihood ratio, both sides',
    make: () => probabilityTest({ low: 0.3, high: 0.3, margin: 0.002 }, LEVELS),
    values: events,
    target: 20,
  },
  {
    name: 'mixture, one side',
    make: () => probabilityMixtureTest({ high: 0.3, margin: 0.002 }, LEVELS),
    values: events,
  },
  {
    name: 'bets, one side',
    make: () => boundedMeanTest({ high: 0.5, margin: 0.001 }, UNIT, LEVELS, HINT),
    values: uniforms,
    target: 60,
  },
  {
    name: 'bets, both sides',
    make: () => boundedMeanTest({ low: 0.5, high: 0.5, margin: 0.001 }, UNIT, LEVELS, HINT),
    values: uniforms,
  },
  {
    name: 'Catoni, one side',
    make: () => catoniMeanTest({ high: 1, margin: 0.002 }, { timesMeanSquared: 1 }, LEVELS),
    values: positives,
  },
  {
    name: 'Catoni, both sides',
    make: () => catoniMeanTest({ low: 1, high: 1, margin: 0.002 }, { timesMeanSquared: 1 }, LEVELS),
    values: positives,
  },
  {
    name: 'discrete law, 10 categories',
    make: () => discreteLawTest(tenth, 0.002, LEVELS),
    values: categories,
  },
  {
    name: 'distribution, between looks',
    make: () => distributionTest((x) => x, { margin: 0.001 }, LEVELS),
    values: uniforms,
  },
]

const BASELINE = 'Math.log1p alone'

const bench = new Bench({ time: 300, warmupTime: 100 })
let sink = 0
bench.add(BASELINE, () => {
  let sum = 0
  for (let i = 0; i < LENGTH; i++) sum += Math.log1p(uniforms[i] as number)
  sink = sum
})
for (const { name, make, values } of CASES) {
  bench.add(name, () => {
    const test = make()
    for (let i = 0; i < LENGTH; i++) test.observe(values[i] as number)
    if (test.decision !== undefined) throw new Error(`${name} decided within ${LENGTH} observations`)
  })
}
await bench.run()

/** Median nanoseconds an observation, the test's construction included. */
function nanoseconds(name: string): number {
  const { result } = bench.tasks.find((task) => task.name === name) as (typeof bench.tasks)[number]
  if (!('latency' in result)) throw new Error(`${name}: ${JSON.stringify(result)}`)
  return (result.latency.p50 * 1e6) / LENGTH
}

// Targets are for a machine at rest; a busy one shows in the baseline, 4 to 5 ns at rest.
const unit = nanoseconds(BASELINE)
if (!Number.isFinite(sink)) throw new Error('the baseline did nothing')
const rows = [{ name: BASELINE, target: undefined }, ...CASES].map(({ name, target }) => {
  const cost = nanoseconds(name)
  const verdict = target === undefined ? '' : cost < target ? `below ${target}` : `above ${target}`
  return [name, cost.toFixed(1), (cost / unit).toFixed(1), verdict]
})
process.stdout.write(
  `${markdownTable([['test', 'ns an observation', 'times Math.log1p', 'target'], ...rows], { align: ['l', 'r', 'r', 'l'] })}\n`,
)
