/** Of the plot itself, without axes and legends, in pixels. */
export const WIDTH = 520
export const HEIGHT = 320
