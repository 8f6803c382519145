import { paramsOf } from '../../claims/params.ts'
import type { Judged } from '../search/judged.ts'
import type { PointRecord } from './record.ts'

const LN_10 = Math.log(10)

/** A point as a record holds it, before its numbers are rounded; its margin is said where it is not the record's. */
export function pointRecord<Point extends object>(
  { point, evidence, example }: Judged<Point>,
  margin: string,
) {
  return {
    params: paramsOf(point),
    predicted: evidence.predicted,
    certifies: evidence.certifies,
    ...(evidence.margin === margin ? {} : { margin: evidence.margin }),
    ...(evidence.oneSided ? { oneSided: true as const } : {}),
    replicates: evidence.replicates,
    statistic: evidence.statistic,
    interval: evidence.interval,
    logE: { refute: evidence.logRefute / LN_10, certify: evidence.logCertify / LN_10 },
    verdict: evidence.verdict,
    example,
  } satisfies PointRecord
}
