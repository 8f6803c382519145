import { markdownTable } from 'markdown-table'
import { pointLevels } from '../src/inference/budget.ts'
import { fixedSampleDesign } from '../src/inference/probability/fixed-sample-design.ts'
import { probabilityMixtureTest } from '../src/inference/probability/probability-mixture-test.ts'
import { probabilityTest } from '../src/inference/probability/probability-test.ts'
import type { SequentialTest } from '../src/inference/sequential-test.ts'
import { type Stream, StreamFactory } from '../src/random/stream.ts'

export const LEVELS = pointLevels()
const { alpha, beta } = LEVELS

/** A claim and its test, with what other ways to the same levels take. */
export interface Comparison {
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
  /** Wald's limit: no test with these levels takes fewer on average to certify, and to refute. */
  readonly wald?: { readonly certify: number; readonly refute: number }
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
export function exponentialSize(factor: number, margin: number): number {
  const root = Math.sqrt(Math.log(factor / alpha)) + Math.sqrt(Math.log(factor / beta))
  return Math.ceil((root * root) / (2 * margin * margin))
}

/** Kullback–Leibler divergence of one event of probability p from one of probability q, in nats. */
const divergence = (p: number, q: number) => p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q))

/**
 * The divergence of the decisions of a test which is wrong with probability `wrong` here and `other` there. Its observations
 * must bring as much: their expected number is at least this over the divergence of one (Wald's limit).
 */
const information = (wrong: number, other: number) =>
  (1 - wrong) * Math.log((1 - wrong) / other) + wrong * Math.log(wrong / (1 - other))

const bernoulli = (p: number) => (stream: Stream) => (stream.uniform() < p ? 1 : 0)

function event(bound: number, margin: number, kind: 'ratio' | 'mixture'): Comparison {
  const claim = { high: bound, margin }
  const far = bound + margin
  const test = kind === 'ratio' ? probabilityTest : probabilityMixtureTest
  return {
    name: `probability ${bound} against ${far}, ${kind}`,
    test: () => test(claim, LEVELS),
    honest: bernoulli(bound),
    off: bernoulli(far),
    runs: kind === 'ratio' ? 2000 : 400,
    exact: fixedSampleDesign(claim, LEVELS).observations,
    hoeffding: exponentialSize(1, margin),
    dkw: exponentialSize(2, margin),
    wald: {
      certify: information(alpha, beta) / divergence(bound, far),
      refute: information(beta, alpha) / divergence(far, bound),
    },
  }
}

/** Claims on the probability of an event. */
export const EVENTS: readonly Comparison[] = [
  event(0.05, 0.05, 'ratio'),
  event(0.05, 0.05, 'mixture'),
  event(0.01, 0.01, 'ratio'),
  event(0.01, 0.01, 'mixture'),
  event(0.5, 0.05, 'ratio'),
]

/** Three digits, in groups of three. */
export function whole3(n: number | undefined): string {
  if (n === undefined) return '–'
  const rounded = Number(n.toPrecision(3))
  return String(rounded).replace(/\B(?=(\d{3})+$)/g, ' ')
}

/** A row for each: replicates to a decision, with Wald's limit beside them, and what others take. */
export function replicatesTable(comparisons: readonly Comparison[]): string {
  const beside = (mean: number, limit: number | undefined) =>
    limit === undefined ? whole3(mean) : `${whole3(mean)} (${whole3(limit)})`
  const rows = comparisons.map((each) => {
    const certify = meanSize(each, each.honest, 'certified')
    const refute = meanSize(each, each.off, 'refuted')
    const worst = Math.max(certify, refute)
    const ratio = each.hoeffding === undefined ? '–' : String(Number((each.hoeffding / worst).toPrecision(2)))
    const others = [each.exact, each.hoeffding, each.dkw].map(whole3)
    return [
      each.name,
      beside(certify, each.wald?.certify),
      beside(refute, each.wald?.refute),
      ...others,
      ratio,
    ]
  })
  const head = [
    'claim and test',
    'to certify (limit)',
    'to refute (limit)',
    'exact, fixed',
    'Hoeffding',
    'DKW',
    'Hoeffding / ours',
  ]
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r'] })
}
