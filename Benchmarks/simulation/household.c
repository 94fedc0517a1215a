// The sample household of Sources/Core/Freedom/Simulation/SampleCourse.swift in plain C with clang's
// vector types: what the Swift kernel is measured against. Same draws, same order, same histogram.
//
//   clang -O3 -mavx2 -mfma household.c -o household -lm && ./household TABLE PATHS MONTHS SEED
//
// TABLE has three gross monthly returns a line. Prints CPU seconds and what became of the paths.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WIDTH = 128, GROUPS = WIDTH / 8, BUCKETS = 1024, BLOCK = 60 };

typedef float f8 __attribute__((ext_vector_type(8)));
typedef int32_t i8 __attribute__((ext_vector_type(8)));
typedef uint32_t u8 __attribute__((ext_vector_type(8)));
typedef uint64_t l4 __attribute__((ext_vector_type(4)));
typedef float f4 __attribute__((ext_vector_type(4)));
#define FAST static inline __attribute__((always_inline))

FAST f8 fma8(f8 a, f8 b, f8 c) {
#ifdef __FMA__
  return __builtin_elementwise_fma(a, b, c);
#else
  return a * b + c;
#endif
}
FAST f8 min8(f8 a, f8 b) { return a < b ? a : b; }
FAST f8 max8(f8 a, f8 b) { return a > b ? a : b; }
FAST f8 only(i8 mask, f8 a) { return (f8)(mask & (i8)a); }
FAST f8 real(u8 a) { return __builtin_convertvector((i8)a, f8); }
FAST u8 whole(f8 a) { return (u8)__builtin_convertvector(a, i8); }
FAST u8 umin(u8 a, u8 b) { return a < b ? a : b; }

FAST void product(u8 a, uint32_t b, u8 *high, u8 *low) {
  const uint64_t half = 0xffffffffu;
  l4 all = (l4)a, by = (l4)(uint64_t)b;
  l4 even = (all & half) * by, odd = (all >> 32) * by;
  *high = (u8)((even >> 32) | (odd & ~half));
  *low = (u8)((even & half) | (odd << 32));
}

FAST void philox(uint32_t path, uint32_t month, uint64_t seed, u8 *w) {
  u8 x0 = (u8)month, x1 = (u8)path + (u8){0, 1, 2, 3, 4, 5, 6, 7}, x2 = (u8)0u, x3 = (u8)0u;
  uint32_t k0 = (uint32_t)seed, k1 = (uint32_t)(seed >> 32);
#pragma clang loop unroll(full)
  for (int round = 0; round < 10; round++) {
    u8 h0, l0, h1, l1;
    product(x0, 0xD2511F53u, &h0, &l0);
    product(x2, 0xCD9E8D57u, &h1, &l1);
    x0 = h1 ^ x1 ^ (u8)k0, x1 = l1, x2 = h0 ^ x3 ^ (u8)k1, x3 = l0;
    k0 += 0x9E3779B9u, k1 += 0xBB67AE85u;
  }
  w[0] = x0, w[1] = x1, w[2] = x2, w[3] = x3;
}

FAST f8 uniform(u8 w) { return (real(w >> 8) + 0.5f) * 0x1p-24f; }

FAST f8 exp8(f8 v) {
  f8 x = min8(max8(v, (f8)-87.0f), (f8)88.0f);
  f8 shifted = fma8(x, (f8)1.44269504f, (f8)12582912.0f), power = shifted - 12582912.0f;
  f8 r = fma8(power, (f8)-0.693359375f, x);
  r = fma8(power, (f8)2.12194440e-4f, r);
  f8 p = fma8((f8)1.98756915e-4f, r, (f8)1.3981999507e-3f);
  p = fma8(p, r, (f8)8.3334519073e-3f);
  p = fma8(p, r, (f8)4.1665795894e-2f);
  p = fma8(p, r, (f8)1.6666665459e-1f);
  p = fma8(p, r, (f8)5.0000001201e-1f);
  f8 value = fma8(p, r * r, r) + 1.0f;
  return (f8)((u8)value + ((u8)shifted << 23));
}

FAST f8 log8(f8 v) {
  f8 half = (f8)(((u8)v & 0x007FFFFFu) ^ 0x3F000000u);
  i8 low = half < 0.707106781f;
  f8 e = (real((u8)v >> 23) - 126.0f) - only(low, (f8)1.0f);
  f8 m = (half + only(low, half)) - 1.0f, z = m * m;
  f8 p = fma8((f8)7.0376836292e-2f, m, (f8)-1.151461031e-1f);
  p = fma8(p, m, (f8)1.167699874e-1f);
  p = fma8(p, m, (f8)-1.2420140846e-1f);
  p = fma8(p, m, (f8)1.4249322787e-1f);
  p = fma8(p, m, (f8)-1.6668057665e-1f);
  p = fma8(p, m, (f8)2.0000714765e-1f);
  p = fma8(p, m, (f8)-2.4999993993e-1f);
  p = fma8(p, m, (f8)3.3333331174e-1f);
  f8 tail = p * m * z;
  tail = fma8(e, (f8)-2.12194440e-4f, tail);
  tail = fma8(z, (f8)-0.5f, tail);
  return fma8(e, (f8)0.693359375f, m + tail);
}

// Two normals: this month's and the next one's.
FAST f8 normals(u8 a, u8 b, f8 *other) {
  f8 radius = __builtin_elementwise_sqrt(log8(uniform(a)) * -2.0f);
  f8 t = (real((b << 2) >> 8) - 8388608.0f) * (float)(1.5707963268 * 0x1p-24), z = t * t;
  f8 s = fma8((f8)-1.9515295891e-4f, z, (f8)8.3321608736e-3f);
  s = fma8(s, z, (f8)-1.6666654611e-1f);
  s = fma8(s * z, t, t);
  f8 c = fma8((f8)2.4433157118e-5f, z, (f8)-1.3887316255e-3f);
  c = fma8(c, z, (f8)4.1666645683e-2f);
  c = fma8(c * z, z, fma8(z, (f8)-0.5f, (f8)1.0f));
  i8 swaps = (i8)(b << 1) >> 31;
  f8 cosine = (f8)((u8)(swaps ? s : c) ^ ((b ^ (b << 1)) & 0x80000000u));
  *other = radius * (f8)((u8)(swaps ? c : s) ^ (b & 0x80000000u));
  return radius * cosine;
}

typedef struct {
  float need, fixed, floor, cap, measure, work, flow, again, rejoin, buffer, free_at, w0, w1, w2,
      cash_growth, growth;
} Month;

typedef struct {
  f8 cash, first, second, third, basis, work, level, least;
  u8 place, freedom, ruin;
  i8 dry, is_free, again;
} Group;

static Month *months;
static f4 *table;
static uint32_t rows, *fan, *free_in, *ruined_in, *free_ruined;

static const float persistence = 0.5f, spread = 0.5f, tax = 0.1f, dries = 0.05f, stays = 0.5f;
static const float high = 1.2f * 0.035f / 12, low = 0.8f * 0.035f / 12, step = 0.1f;

// One month of eight paths; the wealth at its end.
FAST f8 advance(Group *g, const Month *m, int t, f8 z, u8 dry16, u8 jump31, uint32_t jump,
                float scale, float innovation) {
  g->work = fma8(g->work, (f8)persistence, z * innovation);
  g->dry = dry16 < (g->dry ? (u8)(uint32_t)(stays * 65536) : (u8)(uint32_t)(dries * 65536));
  f8 factor = exp8(fma8(g->work, (f8)spread, (f8)(-spread * spread / 2)));
  f8 income = g->dry ? (f8)0.0f : m->work * factor;

  f8 held = g->first + g->second + g->third, wealth = g->cash + held;
  i8 now = (m->free_at < wealth) & ~g->is_free;
  g->freedom = now ? (u8)(uint32_t)t : g->freedom;
  g->is_free |= now;
  g->again |= wealth < m->rejoin;
  f8 job = only(g->again, (f8)m->again);
  f8 earned = g->is_free ? (f8)0.0f : income + job;
  if (t % 12 == 0) {
    f8 spent = g->level * m->fixed;
    f8 change = only(wealth * high < spent, (f8)-step) + only(spent < wealth * low, (f8)step);
    g->level = g->is_free ? fma8(g->level, change, g->level) : g->level;
  }
  f8 ruled = min8(max8(g->level * m->fixed, (f8)m->floor), (f8)m->cap);
  f8 spent = g->is_free ? ruled : (f8)m->need;
  g->least = g->is_free ? min8(g->least, ruled * m->measure) : g->least;

  f8 cash = g->cash + earned + m->flow - spent;
  f8 invested = max8(cash - m->buffer, (f8)0.0f);
  cash -= invested;
  f8 shortage = max8(-cash, (f8)0.0f);
  f8 proceeds = held - max8(held - g->basis, (f8)0.0f) * tax;
  i8 ruined = proceeds < shortage;
  f8 sold = min8(shortage / max8(proceeds, (f8)1e-20f), (f8)1.0f), kept = 1.0f - sold;
  f8 left = fma8(sold, proceeds, cash);
  cash = ruined ? left : max8(left, (f8)0.0f);
  g->ruin = ruined ? umin(g->ruin, (u8)(uint32_t)t) : g->ruin;
  g->basis = (g->basis + invested) * kept;

  i8 jumps = jump31 < (u8)jump;
  u8 p = g->place = jumps ? umin(whole(real(jump31) * scale), (u8)(rows - 1)) : g->place;
  f4 r0 = table[p[0]], r1 = table[p[1]], r2 = table[p[2]], r3 = table[p[3]];
  f4 r4 = table[p[4]], r5 = table[p[5]], r6 = table[p[6]], r7 = table[p[7]];
  f8 q0 = __builtin_shufflevector(r0, r4, 0, 1, 2, 3, 4, 5, 6, 7);
  f8 q1 = __builtin_shufflevector(r1, r5, 0, 1, 2, 3, 4, 5, 6, 7);
  f8 q2 = __builtin_shufflevector(r2, r6, 0, 1, 2, 3, 4, 5, 6, 7);
  f8 q3 = __builtin_shufflevector(r3, r7, 0, 1, 2, 3, 4, 5, 6, 7);
  f8 x = __builtin_shufflevector(q0, q1, 0, 8, 1, 9, 4, 12, 5, 13);
  f8 y = __builtin_shufflevector(q2, q3, 0, 8, 1, 9, 4, 12, 5, 13);
  f8 a = __builtin_shufflevector(x, y, 0, 1, 8, 9, 4, 5, 12, 13);
  f8 b = __builtin_shufflevector(x, y, 2, 3, 10, 11, 6, 7, 14, 15);
  x = __builtin_shufflevector(q0, q1, 2, 10, 3, 11, 6, 14, 7, 15);
  y = __builtin_shufflevector(q2, q3, 2, 10, 3, 11, 6, 14, 7, 15);
  f8 c = __builtin_shufflevector(x, y, 0, 1, 8, 9, 4, 5, 12, 13);
  g->place = g->place == rows - 1 ? (u8)0u : g->place + 1u;
  f8 keep = kept * m->growth, grown = invested * m->growth;
  g->first = fma8(g->first, keep, grown * m->w0) * a;
  g->second = fma8(g->second, keep, grown * m->w1) * b;
  g->third = fma8(g->third, keep, grown * m->w2) * c;
  g->cash = fma8(max8(cash, (f8)0.0f), (f8)m->cash_growth, min8(cash, (f8)0.0f));
  f8 end = g->first + g->second + g->third;
  if (t % 12 == 11) g->first = end * m->w0, g->second = end * m->w1, g->third = end * m->w2;
  return g->cash + end;
}

FAST u8 bucket(f8 wealth) {
  const uint32_t lowest = (127 - 10) << 23;
  f8 all = max8(wealth, (f8)((u8)lowest));
  return umin(((u8)all - lowest) >> 18, (u8)(uint32_t)(BUCKETS - 1));
}

static void tile(uint32_t first_path, int count, int length, uint64_t seed, Group *groups) {
  const float innovation = __builtin_sqrtf(1 - persistence * persistence);
  const uint32_t jump = 0x1p31f / BLOCK;
  const float scale = (float)rows / (float)jump;
  int n = (count + 7) / 8;
  f8 unused;
  for (int v = 0; v < n; v++) {
    Group *g = groups + v;
    u8 w[4];
    philox(first_path + 8 * v, 0xffffffffu, seed, w);
    memset(g, 0, sizeof *g);
    g->cash = (f8)0.3f, g->level = (f8)1.0f, g->least = (f8)__builtin_inff();
    g->freedom = g->ruin = (u8)(uint32_t)length;
    g->work = normals(w[0], w[1], &unused);
    g->dry = uniform(w[2]) < (dries / (dries + 1 - stays));
    g->place = umin(whole(uniform(w[3]) * (float)rows), (u8)(rows - 1));
  }
  for (int t = 0; t < length; t += 2) {
    uint32_t *row = fan + (size_t)t * BUCKETS;
    for (int v = 0; v < n; v++) {
      Group g = groups[v];
      u8 w[4];
      f8 z0, z1;
      philox(first_path + 8 * v, t / 2, seed, w);
      z0 = normals(w[0], w[1], &z1);
      u8 draw = w[3] >> 1;
      u8 p0 = bucket(advance(&g, months + t, t, z0, w[2] & 0xffffu, draw, jump, scale, innovation));
      u8 p1 = p0;
      int last = t + 1 == length;
      if (!last)
        p1 = bucket(advance(&g, months + t + 1, t + 1, z1, w[2] >> 16, draw - jump, jump, scale,
                            innovation));
      groups[v] = g;
      int live = count - 8 * v < 8 ? count - 8 * v : 8;
      for (int lane = 0; lane < live; lane++) {
        row[p0[lane]]++;
        if (!last) row[BUCKETS + p1[lane]]++;
      }
    }
  }
  for (int i = 0; i < count; i++) {
    uint32_t freedom = groups[i / 8].freedom[i % 8], ruin = groups[i / 8].ruin[i % 8];
    free_in[freedom]++, ruined_in[ruin]++;
    if (freedom < (uint32_t)length && ruin < (uint32_t)length) free_ruined[freedom]++;
  }
}

static double cpu(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  if (argc < 5) return 64;
  FILE *file = fopen(argv[1], "r");
  if (!file) return 66;
  float a, b, c;
  table = aligned_alloc(64, sizeof(f4) << 16);
  while (rows < 1 << 16 && fscanf(file, "%f,%f,%f", &a, &b, &c) == 3)
    table[rows++] = (f4){a, b, c, 0};
  int paths = atoi(argv[2]), length = atoi(argv[3]);
  uint64_t seed = strtoull(argv[4], NULL, 10);
  months = calloc(length, sizeof(Month));
  for (int t = 0; t < length; t++)
    months[t] = (Month){
        .need = 1.0f / 12, .fixed = 1.0f / 12, .floor = 0.7f / 12, .cap = 1.5f / 12, .measure = 12,
        .work = 1.6f / 12, .flow = t == 100 ? -0.5f : 0.01f, .again = 0.05f, .rejoin = 0.1f,
        .buffer = 0.5f, .free_at = 30, .w0 = 0.6f, .w1 = 0.3f, .w2 = 0.1f, .cash_growth = 0.9985f,
        .growth = 0.9998f};
  fan = calloc((size_t)length * BUCKETS, 4);
  free_in = calloc(length + 1, 4), ruined_in = calloc(length + 1, 4);
  free_ruined = calloc(length + 1, 4);
  Group *groups = aligned_alloc(64, GROUPS * sizeof(Group));
  double start = cpu();
  for (int first = 0; first < paths; first += WIDTH)
    tile(first, paths - first < WIDTH ? paths - first : WIDTH, length, seed, groups);
  double took = cpu() - start;
  long long free_paths = 0, ruined = 0, lasted = 0;
  for (int t = 0; t < length; t++)
    free_paths += free_in[t], ruined += ruined_in[t], lasted += (long long)free_in[t] - free_ruined[t];
  long long checksum = 0;
  for (int bucket = 0; bucket < BUCKETS; bucket++)
    checksum += (long long)bucket * fan[(size_t)(length - 1) * BUCKETS + bucket];
  printf("{\"cpuSeconds\": %.6f, \"free\": %lld, \"ruined\": %lld, \"lasted\": %lld, \"buckets\": %lld}\n",
         took, free_paths, ruined, lasted, checksum);
}
