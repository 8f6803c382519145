import type { Params } from '../../claims/params.ts'
import { canonicalJson, type Json } from '../../random/canonical-json.ts'
import type { ControlRecord, PointRecord } from '../../trials/records/record.ts'
import { type Column, table } from '../text/markdown-table.ts'
import { countText, measuredText, numberText } from '../text/number-text.ts'

/** What was predicted and what was measured at some points, with a column for each parameter. */
export function pointTable(points: readonly PointRecord[], margin: string): string {
  const differs = points.some((point) => point.margin !== undefined)
  return table<PointRecord>(
    [
      ...parameterColumns(points),
      { heading: 'predicted', align: 'left', cell: ({ predicted }) => predicted },
      ...(differs
        ? [
            {
              heading: 'margin',
              align: 'left' as const,
              cell: (point: PointRecord) => point.margin ?? margin,
            },
          ]
        : []),
      { heading: 'measured', align: 'left', cell: measured },
      { heading: 'replicates', align: 'right', cell: ({ replicates }) => countText(replicates) },
      { heading: 'verdict', align: 'left', cell: ({ verdict }) => verdict },
      {
        heading: 'certified to',
        align: 'left',
        cell: ({ verdict, certifies }) => (verdict === 'certified' ? certifies : ''),
      },
    ],
    points,
  )
}

/** What the controls and survivors came to at each point that they name; an unexpected verdict is in bold. */
export function controlTable(controls: readonly ControlRecord[]): string {
  return table<ControlRecord>(
    [
      { heading: 'name', align: 'left', cell: ({ name }) => name },
      { heading: 'kind', align: 'left', cell: ({ kind }) => kind },
      { heading: 'expected', align: 'left', cell: ({ expected }) => expected },
      {
        heading: 'verdict',
        align: 'left',
        cell: (c) => (c.verdict === c.expected ? c.verdict : `**${c.verdict}**`),
      },
      { heading: 'predicted', align: 'left', cell: ({ predicted }) => predicted },
      {
        heading: 'measured',
        align: 'left',
        cell: ({ replicates, statistic }) => (replicates === 0 ? 'not run' : numberText(statistic)),
      },
      { heading: 'replicates', align: 'right', cell: ({ replicates }) => countText(replicates) },
      { heading: 'at', align: 'left', cell: ({ params }) => `\`${canonicalJson(params)}\`` },
    ],
    controls,
  )
}

/** What was measured at a point; a vacuous point is not run. */
export function measured({ replicates, statistic, interval }: PointRecord): string {
  return replicates === 0 ? 'not run' : measuredText(statistic, interval)
}

/** One column a parameter, by name; numbers as they would be typed into POINT. */
function parameterColumns(points: readonly PointRecord[]): Column<{ readonly params: Params }>[] {
  const names = [...new Set(points.flatMap(({ params }) => Object.keys(params)))].sort()
  return names.map((name) => ({
    heading: `\`${name}\``,
    align: 'right',
    cell: ({ params }) => parameterText(params[name]),
  }))
}

function parameterText(value: Json | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : canonicalJson(value)
}
