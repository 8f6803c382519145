import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Nanoseconds by kernel; `version` says what compiled them. */
export type Times = { readonly [kernel: string]: number | string }

const path = (file: string) => new URL(file, import.meta.url).pathname

function said(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? stdout : undefined
}

/** Of c-kernels.c, by the first compiler that is there; undefined where there is none. */
export function cTimes(): Times | undefined {
  const compiler = ['clang', 'gcc', 'cc'].find((name) => said(name, ['--version']) !== undefined)
  if (compiler === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'c-kernels-'))
  try {
    const program = join(folder, 'kernels')
    const built = said(compiler, ['-O3', '-march=native', path('c-kernels.c'), '-o', program, '-lm'])
    const times = built === undefined ? undefined : said(program, [])
    const version = said(compiler, ['-dumpversion'])?.trim()
    return times === undefined ? undefined : { ...JSON.parse(times), version: `${compiler} ${version} -O3` }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Of numba-kernels.py; undefined where there is no python3 with numba. */
export function numbaTimes(): Times | undefined {
  const times = said('python3', [path('numba-kernels.py')])
  if (times === undefined) return undefined
  const parsed = JSON.parse(times)
  return { ...parsed, version: `numba ${parsed.version}` }
}
