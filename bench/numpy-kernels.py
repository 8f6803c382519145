"""Median nanoseconds an operation of numpy's vectorised way to the kernels of core-kernels.ts, as JSON."""

import json
import time

import numpy as np

rng = np.random.default_rng(1)
REPLICATES = 500


def median(operations, run):
    for _ in range(60):
        run()
    times = []
    for _ in range(300):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return sorted(times)[150] / operations * 1e9


def wright_fisher():
    counts = np.full(REPLICATES, 50)
    for _ in range(20):
        counts = rng.binomial(100, counts / 100)
    return counts


def poisson_chain():
    totals = np.full(REPLICATES, 100)
    for _ in range(20):
        totals = rng.poisson(totals)
    return totals


def gaussian_statistic():
    mean, sd = np.zeros(REPLICATES), np.ones(REPLICATES)
    for _ in range(20):
        mean = mean + sd / 10 * rng.standard_normal(REPLICATES)
        sd = sd * np.sqrt(2 * rng.standard_gamma(49.5, REPLICATES) / 100)
    return mean, sd


def gaussian_statistic_accumulating():
    mean, sd = np.zeros(REPLICATES), np.ones(REPLICATES)
    count, total, squares = 0, np.zeros(REPLICATES), np.zeros(REPLICATES)
    for _ in range(20):
        batch = mean + sd / 10 * rng.standard_normal(REPLICATES)
        within = sd * sd * 2 * rng.standard_gamma(49.5, REPLICATES)
        shift = batch - total
        share = 100 / (count + 100)
        squares += within + shift * shift * count * share
        total += shift * share
        count += 100
        mean, sd = total, np.sqrt(squares / count)
    return mean, sd


def gaussian_raw():
    mean, sd = np.zeros((50, 1)), np.ones((50, 1))
    for _ in range(4):
        sample = mean + sd * rng.standard_normal((50, 100))
        mean, sd = sample.mean(axis=1, keepdims=True), sample.std(axis=1, keepdims=True)
    return mean, sd


def kazdan_loop(generations):
    """Keep all data, fit mean and covariance of all, draw, concatenate: one seed, as public code does."""
    data = rng.standard_normal((100, 1))
    for _ in range(generations):
        mean, covariance = data.mean(axis=0), np.cov(data.T, bias=True).reshape(1, 1)
        data = np.concatenate([data, rng.multivariate_normal(mean, covariance, size=100)])
    return data


def chain_loop(generations):
    """Draw, fit mean and standard deviation, draw again: one seed."""
    mean, sd = 0.0, 1.0
    for _ in range(generations):
        data = rng.normal(mean, sd, 100)
        mean, sd = data.mean(), data.std(ddof=1)
    return sd


def token_loop(generations):
    """Draw tokens, count them, draw from their frequencies: one seed."""
    p = np.full(1000, 0.001)
    for _ in range(generations):
        p = np.bincount(rng.choice(1000, size=1000, p=p), minlength=1000) / 1000
    return p


def regression_loop(generations):
    """Fit the pseudo-inverse of the whole stacked design in every generation."""
    design = rng.standard_normal((100, 10))
    x, y = design, rng.standard_normal(100)
    for _ in range(generations):
        w = np.linalg.pinv(x) @ y
        x, y = np.vstack([x, design]), np.concatenate([y, design @ w + rng.standard_normal(100)])
    return x


def once(operations, run):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return sorted(times)[2] / operations * 1e9


result = {
    "version": np.__version__,
    "normal": median(5000, lambda: rng.standard_normal(5000)),
    "gamma": median(5000, lambda: rng.standard_gamma(5.0, 5000)),
    "poisson": median(5000, lambda: rng.poisson(50.0, 5000)),
    "wright-fisher": median(20 * REPLICATES, wright_fisher),
    "poisson chain": median(20 * REPLICATES, poisson_chain),
    "gaussian statistic": median(20 * REPLICATES, gaussian_statistic),
    "gaussian statistic accumulating": median(20 * REPLICATES, gaussian_statistic_accumulating),
    "gaussian raw": median(4 * 50, gaussian_raw),
    "kazdan loop": once(100, lambda: kazdan_loop(100)),
    "chain loop": once(500, lambda: chain_loop(500)),
    "token loop": once(9, lambda: token_loop(9)),
    "regression loop": once(30, lambda: regression_loop(30)),
}
for n, symbols in [(100, 10), (1000, 100), (1000, 1000), (100000, 100)]:
    p = np.full(symbols, 1 / symbols)
    result[f"multinomial {n} {symbols}"] = median(4, lambda: rng.multinomial(n, p, size=4))
print(json.dumps(result))
