import type { Page } from 'playwright-core'

/** What happened on a page since it is counted. */
export interface Counts {
  readonly draws: number
  /** The most drawings of a chart between two frames, but for those in which a chart begins. */
  readonly mostInAFrame: number
  /** Changes of the page beside charts. */
  readonly changes: number
}

declare global {
  interface Window {
    counts: () => Counts
  }
}

/** Counts from now on how often a canvas is cleared to be drawn on, frame by frame, and what else changes. Runs in the browser. */
export const countDraws = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = CanvasRenderingContext2D.prototype
    const { clearRect } = canvas
    let [draws, mostInAFrame, changes, inFrame, beginning] = [0, 0, 0, 0, 0]
    canvas.clearRect = function (...box) {
      draws++
      inFrame++
      clearRect.apply(this, box)
    }
    const frame = () => {
      if (beginning === 0) mostInAFrame = Math.max(mostInAFrame, inFrame)
      beginning = Math.max(0, beginning - 1)
      inFrame = 0
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        // A chart that begins is drawn, and drawn again when its size is known.
        if (element?.closest('.try-chart')) beginning = 2
        else changes++
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    window.counts = () => ({ draws, mostInAFrame, changes })
  })
