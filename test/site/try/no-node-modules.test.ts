import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { COMPILED, NOT_COMPILED } from '../../../build/without-compiled-engine.ts'
import { notInBrowsers } from '../../../site/try/in-browsers.ts'
import { ROOT } from '../../imports.ts'

const NO_DEBUG = join(ROOT, 'build/no-debug.cjs')
const WORKER = 'site/try/worker.ts'
const EVIDENCE = 'site/try/charts/evidence-chart.ts'
const CLAIM = 'site/try/charts/claim-chart.ts'

const properties = readdirSync(join(ROOT, 'properties'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.property.ts') && notInBrowsers(file) === undefined)
  .map((file) => `properties/${file}`)

const { metafile } = await build({
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
test('no module of Node is in what pages load to run a claim', () => {
  expect(properties.length).toBeGreaterThan(200)
  const external = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter((each) => each.external)
  expect(external.map(({ path }) => path)).toEqual([])
})
