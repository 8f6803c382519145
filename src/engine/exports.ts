/** What the compiled module offers; `assembly/` says what each does. Addresses are bytes. */
export interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  tables(): number
  free(): number
  setKey(key0: number, key1: number, counter0: number, counter1: number, counter2: number): void
  setFamily(law: number, constants: number, parameters: number, scratch: number): number
  setRoom(at: number): number
  setPlan(
    pool: number,
    probability: number,
    generations: number,
    sizes: number,
    real: number,
    truth: number,
    start: number,
  ): void
  run(
    first: number,
    groups: number,
    every: number,
    models: number,
    begun: number,
    ended: number,
    refused: number,
  ): void
  closeLog(x: number): number
  begin(first: number): void
  fillFirstUniforms(first: number, count: number, out: number): void
  fillNormals(count: number, out: number): void
  fillGammas(shape: number, count: number, out: number): void
  fillExponentials(count: number, out: number): void
  fillBinomials(n: number, p: number, count: number, out: number): void
  fillPoissons(mean: number, count: number, out: number): void
  fillMultinomials(n: number, symbols: number, p: number, count: number, out: number, scratch: number): void
}
