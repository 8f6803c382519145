// The kernels of engine-kernels.ts in C with the same algorithms, for comparison: median nanoseconds an operation, as JSON.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct { uint32_t a, b, c, d; } Stream;
static double EDGE[257], HEIGHT[257];
static const double TAIL = 3.6541528853610088;

static inline uint32_t word(Stream *s) {
  uint32_t r = s->b * 5; r = ((r << 7) | (r >> 25)) * 9;
  uint32_t t = s->b << 9;
  s->c ^= s->a; s->d ^= s->b; s->b ^= s->c; s->a ^= s->d; s->c ^= t;
  s->d = (s->d << 11) | (s->d >> 21);
  return r;
}
static inline double uniform(Stream *s) { double h = word(s) >> 5; return (h * 67108864.0 + (word(s) >> 6)) / 9007199254740992.0; }
static inline double open_uniform(Stream *s) { double h = word(s) >> 6; return (h * 67108864.0 + (word(s) >> 6) + 0.5) / 4503599627370496.0; }

static double tail(Stream *s) {
  for (;;) { double x = -log(open_uniform(s)) / TAIL, y = -log(open_uniform(s)); if (y + y > x * x) return TAIL + x; }
}
static inline double normal(Stream *s) {
  for (;;) {
    uint32_t f = word(s); int l = f & 255;
    double u = ((double)((int32_t)f >> 10) * 4294967296.0 + (double)word(s)) / 9007199254740992.0, x = u * EDGE[l];
    if (fabs(x) < EDGE[l + 1]) return x;
    if (l == 0) return u < 0 ? -tail(s) : tail(s);
    if (HEIGHT[l] + uniform(s) * (HEIGHT[l + 1] - HEIGHT[l]) < exp(-0.5 * x * x)) return x;
  }
}
static inline double gamma_variate(Stream *s, double shape) {
  double d = shape - 1.0 / 3, c = 1 / sqrt(9 * d);
  for (;;) {
    double x = normal(s), r = 1 + c * x;
    if (r <= 0) continue;
    double v = r * r * r, q = x * x, u = word(s) / 4294967296.0;
    if (u < 1 - 0.0331 * q * q || log(u + open_uniform(s) / 4294967296.0) < 0.5 * q + d * (1 - v + log(v))) return d * v;
  }
}
static double inversion(Stream *s, double n, double p) {
  double odds = p / (1 - p), mass = exp(n * log1p(-p)), u = uniform(s), k = 0;
  while (u >= mass && k <= n) { u -= mass; k++; mass *= odds * (n - k + 1) / k; }
  return k > n ? n : k;
}
static double rejection(Stream *s, double n, double p) {
  double q = 1 - p, spread = sqrt(n * p * q), b = 1.15 + 2.53 * spread, a = -0.0873 + 0.0248 * b + 0.01 * p;
  double c = n * p + 0.5, vr = 0.92 - 4.2 / b;
  for (;;) {
    double u = uniform(s) - 0.5, v = open_uniform(s), us = 0.5 - fabs(u), k = floor((2 * a / us + b) * u + c);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || k > n) continue;
    double m = floor((n + 1) * p), at = lgamma(m + 1) + lgamma(n - m + 1) - lgamma(k + 1) - lgamma(n - k + 1);
    if (log(v * (2.83 + 5.1 / b) * spread / (a / (us * us) + b)) <= at + (k - m) * log(p / q)) return k;
  }
}
static double binomial(Stream *s, double n, double p) {
  double q = p > 0.5 ? 1 - p : p;
  double k = q == 0 ? 0 : n * q < 10 ? inversion(s, n, q) : rejection(s, n, q);
  return p > 0.5 ? n - k : k;
}
static Stream keyed(uint32_t i) {
  uint32_t c0 = 1, c1 = 2, c2 = 3, c3 = i, k0 = 11, k1 = 12;
  for (int r = 0; r < 10; r++) {
    uint64_t p = (uint64_t)0xd2511f53u * c0, q = (uint64_t)0xcd9e8d57u * c2;
    c0 = (uint32_t)(q >> 32) ^ c1 ^ k0; c1 = (uint32_t)q; c2 = (uint32_t)(p >> 32) ^ c3 ^ k1; c3 = (uint32_t)p;
    k0 += 0x9e3779b9u; k1 += 0xbb67ae85u;
  }
  return (Stream){c0, c1, c2, c3};
}

static Stream S;
// New streams for every call: a processor learns the branches of those that it has seen.
static uint32_t unseen;
static double sink;
static void normals(void) { for (int i = 0; i < 4096; i++) sink += normal(&S); }
static void gammas(void) { for (int i = 0; i < 4096; i++) sink += gamma_variate(&S, 5); }
static void streams(void) { for (int i = 0; i < 4096; i++) { Stream s = keyed(unseen++); sink += uniform(&s); } }
static void wright_fisher(void) {
  for (int r = 0; r < 64; r++) { Stream s = keyed(unseen++); double p = 0.5; for (int t = 0; t < 20; t++) p = binomial(&s, 100, p) / 100; sink += p; }
}
static void gaussian(void) {
  for (int r = 0; r < 64; r++) {
    Stream s = keyed(unseen++); double mean = 0, sd = 1;
    for (int t = 0; t < 20; t++) { mean += sd / sqrt(100) * normal(&s); sd = sd * sqrt(2 * gamma_variate(&s, 49.5)) / sqrt(100); }
    sink += sd;
  }
}
static void raw(void) {
  double x[100];
  for (int r = 0; r < 64; r++) {
    Stream s = keyed(unseen++); double mean = 0, sd = 1;
    for (int t = 0; t < 20; t++) {
      double sum = 0, squares = 0;
      for (int i = 0; i < 100; i++) sum += x[i] = mean + sd * normal(&s);
      mean = sum / 100;
      for (int i = 0; i < 100; i++) squares += (x[i] - mean) * (x[i] - mean);
      sd = sqrt(squares / 100);
    }
    sink += sd;
  }
}

static int compare(const void *a, const void *b) { double d = *(double *)a - *(double *)b; return d < 0 ? -1 : d > 0; }
static double median(void (*run)(void), double operations) {
  static double times[300];
  for (int i = 0; i < 60; i++) run();
  for (int i = 0; i < 300; i++) {
    struct timespec a, b; clock_gettime(CLOCK_MONOTONIC, &a); run(); clock_gettime(CLOCK_MONOTONIC, &b);
    times[i] = ((b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec)) / operations;
  }
  qsort(times, 300, sizeof(double), compare);
  return times[150];
}
int main(void) {
  double area = TAIL * exp(-0.5 * TAIL * TAIL) + sqrt(acos(-1) / 2) * erfc(TAIL / sqrt(2));
  EDGE[0] = area / exp(-0.5 * TAIL * TAIL); EDGE[1] = TAIL;
  for (int i = 2; i < 256; i++) EDGE[i] = sqrt(-2 * log(area / EDGE[i - 1] + exp(-0.5 * EDGE[i - 1] * EDGE[i - 1])));
  for (int i = 1; i <= 256; i++) HEIGHT[i] = exp(-0.5 * EDGE[i] * EDGE[i]);
  S = keyed(7);
  printf("{\"normal\": %g, \"gamma\": %g, \"stream\": %g, ", median(normals, 4096), median(gammas, 4096), median(streams, 4096));
  printf("\"wright-fisher\": %g, \"gaussian statistic\": %g, \"gaussian raw\": %g}\n",
         median(wright_fisher, 1280), median(gaussian, 1280), median(raw, 1280));
  return sink == 0.5;
}
