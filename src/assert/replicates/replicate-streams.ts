import { type Stream, StreamFactory } from '../../random/stream.ts'

/** The streams of one replicate, and whether it has drawn from any. */
export interface OwnStreams {
  readonly draw: Stream
  readonly stream: (name: string) => Stream
  readonly drew: () => boolean
}

/** The streams of all replicates of one purpose under one seed; replicates that run at once do not share any. */
export class ReplicateStreams {
  readonly #seed: string
  readonly #purpose: string
  readonly #factories = new Map<string, StreamFactory>()

  /** @param purpose `certify`, or the name of a control */
  constructor(seed: string, purpose: string) {
    this.#seed = seed
    this.#purpose = purpose
  }

  /** The streams of a replicate, from their beginning. */
  of(index: number): OwnStreams {
    const handedOut: [StreamFactory, Stream][] = []
    const stream = (name: string) => {
      const factory = this.#factory(name)
      const own = factory.apart(index)
      handedOut.push([factory, own])
      return own
    }
    return {
      draw: stream('draw'),
      stream: (name) => stream(`stream: ${name}`),
      drew: () => handedOut.some(([factory, own]) => !factory.untouched(index, own)),
    }
  }

  #factory(name: string): StreamFactory {
    const known = this.#factories.get(name)
    if (known !== undefined) return known
    const factory = new StreamFactory({
      epoch: 'assert',
      property: this.#seed,
      params: { stream: name },
      purpose: this.#purpose,
    })
    this.#factories.set(name, factory)
    return factory
  }
}
