import { certify, comparison, replay } from 'collapse-check/assert'
import { describe, expect, test } from 'vitest'
import { agent, criterion, score, type WrongUse, withOptions, withReplicate } from './wrong-use.ts'

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
