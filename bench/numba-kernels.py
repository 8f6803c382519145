"""Median nanoseconds an operation of the kernels as loops that numba compiles, with numpy's generator, as JSON."""

import json
import math
import time

import numba
import numpy as np

rng = np.random.default_rng(1)


@numba.njit
def normals(rng):
    total = 0.0
    for _ in range(4096):
        total += rng.standard_normal()
    return total


@numba.njit
def gammas(rng):
    total = 0.0
    for _ in range(4096):
        total += rng.standard_gamma(5.0)
    return total


@numba.njit
def poissons(rng):
    total = 0.0
    for _ in range(4096):
        total += rng.poisson(50.0)
    return total


@numba.njit
def wright_fisher(rng):
    total = 0.0
    for _ in range(64):
        p = 0.5
        for _ in range(20):
            p = rng.binomial(100, p) / 100
        total += p
    return total


@numba.njit
def gaussian_statistic(rng):
    total = 0.0
    for _ in range(64):
        mean, sd = 0.0, 1.0
        for _ in range(20):
            mean += sd / 10 * rng.standard_normal()
            sd *= math.sqrt(2 * rng.standard_gamma(49.5) / 100)
        total += sd
    return total


@numba.njit
def gaussian_raw(rng):
    x = np.empty(100)
    total = 0.0
    for _ in range(64):
        mean, sd = 0.0, 1.0
        for _ in range(20):
            for i in range(100):
                x[i] = mean + sd * rng.standard_normal()
            mean = x.sum() / 100
            squares = 0.0
            for i in range(100):
                squares += (x[i] - mean) ** 2
            sd = math.sqrt(squares / 100)
        total += sd
    return total


def median(operations, kernel):
    times = []
    for _ in range(360):
        start = time.perf_counter()
        kernel(rng)
        times.append(time.perf_counter() - start)
    return sorted(times[60:])[150] / operations * 1e9


print(
    json.dumps(
        {
            "version": numba.__version__,
            "normal": median(4096, normals),
            "gamma": median(4096, gammas),
            "poisson": median(4096, poissons),
            "wright-fisher": median(1280, wright_fisher),
            "gaussian statistic": median(1280, gaussian_statistic),
            "gaussian raw": median(1280, gaussian_raw),
        }
    )
)
