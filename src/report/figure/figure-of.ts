import type { PropertyRecord } from '../../trials/records/record.ts'
import { drawingOf } from './drawing/drawing-of-record.ts'
import { figureSvg } from './figure-svg.ts'

/** The figure of a record as SVG: the same record gives the same bytes. */
export const figureOf = (record: PropertyRecord): Promise<string> => figureSvg(drawingOf(record))
