import { workflows, worlds } from 'collapse-check'

export const freshRealData = worlds.named('fresh real data in every generation', {
  workflow: workflows.contaminatedAccumulation({ share: 1 }),
})
