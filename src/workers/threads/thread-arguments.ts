/**
 * The arguments of Node for a thread: those of this process. tsx, if it is among them, loads TypeScript in the main thread
 * alone, unless a thread asks it to.
 */
export function threadArguments(): string[] {
  if (!process.execArgv.some((argument) => argument.includes('tsx'))) return process.execArgv
  const api = import.meta.resolve('tsx/esm/api')
  return [...process.execArgv, '--import', `data:text/javascript,import{register}from'${api}';register()`]
}
