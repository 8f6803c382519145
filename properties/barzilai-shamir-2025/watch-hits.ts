import { type Family, families, type Parameters as Model } from 'collapse-check'

/** A family that notes whether an observation has hit the leak; `from` draws all data from one model. */
export function watchHits(family: Family, from?: Model): { readonly family: Family; seen: boolean } {
  const hits = {
    seen: false,
    family: {
      ...family,
      draw(theta, n, stream, out, start) {
        family.draw(from ?? theta, n, stream, out, start)
        hits.seen ||= families.hasHit(out.subarray(start), n)
      },
    } satisfies Family,
  }
  return hits
}
