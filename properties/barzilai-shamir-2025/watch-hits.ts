import { type Family, hasHit, type Parameters as Model } from '../../src/index.ts'

/** A family that notes whether an observation has hit the leak; `from` draws all data from one model. */
export function watchHits(family: Family, from?: Model): { readonly family: Family; seen: boolean } {
  const hits = {
    seen: false,
    family: {
      ...family,
      draw(theta, n, stream, out, start) {
        family.draw(from ?? theta, n, stream, out, start)
        hits.seen ||= hasHit(out.subarray(start), n)
      },
    } satisfies Family,
  }
  return hits
}
