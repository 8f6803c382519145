import { paramsOf } from '../claims/params.ts'
import type { Property, Variant } from '../claims/property.ts'
import type { Verdict } from '../inference/verdict.ts'
import type { ControlRecord } from './records/record.ts'
import type { Run } from './run.ts'
import type { Trial } from './trial.ts'

type Unsealed = Omit<ControlRecord, 'statistic'> & { readonly statistic: number }

/**
 * Judges every control and survivor at every point that it names: same criterion and budget as the property,
 * or the changed formula, on a stream keyed by its name, without confirmation.
 *
 * A control must come out the other way round from the property, a survivor the same way.
 *
 * @throws PropertyError if an experiment fails: a control passes by its verdict, never by throwing
 */
export async function judgeControls<Point extends object>(run: Run<Point>): Promise<Unsealed[]> {
  const { controls, survivors = {}, expects = 'certified' } = run.property
  const opposite: Verdict = expects === 'certified' ? 'refuted' : 'certified'
  const records: Unsealed[] = []
  for (const [name, control] of Object.entries(controls)) {
    records.push(...(await judgeVariant(run, 'control', name, control, control.expected ?? opposite)))
  }
  for (const [name, survivor] of Object.entries(survivors)) {
    records.push(...(await judgeVariant(run, 'survivor', name, survivor, survivor.expected ?? expects)))
  }
  return records
}

/** What a trial of a control or survivor has in place of the property's: the stream's key, and what is changed. */
export function variantTrial<Point extends object>(
  kind: ControlRecord['kind'],
  name: string,
  { replicate, criterion }: Variant<Point>,
): Partial<Trial<Point>> {
  return {
    purpose: `${kind}: ${name}`,
    ...(replicate === undefined ? {} : { experiment: replicate }),
    ...(criterion === undefined ? {} : { criterion }),
  }
}

/** The experiment that a property runs for a purpose: its own, or that of a control or survivor in another world. */
export function experimentFor<Point extends object>(property: Property<Point>, purpose: string) {
  const { controls, survivors = {}, replicate } = property
  const kinds = [
    ['control', controls],
    ['survivor', survivors],
  ] as const
  for (const [kind, named] of kinds) {
    for (const [name, variant] of Object.entries(named)) {
      const trial = variantTrial(kind, name, variant)
      if (trial.purpose === purpose) return trial.experiment ?? replicate
    }
  }
  return replicate
}

async function judgeVariant<Point extends object>(
  run: Run<Point>,
  kind: ControlRecord['kind'],
  name: string,
  variant: Variant<Point>,
  expected: Verdict,
): Promise<Unsealed[]> {
  const trial = run.trial(variantTrial(kind, name, variant))
  const records: Unsealed[] = []
  for (const point of variant.at) {
    const { verdict, replicates, statistic, predicted, margin } = await run.judge(trial, point)
    records.push({
      name,
      kind,
      expected,
      verdict,
      replicates,
      statistic,
      predicted,
      ...(margin === run.criterion.margin ? {} : { margin }),
      params: paramsOf(point),
    })
  }
  return records
}
