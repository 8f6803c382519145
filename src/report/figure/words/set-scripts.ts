import { scriptRuns } from './script-runs.ts'

/** A character without width, which holds the way back to the line where nothing else follows. */
const ZERO_WIDTH = '\u200b'

/** An SVG with the sub- and superscripts in its texts set as such: smaller, below the line or above it. */
export function setScripts(svg: string): string {
  return svg.replace(/>([^<>]+)<\/(text|tspan)>/g, (all, text: string, end: string) => {
    const set = spans(text)
    return set === text ? all : `>${set}</${end}>`
  })
}

function spans(text: string): string {
  const runs = scriptRuns(text)
  if (runs.every(({ size }) => size === 1)) return text
  let height = 0
  const set = [...runs, { text: '', rise: 0, size: 1 }].map(({ text, rise, size }) => {
    const down = height - rise
    height = rise
    if (down === 0 && size === 1) return text
    const shift = down === 0 ? '' : ` dy="${hundredths(down / size)}em"`
    const scale = size === 1 ? '' : ` font-size="${hundredths(size)}em"`
    return `<tspan${shift}${scale}>${text === '' ? ZERO_WIDTH : text}</tspan>`
  })
  return set.join('')
}

function hundredths(x: number): number {
  return Number(x.toFixed(2))
}
