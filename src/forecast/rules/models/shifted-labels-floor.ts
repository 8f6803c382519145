import type { Rule } from '../rule.ts'
import { mixed, shiftedLabels } from './shifted-labels.ts'

const { check: _, ...oneFitOfBoth } = shiftedLabels

/** What of it no number of rows removes: the squared share of shifted rows times the squared shift. */
export const shiftedLabelsFloor: Rule = {
  ...oneFitOfBoth,
  key: 'floor',
  quantity: 'squared error that no number of rows at this share removes',
  unit: '× the variance of the noise',
  kind: 'lower bound',
  property: 'dohmatob-2025/shifted-labels-floor',
  value(recipe) {
    const { real, shifted, shift } = mixed(recipe)
    const share = shifted / (real + shifted)
    return share * share * shift
  },
}
