/** A member of a family: its parameters by position; {@link Family.parameters} names them. */
export type Parameters = Float64Array
