import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from 'assemblyscript/asc'

const ROOT = join(import.meta.dirname, '..')

/** The text of `src/engine/compiled.ts`: the module of `assembly/`, with vectors and without. The same sources give the same bytes. */
export async function compiledEngine(): Promise<string> {
  const [simd, scalar] = [await compile('--enable', 'simd'), await compile('--disable', 'simd')]
  return `// Made by npm run engine from assembly/; a test makes it again and compares.

/** With vectors of 128 bits. */
export const SIMD =
  '${simd}'

/** Without. */
export const SCALAR =
  '${scalar}'
`
}

/** The module as base64. */
async function compile(...features: readonly string[]): Promise<string> {
  const made = new Map<string, Uint8Array | string>()
  const { error, stderr } = await main(
    [
      'assembly/index.ts',
      ...['--outFile', 'engine.wasm', '-O3', '--runtime', 'stub', '--noAssert', '--use', 'abort='],
      ...features,
    ],
    {
      readFile: (name) => readText(name),
      writeFile: (name, contents) => void made.set(name, contents),
      listFiles: () => [],
    },
  )
  const bytes = made.get('engine.wasm')
  if (error !== null || bytes === undefined || typeof bytes === 'string') {
    throw new Error(`assembly/ does not compile: ${stderr.toString()}`)
  }
  return Buffer.from(bytes).toString('base64')
}

/** A file of the project; null where the compiler asks for one that is not there. */
function readText(name: string): string | null {
  try {
    return readFileSync(join(ROOT, name), 'utf8')
  } catch {
    return null
  }
}
