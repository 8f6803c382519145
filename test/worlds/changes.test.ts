import { expect, test } from 'vitest'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant, realThenSynthetic } from '../../src/training/schedule.ts'
import { accumulate, fixedRealLatestSynthetic, replace } from '../../src/training/workflow.ts'
import { chain } from '../../src/worlds/chain.ts'
import * as worlds from '../../src/worlds/index.ts'
import { streamAt } from './streams.ts'

interface Loop {
  readonly n: number
  readonly k: number
}

const family = gaussian({ divisor: 'n-1' })
const sd = chain(
  ({ n, k }: Loop) => ({ family, truth: [0, 1], generations: k, n, workflow: fixedRealLatestSynthetic }),
  (last) => last.sd,
)
const at: Loop = { n: 6, k: 3 }

const trained = (changes: object, generations = 3) =>
  recursiveTraining({
    family,
    workflow: fixedRealLatestSynthetic,
    schedule: constant(6),
    ...changes,
  }).run([0, 1], generations, streamAt())[1]

test.each([
  ['all data are kept', worlds.allDataAreKept(at), trained({ workflow: accumulate })],
  ['all synthetic data are kept', worlds.allSyntheticDataAreKept(at), trained({ workflow: accumulate })],
  [
    'each generation replaces the last',
    worlds.eachGenerationReplacesTheLast(at),
    trained({ workflow: replace }),
  ],
  ['no real data after the first fit', worlds.noRealDataAfterTheFirstFit(at), trained({ workflow: replace })],
  ['the real data are kept', worlds.theRealDataAreKept(at), trained({})],
  ['one generation too many', worlds.oneGenerationTooMany(at), trained({}, 4)],
  ['one generation too few', worlds.oneGenerationTooFew(at), trained({}, 2)],
  ['every observation drawn', worlds.everyObservationDrawn(at), trained({ path: 'raw' })],
  ['every token drawn', worlds.everyTokenDrawn(at), trained({ path: 'raw' })],
  [
    'maximum likelihood: divisor n',
    worlds.maximumLikelihoodDivisorN(at),
    trained({ family: gaussian({ divisor: 'n' }) }),
  ],
] as const)('%s', (name, variants, expected) => {
  expect(Object.keys(variants)).toEqual([name])
  const variant = variants[name]
  expect(variant?.at).toEqual([at])
  expect(sd.in(variant?.world ?? {})(at)(streamAt())).toBe(expected)
})

test('another truth, in other units', () => {
  const moved = worlds.anotherTruth([5, 1], at)['another truth']
  expect(sd.in(moved?.world ?? {})(at)(streamAt())).toBeCloseTo(trained({}) ?? Number.NaN, 12)
  const scaled = worlds.dataInOtherUnits(at)['data in other units']
  expect(sd.in(scaled?.world ?? {})(at)(streamAt())).toBeCloseTo(trained({}) ?? Number.NaN, 12)
})

test('a population has no chance in it', () => {
  const biased = gaussian({ divisor: 'n' })
  const second = chain(
    ({ k }: Loop) => ({
      family: biased,
      truth: [0, 1],
      start: [0, 2],
      generations: k,
      ...worlds.population(0.5),
    }),
    (last) => last.sd,
  )
  const without = recursiveTraining({
    family: biased,
    workflow: fixedRealLatestSynthetic,
    schedule: realThenSynthetic(1, 0.5),
    path: 'population',
    start: [0, 2],
  }).run([0, 1], 3, streamAt())[1]
  expect(second(at)(streamAt())).toBe(without)
})
