import * as door from 'collapse-check'
import { certify, comparison, coverage, distribution, mean, paired, probability } from 'collapse-check/assert'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agent, any, coverageOf, type WrongUse, withOptions, withReplicate } from './wrong-use.ts'

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

/** What a use throws before it returns anything. */
function messageOf(use: () => unknown): string {
  try {
    use()
    return 'nothing was refused'
  } catch (error) {
    return (error as Error).message
  }
}
