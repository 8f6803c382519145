import { type Stream, StreamFactory } from '../../src/random/stream.ts'

/** The stream of a replicate; the same for the same index. */
export const streamAt = (replicate = 0): Stream =>
  new StreamFactory({ epoch: 'tests', property: 'worlds', params: {}, purpose: 'hunt' }).at(replicate)
