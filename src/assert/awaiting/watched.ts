/** A promise that knows whether anybody waits for it. Those that are made from it are ordinary ones. */
export class Watched<T> extends Promise<T> {
  awaited = false

  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  // biome-ignore lint/suspicious/noThenProperty: `await` calls it, and that is what must be seen
  override then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.awaited = true
    return super.then(fulfilled, rejected)
  }
}
