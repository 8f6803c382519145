import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'

/** How often a page is looked at, and milliseconds between looks: five minutes, for machines with other work. */
const LOOKS = 6000
const PAUSE = 50

/** Reads what a page shows until it is what it should be; what is wrong with it if it never is. */
export async function settles<Shown>(
  what: string,
  read: () => Promise<Shown>,
  expected: Shown | { readonly is: string; readonly right: (shown: Shown) => boolean },
): Promise<readonly string[]> {
  const judged = typeof expected === 'object' && expected !== null && 'right' in expected
  let shown = await read()
  for (let look = 1; look <= LOOKS; look++) {
    if (judged ? expected.right(shown) : isDeepStrictEqual(shown, expected)) return []
    await pause(PAUSE)
    shown = await read()
  }
  return [`${what} is ${JSON.stringify(shown)}, not ${judged ? expected.is : JSON.stringify(expected)}`]
}
