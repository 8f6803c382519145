/**
 * The arguments of Node for a thread: those of this process, and, where this is TypeScript, that a thread loads it: tsx does so
 * in the main thread alone unless it is asked.
 */
export function threadArguments(): string[] {
  if (!import.meta.url.endsWith('.ts')) return process.execArgv
  const api = import.meta.resolve('tsx/esm/api')
  return [...process.execArgv, '--import', `data:text/javascript,import{register}from'${api}';register()`]
}
