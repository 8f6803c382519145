/**
 * Lets the event loop turn once, so that progress shows and messages come in while work goes on. Browsers know no
 * `setImmediate`; there a timer serves.
 */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve)
  })
