/** The shape of a flow: how many couplings, and how wide the two hidden layers of each coupling's network are. */
export interface RealNvpShape {
  readonly couplings: number
  readonly width: number
}

/** The weights of one coupling's network 1 → width → width → 2, as shapes of tensors: matrix and bias in turn. */
export function layerShapes({ width }: RealNvpShape): readonly (readonly number[])[] {
  return [[1, width], [width], [width, width], [width], [width, 2], [2]]
}

/** How many weights one coupling has. */
export function weightsPerCoupling(shape: RealNvpShape): number {
  return layerShapes(shape).reduce((sum, [rows = 1, columns = 1]) => sum + rows * columns, 0)
}
