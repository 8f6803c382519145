import { spawnSync } from 'node:child_process'

/** Nanoseconds by numpy kernel, and its version; undefined where there is no python3 with numpy. */
export function numpyTimes():
  | { readonly version: string; readonly [kernel: string]: number | string }
  | undefined {
  const script = new URL('numpy-kernels.py', import.meta.url).pathname
  const { status, stdout } = spawnSync('python3', [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? JSON.parse(stdout) : undefined
}
