/**
 * The epoch of the repository: part of every stream's key. It is the package's version, so that each release
 * draws anew; no one chooses it, and a test holds the two together.
 */
export const EPOCH = '0.1.0'
