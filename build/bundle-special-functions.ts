import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { noticeText } from './notice-text.ts'

const ROOT = join(import.meta.dirname, '..')

const LIBRARIES = 'src/special/libraries'

/** The files that hand on what the package uses of libraries. */
const OF_PACKAGE = readdirSync(join(ROOT, LIBRARIES)).map((file) => join(LIBRARIES, file))

const NO_DEBUG = join(import.meta.dirname, 'no-debug.cjs')

/** The libraries' special functions without imports of packages, and what their authors ask to be said of them. */
export interface Bundle {
  /** By name and text; for the package, the files of `dist/special/libraries`. */
  readonly files: ReadonlyMap<string, string>
  readonly notice: string
}

/**
 * Bundles the files of `src/special/libraries`, and others with them, with all that they need. What several need is there
 * once. The same libraries give the same bytes.
 */
export async function bundleSpecialFunctions(others: readonly string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [...OF_PACKAGE, ...others],
    outdir: 'libraries',
    entryNames: '[name]',
    chunkNames: 'shared-[hash]',
    splitting: true,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['crypto'],
    alias: { debug: NO_DEBUG, '@mangos/debug': NO_DEBUG },
    legalComments: 'none',
    // Comments name paths of the machine.
    minifyWhitespace: true,
    banner: { js: '// Made by npm run build of the packages that NOTICE names.' },
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const bundled = new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file))
  const theirs = [...bundled].filter((file) => file.includes('node_modules/')).map((file) => join(ROOT, file))
  return {
    files: new Map(outputFiles.map(({ path, text }) => [relative(join(ROOT, 'libraries'), path), text])),
    notice: noticeText(theirs),
  }
}
