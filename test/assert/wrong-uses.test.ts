import * as door from 'collapse-check'
import {
  type CertifyOptions,
  type Criterion,
  certify,
  comparison,
  coverage,
  distribution,
  mean,
  paired,
  probability,
  replay,
  type Stream,
} from 'collapse-check/assert'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// What is wrong here is wrong for the compiler too, most of it; users of JavaScript have only the message.
const any = (value: unknown) => value as never

const agent = (draw: Stream) => draw.uniform() < 0.97
const criterion = probability.atLeast(0.9, { margin: 0.05 })
const score = mean.atLeast(0.5, { margin: 0.1, range: { low: 0, high: 1 } })
const labels = (values: readonly unknown[]) => (values.length === 0 ? 'empty' : undefined)

const withOptions = (options: CertifyOptions) => () => certify(agent, criterion, options)
const withReplicate =
  (replicate: unknown, claim: Criterion = criterion) =>
  () =>
    certify(any(replicate), claim)
const coverageOf =
  (minima: object, options: object = { margin: 0.01 }) =>
  () =>
    coverage(fc, fc.array(fc.nat()), labels, any(minima), any(options))

/** What is wrong, and what its message must name: what was given, and what to do instead. */
type WrongUse = readonly [what: string, use: () => unknown, given: RegExp, instead: RegExp]

const AT_ONCE: readonly WrongUse[] = [
  [
    'a margin of 0',
    () => probability.atLeast(0.9, { margin: 0 }),
    /^margin is 0;/,
    /a finite number above 0$/,
  ],
  [
    'a margin below 0',
    () => mean.atMost(1, { margin: -0.1, range: { low: 0, high: 2 } }),
    /^margin is -0.1;/,
    /above 0$/,
  ],
  ['no margin', () => probability.atLeast(0.9, any({})), /^margin is undefined;/, /above 0$/],
  [
    'no margin of a law',
    () => distribution.equals({ name: 'uniform', cdf: (x) => x }, any({})),
    /^margin is undefined;/,
    /above 0$/,
  ],
  [
    'a margin above the bound',
    () => certify(agent, probability.atLeast(0.03, { margin: 0.05 })),
    /^criterion is '≥ 0.03, margin 0.05';/,
    /would say > -0.02, which is always so. Make the margin smaller$/,
  ],
  [
    'a probability above 1',
    () => probability.atLeast(90, { margin: 0.05 }),
    /^low is 90;/,
    /at most 1, the largest value possible$/,
  ],
  [
    'a bound that is NaN',
    () => probability.atMost(Number.NaN, { margin: 0.05 }),
    /^bound is NaN;/,
    /a finite number$/,
  ],
  [
    'a mean without a range',
    () => mean.atLeast(3, any({ margin: 0.1 })),
    /^mean is \{"margin":0.1\};/,
    /`range: \{ low, high \}` or `variance: \{ atMost \}`/,
  ],
  [
    'a variance that is a number',
    () => mean.atLeast(3, any({ margin: 0.1, variance: 2 })),
    /^mean is .*"variance":2/,
    /`variance: \{ atMost \}`/,
  ],
  [
    'a range that is empty',
    () =>
      certify(
        any(() => 1),
        mean.atLeast(1, { margin: 0.1, range: { low: 1, high: 1 } }),
      ),
    /^(range|criterion) is /,
    /low < high|Make the margin smaller/,
  ],
  [
    'a law without its distribution function',
    () =>
      certify(
        any(() => 1),
        distribution.equals(any({ name: 'normal' }), { margin: 0.1 }),
      ),
    /^cdf is undefined;/,
    /a function from x to P\(X ≤ x\)$/,
  ],
  [
    'a comparison without a width',
    () => comparison.atLeast(any({ margin: 0.1 })),
    /^width is undefined;/,
    /above 0$/,
  ],
  [
    'a number in place of a criterion',
    withReplicate(agent, any(0.9)),
    /^criterion is 0.9;/,
    /such as `probability.atLeast\(0.9, \{ margin: 0.05 \}\)`$/,
  ],
  [
    'a computed number',
    withReplicate(agent, door.identity.equals(1, { relative: 1e-9 })),
    /^criterion is '= 1, margin relative 1e-9';/,
    /for a computed number, compare it$/,
  ],
  [
    'an agent that has been called',
    withReplicate(Promise.resolve(true)),
    /^replicate is /,
    /`\(draw\) => agent\(draw\)` and not `agent\(\)`$/,
  ],
  ['a version that has been called', () => paired(any(true), agent), /^first is true;/, /a function/],
  [
    'a margin that no number of replicates decides',
    withReplicate(agent, probability.atLeast(0.9, { margin: 1e-4 })),
    /^criterion is '≥ 0.9, margin 0.0001';/,
    /may want \d+. Make the margin larger, or give it a budget$/,
  ],
  ['alpha of 0', withOptions({ alpha: 0 }), /^alpha is 0;/, /a probability in \(0, 1\)$/],
  ['beta in percent', withOptions({ beta: 5 }), /^beta is 5;/, /a probability in \(0, 1\)$/],
  [
    'an option that is misspelt',
    withOptions(any({ concurency: 4 })),
    /^options.concurency is 4;/,
    /only alpha, beta, budget, concurrency, controls, seed$/,
  ],
  ['a number in place of options', withOptions(any(30)), /^options is 30;/, /an object of alpha, beta/],
  ['nothing at once', withOptions({ concurrency: 0 }), /^concurrency is 0;/, /an integer, 1 or above$/],
  [
    'a budget of 0',
    withOptions({ budget: { replicates: 0 } }),
    /^budget.replicates is 0;/,
    /an integer, 1 or above$/,
  ],
  ['seconds below 0', withOptions({ budget: { seconds: -1 } }), /^budget.seconds is -1;/, /above 0$/],
  [
    'milliseconds in place of seconds',
    withOptions({ budget: { seconds: 3_000_000 } }),
    /^budget.seconds is 3000000;/,
    /at most 2147483$/,
  ],
  ['a cost that is NaN', withOptions({ budget: { cost: Number.NaN } }), /^budget.cost is NaN;/, /above 0$/],
  [
    'a budget in another unit',
    withOptions({ budget: any({ minutes: 2 }) }),
    /^budget.minutes is 2;/,
    /only replicates, seconds, cost$/,
  ],
  [
    'no control',
    withOptions({ controls: {} }),
    /^controls is \{\};/,
    /at least one control, or none at all$/,
  ],
  [
    'a control that has been called',
    withOptions({ controls: any({ coin: false }) }),
    /^controls\['coin'\] is false;/,
    /a function/,
  ],
  ['a seed that is a number', withOptions({ seed: any(7) }), /^seed is 7;/, /a string/],
  [
    'coverage without fast-check',
    () => coverage(any(undefined), fc.nat(), () => 'n', { n: 0.5 }, { margin: 0.1 }),
    /^fc is undefined;/,
    /import fc from "fast-check"/,
  ],
  [
    'coverage of a value',
    () => coverage(fc, any([1, 2]), () => 'n', { n: 0.5 }, { margin: 0.1 }),
    /^arbitrary is \[1,2\];/,
    /an arbitrary of fast-check/,
  ],
  [
    'coverage without labels',
    () => coverage(fc, fc.nat(), any('n'), { n: 0.5 }, { margin: 0.1 }),
    /^classify is 'n';/,
    /a function from a value to its label$/,
  ],
  ['coverage of nothing', coverageOf({}), /^minima is \{\};/, /such as \{ empty: 0.05 \}$/],
  ['coverage in percent', coverageOf({ empty: 5 }), /^minima\['empty'\] is 5;/, /0.05 for 5 %$/],
  ['coverage without a margin', coverageOf({ empty: 0.05 }, {}), /^margin is undefined;/, /above 0$/],
  [
    'coverage with a margin above its minimum',
    coverageOf({ empty: 0.05 }, { margin: 0.1 }),
    /^criterion is 'share of 'empty' ≥ 0.05, margin 0.1';/,
    /Make the margin smaller$/,
  ],
]

describe.each(AT_ONCE)('%s', (_, use, given, instead) => {
  test('is refused at once, with what was given and what to do instead', () => {
    const message = messageOf(use)
    expect(message).toMatch(given)
    expect(message).toMatch(instead)
  })
})

const LATER: readonly WrongUse[] = [
  [
    'a score for a probability',
    withReplicate(() => 0.8),
    /^replicate 0: returned number 0.8; the criterion observes a boolean/,
    /`score >= 0.5`, or claim a mean of the scores$/,
  ],
  [
    'a pass for a mean',
    withReplicate(() => true, score),
    /^replicate 0: returned boolean true; the criterion observes a number/,
    /claim a probability of true$/,
  ],
  [
    'an answer that was not judged',
    withReplicate(async () => 'Paris'),
    /^replicate 0: returned string Paris/,
    /return true or false/,
  ],
  [
    'a function that returns nothing',
    withReplicate(() => {}),
    /^replicate 0: returned nothing/,
    /return true or false/,
  ],
  [
    'NaN',
    withReplicate(() => Number.NaN, score),
    /^replicate 0: returned NaN/,
    /look for a division by 0 or a missing field$/,
  ],
  [
    'one version in place of two',
    withReplicate(() => 1, comparison.atLeast({ margin: 0.1, width: 1 })),
    /^replicate 0: returned number 1; the criterion observes a pair/,
    /return \[first, second\]/,
  ],
  [
    'a score outside of its range',
    withReplicate(() => 7, score),
    /^replicate 0: x is 7;/,
    /a number in \[0, 1\]$/,
  ],
  [
    'a difference beyond its width',
    withReplicate(() => [7, 0], comparison.atLeast({ margin: 0.1, width: 1 })),
    /^replicate 0: first − second is 7;/,
    /a number in \[-1, 1\]$/,
  ],
  [
    'a call that throws',
    withReplicate(() => {
      throw new Error('429 Too Many Requests')
    }),
    /^replicate 0 threw: 429 Too Many Requests./,
    /catch it, and return false if it is to count as a failure$/,
  ],
  [
    'a call that rejects',
    withReplicate(() => Promise.reject(new Error('429'))),
    /^replicate 0 threw: 429./,
    /catch it, and return false/,
  ],
  [
    'a limit on costs that nobody tells',
    withOptions({ budget: { cost: 5 } }),
    /^replicate 0: budget.cost is 5;/,
    /call `spend\(cost\)` in `\(draw, \{ spend \}\) => …`$/,
  ],
  [
    'a cost below 0',
    () =>
      certify((_, { spend }) => {
        spend(-1)
        return true
      }, criterion),
    /^replicate 0 threw: cost is -1; allowed: a finite number, 0 or above/,
    /catch it/,
  ],
  [
    'a control that throws',
    withOptions({
      controls: {
        broken: () => {
          throw new Error('no such model')
        },
      },
    }),
    /^replicate 0 of control 'broken' threw: no such model./,
    /catch it/,
  ],
  [
    'an index that is none',
    () => replay(agent, { seed: 's', index: -1 }),
    /^index is -1;/,
    /an integer, 0 or above$/,
  ],
  [
    'a replay of what does not draw',
    () => replay(() => true, { seed: 's', index: 0 }),
    /^replicate is a function/,
    /this one drew nothing/,
  ],
]

describe.each(LATER)('%s', (_, use, given, instead) => {
  test('is an error, never a verdict, with what was given and what to do instead', async () => {
    const message = await Promise.resolve(use()).then(
      () => 'nothing was refused',
      (error: Error) => error.message,
    )
    expect(message).toMatch(given)
    expect(message).toMatch(instead)
  })
})

/** What a use throws before it returns anything. */
function messageOf(use: () => unknown): string {
  try {
    use()
    return 'nothing was refused'
  } catch (error) {
    return (error as Error).message
  }
}
