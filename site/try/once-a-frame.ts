/** Half of what a screen shows in a second is enough to draw, and leaves the other half to the page. */
const FRAME = 1000 / 60

/** Calls `send` at most once a frame, however often it is asked to. */
export function onceAFrame(send: () => void): () => void {
  let sent = Number.NEGATIVE_INFINITY
  return () => {
    const now = performance.now()
    if (now - sent < FRAME) return
    sent = now
    send()
  }
}
