// The host's functions, which TypeScript calls too: right by definition, in every engine. Each call costs some fifteen nanoseconds.

export declare function exp(x: f64): f64
export declare function log(x: f64): f64
export declare function log1p(x: f64): f64
export declare function hypot(x: f64, y: f64): f64
