import { Stream } from './stream.ts'

class NoStream extends Stream {
  override word(): number {
    throw new Error('a deterministic computation drew from a stream')
  }
  override uniform(): number {
    return this.word()
  }
  override openUniform(): number {
    return this.word()
  }
}

/** Stands where a stream is asked for and none may be used: every draw throws. */
export const noStream: Stream = new NoStream(1, 0, 0, 0)
