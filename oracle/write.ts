// `npm run oracle`: exact values of the laws at chosen parameters, for simulators that other people write.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oracleRows } from './rows.ts'
import { oracleCsv, oracleJson } from './texts.ts'

const rows = oracleRows()
writeFileSync(join(import.meta.dirname, 'oracle.json'), oracleJson(rows))
writeFileSync(join(import.meta.dirname, 'oracle.csv'), oracleCsv(rows))
