import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { COMPILED, NOT_COMPILED } from '../../../build/without-compiled-engine.ts'
import { notInBrowsers } from '../../../site/try/in-browsers.ts'
import { ROOT } from '../../imports.ts'

/** Bytes, compressed, beside the site's own: for a worker with the largest property, and for the charts. */
const ENGINE = 135_000
const CHARTS = 30_000

const NO_DEBUG = join(ROOT, 'build/no-debug.cjs')
const WORKER = 'site/try/worker.ts'
const EVIDENCE = 'site/try/charts/evidence-chart.ts'
const CLAIM = 'site/try/charts/claim-chart.ts'

const properties = readdirSync(join(ROOT, 'properties'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.property.ts') && notInBrowsers(file) === undefined)
  .map((file) => `properties/${file}`)

const { outputFiles, metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: [WORKER, EVIDENCE, CLAIM, ...properties],
  outdir: 'download',
  conditions: ['collapse-check-source'],
  alias: { debug: NO_DEBUG, '@mangos/debug': NO_DEBUG },
  external: ['crypto'],
  plugins: [
    {
      name: 'without-compiled-engine',
      setup: ({ onLoad }) => onLoad({ filter: COMPILED }, () => ({ contents: NOT_COMPILED })),
    },
  ],
  bundle: true,
  splitting: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2023',
  logLevel: 'error',
})
const sizes = new Map(
  outputFiles.map(({ path, contents }) => [
    path.slice(ROOT.length + 1),
    gzipSync(contents, { level: 9 }).length,
  ]),
)
const outputOf = new Map(
  Object.entries(metafile.outputs).map(([output, { entryPoint }]) => [entryPoint, output]),
)

/** What some entries load, themselves included. */
function loaded(output: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(output)) return known
  known.add(output)
  const { imports = [], cssBundle } = metafile.outputs[output] ?? {}
  if (cssBundle !== undefined) known.add(cssBundle)
  for (const { path, kind } of imports)
    if (kind === 'import-statement' && sizes.has(path)) loaded(path, known)
  return known
}

const bytes = (...entries: readonly string[]) =>
  [...new Set(entries.flatMap((entry) => [...loaded(outputOf.get(entry) ?? '')]))].reduce(
    (sum, file) => sum + (sizes.get(file) ?? 0),
    0,
  )

test('whoever judges a point or tries a claim loads at most so much, whichever property it is', () => {
  expect(properties.length).toBeGreaterThan(200)
  const most = Math.max(...properties.map((property) => bytes(WORKER, property)))
  expect(most).toBeGreaterThan(bytes(WORKER))
  expect(most).toBeLessThan(ENGINE)
  expect(bytes(EVIDENCE, CLAIM)).toBeGreaterThan(10_000)
  expect(bytes(EVIDENCE, CLAIM)).toBeLessThan(CHARTS)
})

test('no module of Node is in it', () => {
  const external = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter((each) => each.external)
  expect(external.map(({ path }) => path)).toEqual([])
})
