import { axis, domain } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import type { Property } from '../../src/claims/property.ts'
import { validate } from '../../src/trials/validate.ts'
import { type Coin, coin, fairness } from '../claims/coin.ts'

function problem(property: Property<Coin>, id = 'demo/coin'): string {
  try {
    validate(id, property)
    return 'none'
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

test('a sound property is accepted', () => {
  expect(problem(coin())).toBe('none')
})

describe('refused, naming the property, the argument, its value and what is allowed:', () => {
  const cases: readonly (readonly [string, Property<Coin>, string])[] = [
    [
      'no controls',
      coin({ controls: {} }),
      'controls is {}; allowed: at least one control: without one nothing shows that it can fail',
    ],
    ['no examples', coin({ examples: [] }), 'examples is []; allowed: at least one point'],
    [
      'an empty range of integers',
      coin({ domain: domain({ n: axis.integer(5, 2), p: axis.uniform(0, 1) }) }),
      "domain.n is 'integer, 5 to 2'; allowed: a range that is not empty",
    ],
    [
      'a logarithmic range from 0',
      coin({ domain: domain({ n: axis.integer(1, 2), p: axis.logUniform(0, 1) }) }),
      "domain.p is '0 to 1, log-spaced'; allowed: a range that is not empty",
    ],
    [
      'a range up to NaN',
      coin({ domain: domain({ n: axis.integer(1, 2), p: axis.uniform(0, Number.NaN) }) }),
      "domain.p is '0 to NaN, evenly spaced'; allowed: a range that is not empty",
    ],
    [
      'an example outside the domain',
      coin({ examples: [{ n: 1, p: 0.95 }] }),
      'examples[0].p is 0.95; allowed: 0.1 to 0.9, evenly spaced',
    ],
    [
      'a fractional sample size',
      coin({ examples: [{ n: 1.5, p: 0.5 }] }),
      'examples[0].n is 1.5; allowed: integer, 1 to 100',
    ],
    [
      'NaN',
      coin({ examples: [{ n: 1, p: Number.NaN }] }),
      'examples[0].p is NaN; allowed: 0.1 to 0.9, evenly spaced',
    ],
    [
      'an example with another parameter',
      coin({ examples: [{ n: 1, q: 0.5 } as unknown as Coin] }),
      'examples[0] is {"n":1,"q":0.5}; allowed: a value for each of n, p and no others',
    ],
    [
      'a control that changes nothing',
      coin({ controls: { idle: { at: [{ n: 1, p: 0.5 }] } } }),
      'controls[\'idle\'] is ["at"]; allowed: either a changed world (replicate) or a changed formula (criterion), one of the two',
    ],
    [
      'a control at no point',
      coin({ controls: { idle: { at: [], replicate: coin().replicate } } }),
      "controls['idle'].at is []; allowed: at least one point",
    ],
    [
      'more examples than M has room for',
      coin({ examples: Array.from({ length: 21 }, (_, i) => ({ n: i + 1, p: 0.5 })) }),
      'examples and survivors is 21; allowed: at most 20 points, so that shrinking has room in M',
    ],
    [
      "a theorem outside its paper's folder",
      { ...coin(), theorem: { ...fairness, id: 'other/fairness' } },
      "theorem.id is 'other/fairness'; allowed: a path in its paper's folder, demo/",
    ],
  ]
  test.each(cases)('%s', (_what, property, message) => {
    expect(problem(property)).toBe(`PropertyError: demo/coin: ${message}`)
  })

  test("an id outside the theorem's paper", () => {
    expect(problem(coin(), 'elsewhere/coin')).toContain(
      "id is 'elsewhere/coin'; allowed: a path in the folder",
    )
  })
})
