// Runs a property apart from the page, so that the page never waits. One request a worker; ending it cancels the request.
import './elementary/install.ts'
import { loadClaim } from './claims.ts'
import { describe } from './describe.ts'
import { judgePoint } from './judge-point.ts'
import type { Reply, Request } from './protocol.ts'
import { tryClaim } from './try-claim.ts'

const reply = (said: Reply) => postMessage(said)

async function answer(request: Request): Promise<void> {
  const { id } = request
  const property = await loadClaim(id)
  if (request.kind === 'describe') reply({ kind: 'described', description: describe(property) })
  else if (request.kind === 'judge') await judgePoint(property, request, reply)
  else await tryClaim(id, property, request.choice, reply)
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  })
})
