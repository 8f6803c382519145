import { join } from 'node:path'
import { build } from 'esbuild'
import { noticeText } from './notice-text.ts'

const ROOT = join(import.meta.dirname, '..')

/** The libraries' special functions in one module without imports, and what their authors ask to be said of them. */
export interface Bundle {
  readonly code: string
  readonly notice: string
}

/** Bundles `src/special/libraries.ts` with all that it needs. The same libraries give the same bytes. */
export async function bundleSpecialFunctions(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/special/libraries.ts'],
    outfile: 'libraries.js',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['crypto'],
    alias: { debug: join(import.meta.dirname, 'no-debug.cjs') },
    legalComments: 'none',
    // Comments name paths of the machine.
    minifyWhitespace: true,
    banner: { js: '// Made by npm run build of the packages that NOTICE names.' },
  })
  const [code] = outputFiles
  if (code === undefined) throw new Error('esbuild made no file')
  const inputs = Object.entries(metafile.outputs[Object.keys(metafile.outputs)[0] ?? '']?.inputs ?? {})
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file)
  const bundled = files.filter((file) => file.includes('node_modules/')).map((file) => join(ROOT, file))
  return { code: code.text, notice: noticeText(bundled) }
}
