import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Lines of a property file: half of them have at most MEDIAN, and none but those listed below more than USUAL. */
const [MEDIAN, USUAL, MOST] = [50, 80, 110]
const MEAN = 60
/** Properties to a file that they share. */
const SHARING = 5

/** The files that have more than USUAL lines, with their lengths. The list only gets shorter. */
const LONG: { readonly [property: string]: number } = {
  'barzilai-shamir-2025/quadratic-variance-error': 81,
  'barzilai-shamir-2025/rate-in-n': 108,
  'bertrand-2024/corrected-loop': 103,
  'bertrand-2024/eight-gaussians-areas': 90,
  'bertrand-2024/misspecified-noise-plane': 95,
  'suresh-2025/real-text-random-tokens': 92,
  'suresh-2025/symmetries-two-legs': 88,
  'suresh-2025/symmetries-units': 82,
  'xu-2025/finite-race': 96,
  'xu-2025/symmetric-steps': 85,
}

const filesUnder = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder, '/').length))
const textOf = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8')

const PROPERTY = /^[^/]+\/[^/]+\.property\.ts$/
const HELPER = /^[^/]+\/worlds\/[^/]+\.ts$/
const files = filesUnder('properties')
const lengths = new Map(
  files
    .filter((file) => PROPERTY.test(file))
    .map((file) => [file.replace('.property.ts', ''), textOf('properties', file).split('\n').length - 1]),
)
const sorted = [...lengths.values()].sort((a, b) => a - b)

test('a property says what it claims on one screen, or is listed as one that does not', () => {
  const tooLong = [...lengths].filter(([id, lines]) => lines > Math.min(MOST, LONG[id] ?? USUAL))
  expect(tooLong.map(([id, lines]) => `${id}: ${lines} lines, allowed ${LONG[id] ?? USUAL}`)).toEqual([])
})

test('the list of long properties is as short as it can be', () => {
  const outdated = Object.entries(LONG).flatMap(([id, listed]) => {
    const lines = lengths.get(id)
    if (lines === undefined) return [`there is no ${id}: remove it from the list`]
    if (lines <= USUAL) return [`${id} has ${lines} lines: remove it from the list`]
    return lines < listed ? [`${id} is shorter than listed: write '${id}': ${lines}`] : []
  })
  expect(outdated).toEqual([])
})

test('half of the properties are short, and so is the mean', () => {
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN)
  expect(sorted[Math.ceil(0.9 * sorted.length) - 1]).toBeLessThanOrEqual(USUAL)
  expect(sorted.reduce((sum, lines) => sum + lines, 0) / sorted.length).toBeLessThanOrEqual(MEAN)
})

test('what properties of a paper share is in its worlds, and is little', () => {
  const helpers = files.filter((file) => !PROPERTY.test(file))
  expect(helpers.filter((file) => !HELPER.test(file))).toEqual([])
  expect(helpers.length).toBeLessThanOrEqual(sorted.length / SHARING)
})

test('every file of theorems states a theorem, but for the papers themselves', () => {
  const modules = filesUnder('theorems').filter((file) => file.endsWith('.ts') && !file.endsWith('/paper.ts'))
  expect(modules.filter((file) => !/^export default theorem\(/m.test(textOf('theorems', file)))).toEqual([])
})
