import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { bundleSpecialFunctions } from '../../build/bundle-special-functions.ts'
import * as beta from '../../src/special/libraries/beta.ts'
import * as gammaln from '../../src/special/libraries/gammaln.ts'
import * as polygamma from '../../src/special/libraries/polygamma.ts'
import * as r from '../../src/special/libraries/r.ts'
import { TemporaryFolder } from '../project/temporary-folder.ts'
import { seeded } from '../seeded.ts'

const libraries = { ...beta, ...gammaln, ...polygamma, ...r }
const bundle = await bundleSpecialFunctions()

/** The bundled functions, beside no packages. */
async function bundled(): Promise<typeof libraries> {
  const folder = new TemporaryFolder()
  onTestFinished(() => folder.remove())
  folder.put({ 'package.json': '{ "type": "module" }', ...Object.fromEntries(bundle.files) })
  const names = ['beta', 'gammaln', 'polygamma', 'r']
  const modules = await Promise.all(
    names.map((name) => import(/* @vite-ignore */ join(folder.path, `${name}.js`))),
  )
  return Object.assign({}, ...modules)
}

function functionOf(module: object, name: string): (...args: unknown[]) => number {
  return new Map(Object.entries(module)).get(name)
}

const positive = fc.double({ min: 1e-3, max: 1e4, noNaN: true })
const probability = fc.double({ min: 0, max: 1, noNaN: true })
const real = fc.double({ min: -40, max: 40, noNaN: true })
const yes = fc.boolean()
const one = fc.constant(1)

const ARGUMENTS: { readonly [name in keyof typeof libraries]: readonly fc.Arbitrary<unknown>[] } = {
  betainc: [probability, positive, positive, yes, yes],
  digamma: [positive],
  gammaln: [positive],
  trigamma: [positive],
  pnorm: [real, fc.constant(0), one, yes, yes],
  qnorm: [probability, fc.constant(0), one, yes, fc.constant(false)],
  pgamma: [positive, positive, one, fc.constant(undefined), yes, fc.constant(false)],
  qgamma: [probability, positive, one, fc.constant(undefined), yes, fc.constant(false)],
}

describe('bundled for the package, bit for bit the same is', () => {
  test.each(Object.entries(ARGUMENTS))('%s', async (name, args) => {
    const theirs = functionOf(await bundled(), name)
    const ours = functionOf(libraries, name)
    fc.assert(
      fc.property(fc.tuple(...args), (values) => Object.is(theirs(...values), ours(...values))),
      seeded(2000),
    )
  })
})

test('every library function is compared', () => {
  expect(Object.keys(ARGUMENTS).sort()).toEqual(Object.keys(libraries).sort())
})

test('the bundle imports nothing but itself', () => {
  const imports = [...bundle.files.values()].flatMap((text) => [
    ...text.matchAll(/\b(?:from|import|require\()\s*["']([^"']+)["']/g),
  ])
  expect(imports.length).toBeGreaterThan(0)
  for (const [, target] of imports)
    expect(bundle.files.has(String(target).replace('./', '')), target).toBe(true)
})

test('NOTICE names the packages in the bundle and holds their licences', () => {
  expect(readFileSync(join(import.meta.dirname, '../../NOTICE'), 'utf8')).toBe(bundle.notice)
  for (const words of [
    '@stdlib/math-base-special-gammaln',
    'lib-r-math.js',
    'Boost Software License',
    'Sun Microsystems',
    'Stephen L. Moshier',
  ]) {
    expect(bundle.notice).toContain(words)
  }
})
