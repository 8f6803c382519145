// What a thread runs that draws figures.
import { figureOf } from '../../report/figure/figure-of.ts'

// biome-ignore lint/style/noDefaultExport: a pool of threads calls it by that name
export default figureOf
