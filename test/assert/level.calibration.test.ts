import {
  type AsyncReplicate,
  type CertifyOptions,
  type Criterion,
  certify,
  comparison,
  coverage,
  distribution,
  mean,
  paired,
  probability,
  type Stream,
  unpaired,
  VerdictError,
} from 'collapse-check/assert'
import { describe, expect, test } from 'vitest'
import { calibrationStreams, exceeds } from '../inference/support/calibration.ts'

// Levels are loosened so that wrong verdicts can be counted; what is shown of 5 % holds of one in a million, for the same
// code compares the same evidence with another line.
const LEVEL = 0.05
const LEVELS = { alpha: LEVEL, beta: LEVEL }
/** Of each assertion: a hundred thousand of all together. */
const RUNS = 3200

/** Verdicts of independent runs of an assertion, each on a seed of its own. */
async function verdicts(assertion: (options: CertifyOptions) => Promise<unknown>): Promise<string[]> {
  const found: string[] = []
  for (let run = 0; run < RUNS; run++) {
    const verdict = await assertion({ ...LEVELS, seed: `calibration ${run}` }).then(
      () => 'certified',
      (error: unknown) => {
        if (error instanceof VerdictError) return error.certificate.verdict
        throw error
      },
    )
    found.push(verdict)
  }
  return found
}

const count = (found: readonly string[], verdict: string) => found.filter((each) => each === verdict).length

const agent = (rate: number) => (draw: Stream) => draw.uniform() < rate
const inTurn = (rate: number) => async (draw: Stream) => {
  await undefined
  return draw.uniform() < rate
}
const score = (low: number) => (draw: Stream) => low + 0.5 * draw.uniform()
const wait = (average: number) => (draw: Stream) => -average * Math.log(draw.openUniform())
const gap = (by: number) => (draw: Stream) => draw.uniform() * (1 - by)

/** A claim, a world in which it holds with equality, and one in which it is off by exactly its margin. */
const CLAIMS: readonly (readonly [string, Criterion, AsyncReplicate, AsyncReplicate])[] = [
  ['a pass rate of at least', probability.atLeast(0.9, { margin: 0.1 }), agent(0.9), agent(0.8)],
  ['a failure rate of at most', probability.atMost(0.05, { margin: 0.1 }), agent(0.05), agent(0.15)],
  ['a pass rate of exactly', probability.equals(0.5, { margin: 0.2 }), agent(0.5), agent(0.7)],
  ['a pass rate, several at once', probability.atLeast(0.9, { margin: 0.1 }), inTurn(0.9), inTurn(0.8)],
  ['a mean score', mean.atLeast(0.5, { margin: 0.1, range: { low: 0, high: 1 } }), score(0.25), score(0.15)],
  ['a mean time', mean.atMost(1, { margin: 0.5, variance: { timesMeanSquared: 1 } }), wait(1), wait(1.5)],
  ['a law', distribution.equals({ name: 'uniform', cdf: (x) => x }, { margin: 0.3 }), gap(0), gap(0.3)],
  [
    'paired versions',
    comparison.atLeast({ margin: 0.2, width: 1 }),
    paired(agent(0.7), agent(0.7)),
    paired(agent(0.6), agent(0.8)),
  ],
  [
    'unpaired versions',
    comparison.atLeast({ margin: 0.3, width: 1 }),
    unpaired(agent(0.6), agent(0.6)),
    unpaired(agent(0.5), agent(0.8)),
  ],
]

describe.each(CLAIMS)('%s', (_, criterion, honest, off) => {
  test('fails falsely in at most 5 % of runs, and where it should fail, in more', async () => {
    const holds = await verdicts((each) => certify(honest, criterion, { ...each, concurrency: 4 }))
    expect(exceeds(count(holds, 'refuted'), RUNS, LEVEL), `${count(holds, 'refuted')} of ${RUNS}`).toBe(false)
    expect(exceeds(count(holds, 'certified'), RUNS, LEVEL)).toBe(true)
  })

  test('passes falsely in at most 5 % of runs, and where it should pass, in more', async () => {
    const fails = await verdicts((each) => certify(off, criterion, { ...each, concurrency: 4 }))
    expect(exceeds(count(fails, 'certified'), RUNS, LEVEL), `${count(fails, 'certified')} of ${RUNS}`).toBe(
      false,
    )
    expect(exceeds(count(fails, 'refuted'), RUNS, LEVEL)).toBe(true)
  })
})

describe('whoever looks again and again, and takes the first verdict that pleases', () => {
  const criterion = probability.atLeast(0.9, { margin: 0.1 })

  /** In how many runs some look came to a verdict: each look repeats what the one before has seen, and goes on. */
  async function ever(rate: number, verdict: string): Promise<number> {
    const looks = await Promise.all(
      [10, 20, 40, 80, undefined].map((replicates) =>
        verdicts((each) => certify(agent(rate), criterion, { ...each, budget: { replicates } })),
      ),
    )
    return Array.from({ length: RUNS }, (_, run) => looks.some((found) => found[run] === verdict)).filter(
      Boolean,
    ).length
  }

  test('is refuted falsely in at most 5 % of runs', async () => {
    expect(exceeds(await ever(0.9, 'refuted'), RUNS, LEVEL)).toBe(false)
  })

  test('passes falsely in at most 5 % of runs', async () => {
    expect(exceeds(await ever(0.8, 'certified'), RUNS, LEVEL)).toBe(false)
  })

  test('but is, with a mean and two standard errors', () => {
    const streams = calibrationStreams('peeking')
    let wrong = 0
    for (let run = 0; run < RUNS; run++) if (seemsOther(streams.at(run))) wrong++
    expect(exceeds(wrong, RUNS, LEVEL), `${wrong} of ${RUNS}`).toBe(true)
  })

  /** Whether, at one of 32 looks, the pass rate of an agent at the bound is two standard errors away from it. */
  function seemsOther(stream: Stream): boolean {
    let passed = 0
    for (let n = 1; n <= 320; n++) {
      if (agent(0.9)(stream)) passed++
      const rate = passed / n
      if (n % 10 === 0 && Math.abs(rate - 0.9) > 2 * Math.sqrt((rate * (1 - rate)) / n)) return true
    }
    return false
  }
})

test('with controls that are off by the margin, an assertion at the bound fails in at most 5 % of runs', async () => {
  const criterion = probability.atLeast(0.9, { margin: 0.1 })
  const controls = { worse: agent(0.8), 'worse too': agent(0.8) }
  const found = await verdicts((each) => certify(agent(0.9), criterion, { ...each, controls }))
  const failed = count(found, 'refuted') + count(found, 'control not refuted')
  expect(exceeds(failed, RUNS, LEVEL), `${failed} of ${RUNS}`).toBe(false)
  expect(exceeds(count(found, 'certified'), RUNS, 0.8)).toBe(true)
})

test('with a control that obeys the claim, an assertion passes in at most 5 % of runs', async () => {
  const criterion = probability.atLeast(0.9, { margin: 0.1 })
  const found = await verdicts((each) =>
    certify(agent(1), criterion, { ...each, controls: { same: agent(0.9) } }),
  )
  expect(exceeds(count(found, 'certified'), RUNS, LEVEL), `${count(found, 'certified')} of ${RUNS}`).toBe(
    false,
  )
})

describe('coverage, where the values of a run depend on each other', () => {
  /** Runs of ten equal values, the label on a share of the runs. */
  const sampler = (share: number) => ({
    sample: (_: unknown, { seed }: { seed: number }) =>
      new Array<boolean>(10).fill((seed >>> 0) / 4294967296 < share),
  })
  const generator = { generate: () => ({ value: false }) }
  const covered = (share: number) =>
    verdicts((each) =>
      coverage(
        sampler(share),
        generator,
        (value) => (value ? 'rare' : undefined),
        { rare: 0.3 },
        { ...each, margin: 0.2 },
      ),
    )

  test('fails falsely in at most 5 % of runs', async () => {
    expect(exceeds(count(await covered(0.3), 'refuted'), RUNS, LEVEL)).toBe(false)
  })

  test('passes falsely in at most 5 % of runs', async () => {
    expect(exceeds(count(await covered(0.1), 'certified'), RUNS, LEVEL)).toBe(false)
  })
})
