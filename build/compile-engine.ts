import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const COMPILER = join(ROOT, 'node_modules/assemblyscript/bin/asc.js')

/** The text of `src/engine/compiled.ts`: the module of `assembly/`, with vectors and without. The same sources give the same bytes. */
export function compiledEngine(): string {
  const [simd, scalar] = [compile('--enable', 'simd'), compile('--disable', 'simd')]
  return `// Made by npm run engine from assembly/; a test makes it again and compares.

/** With vectors of 128 bits. */
export const SIMD =
  '${simd}'

/** Without. */
export const SCALAR =
  '${scalar}'
`
}

// In a process of its own: what loads TypeScript here would take the compiler, ten megabytes, for something to translate.
function compile(...features: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  try {
    const made = join(folder, 'engine.wasm')
    const options = ['-O3', '--runtime', 'stub', '--noAssert', '--use', 'abort=', ...features]
    const { status, stderr } = spawnSync(
      process.execPath,
      [COMPILER, 'assembly/index.ts', '--outFile', made, ...options],
      { cwd: ROOT, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`assembly/ does not compile: ${stderr}`)
    return readFileSync(made).toString('base64')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
