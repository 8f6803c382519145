import type { Reply, Request } from './protocol.ts'

/** A request on its way: it ends with its last reply, or when it is cancelled. */
export interface Asked {
  cancel(): void
}

const LAST: ReadonlySet<Reply['kind']> = new Set(['described', 'judged', 'tried', 'failed'])

/** Asks a worker of its own, which is gone after the last reply; a page that must not wait hears what it says meanwhile. */
export function ask(request: Request, hear: (said: Reply) => void): Asked {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (LAST.has(data.kind)) worker.terminate()
    hear(data)
  })
  worker.addEventListener('error', ({ message }) => {
    worker.terminate()
    hear({ kind: 'failed', message: message || 'The worker could not be loaded.' })
  })
  worker.postMessage(request)
  return { cancel: () => worker.terminate() }
}
