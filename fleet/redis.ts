import { Redis } from 'ioredis'

/** Where Redis is: `FLEET`, or on this machine. */
export const ADDRESS = process.env.FLEET ?? 'redis://127.0.0.1:6390'

/** A connection that outlives any restart of Redis: what is asked meanwhile waits. */
export function connect(): Redis {
  const redis = new Redis(ADDRESS, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(50 * times, 1000),
  })
  // Said once a try; the next one comes by itself.
  redis.on('error', () => {})
  return redis
}

/** Names of what a fleet keeps in Redis. Nothing of it is needed when it is lost. */
export const KEYS = {
  /** The engine of the run, as JSON. */
  run: 'collapse-check:run',
  /** Workers that were refused, and why. */
  refused: 'collapse-check:refused',
  /** How many blocks were run. */
  blocks: 'collapse-check:blocks',
  answers: (coordinator: string) => `collapse-check:answers:${coordinator}`,
} as const
