// The module of src/engine: compiled by npm run engine, twice, with vectors and without.
import { TABLES } from './tables'

export { run, setPlan, setRoom } from './chain'
export { closeLog } from './close-log'
export { setFamily } from './family'
export {
  begin,
  fillBinomials,
  fillExponentials,
  fillFirstUniforms,
  fillGammas,
  fillMultinomials,
  fillNormals,
  fillPoissons,
} from './fill'
export { setKey } from './philox'

/** Where the tables are written. */
export function tables(): usize {
  return TABLES
}

/** Where memory is free. */
export function free(): usize {
  return __heap_base
}
