// Eight numbers at a time, for the simulation of paths.
//
// Swift's own SIMD8 operators are compiled lane by lane and packed again only where the function is
// small; clang's vector types stay vectors. They are imported as SIMD8<Float> and SIMD8<UInt32>.
// Everything is inlined into the Swift that uses it and compiled with that target's flags.

#ifndef MASAR_LANES_H
#define MASAR_LANES_H

#include <stdint.h>

typedef float lanes_f __attribute__((ext_vector_type(8)));
typedef int32_t lanes_i __attribute__((ext_vector_type(8)));
typedef uint32_t lanes_u __attribute__((ext_vector_type(8)));
typedef uint64_t lanes_l __attribute__((ext_vector_type(4)));
typedef float lanes_row __attribute__((ext_vector_type(4)));

#define LANES static inline __attribute__((always_inline, nodebug))

LANES lanes_f lanes_all(float x) { return (lanes_f)x; }
LANES lanes_f lanes_add(lanes_f a, lanes_f b) { return a + b; }
LANES lanes_f lanes_sub(lanes_f a, lanes_f b) { return a - b; }
LANES lanes_f lanes_mul(lanes_f a, lanes_f b) { return a * b; }
LANES lanes_f lanes_div(lanes_f a, lanes_f b) { return a / b; }

// a·b + c; without the instruction a call of the library for each lane would take its place.
LANES lanes_f lanes_fma(lanes_f a, lanes_f b, lanes_f c) {
#if defined(__FMA__) || defined(__aarch64__)
  return __builtin_elementwise_fma(a, b, c);
#else
  return a * b + c;
#endif
}

LANES lanes_f lanes_sqrt(lanes_f a) { return __builtin_elementwise_sqrt(a); }

// The second operand where either is no number, as the instruction has it.
LANES lanes_f lanes_min(lanes_f a, lanes_f b) { return a < b ? a : b; }
LANES lanes_f lanes_max(lanes_f a, lanes_f b) { return a > b ? a : b; }

// Masks have every bit of a lane set, or none.
LANES lanes_i lanes_less(lanes_f a, lanes_f b) { return a < b; }
LANES lanes_i lanes_less_u(lanes_u a, lanes_u b) { return a < b; }
LANES lanes_i lanes_equal_u(lanes_u a, lanes_u b) { return a == b; }
LANES lanes_i lanes_both(lanes_i a, lanes_i b) { return a & b; }
LANES lanes_i lanes_either(lanes_i a, lanes_i b) { return a | b; }
LANES lanes_i lanes_but_not(lanes_i a, lanes_i b) { return a & ~b; }
// The lanes whose highest bit is set.
LANES lanes_i lanes_high_bit(lanes_u a) { return (lanes_i)a >> 31; }
LANES lanes_f lanes_pick(lanes_i mask, lanes_f a, lanes_f b) { return mask ? a : b; }
LANES lanes_u lanes_pick_u(lanes_i mask, lanes_u a, lanes_u b) {
  return (lanes_u)((mask & (lanes_i)a) | (~mask & (lanes_i)b));
}
// The value where the mask is set, else zero.
LANES lanes_f lanes_where(lanes_i mask, lanes_f a) { return (lanes_f)(mask & (lanes_i)a); }

LANES lanes_u lanes_all_u(uint32_t x) { return (lanes_u)x; }
LANES lanes_u lanes_count(uint32_t first) {
  return (lanes_u)first + (lanes_u){0, 1, 2, 3, 4, 5, 6, 7};
}
LANES lanes_u lanes_add_u(lanes_u a, lanes_u b) { return a + b; }
LANES lanes_u lanes_sub_u(lanes_u a, lanes_u b) { return a - b; }
LANES lanes_u lanes_and_u(lanes_u a, lanes_u b) { return a & b; }
LANES lanes_u lanes_xor_u(lanes_u a, lanes_u b) { return a ^ b; }
LANES lanes_u lanes_right(lanes_u a, uint32_t by) { return a >> (lanes_u)by; }
LANES lanes_u lanes_left(lanes_u a, uint32_t by) { return a << (lanes_u)by; }
LANES lanes_u lanes_min_u(lanes_u a, lanes_u b) { return a < b ? a : b; }

LANES lanes_u lanes_bits(lanes_f a) { return (lanes_u)a; }
LANES lanes_f lanes_of_bits(lanes_u a) { return (lanes_f)a; }
// From integers below 2³¹: the signed conversion is one instruction, the unsigned is not.
LANES lanes_f lanes_real(lanes_u a) { return __builtin_convertvector((lanes_i)a, lanes_f); }
LANES lanes_u lanes_whole(lanes_f a) { return (lanes_u) __builtin_convertvector(a, lanes_i); }

// The upper and lower halves of a 32 by 32 bit product. Even and odd lanes are multiplied apart, as
// the instruction has it; the compiler sees that both halves share it.
LANES lanes_u lanes_product_high(lanes_u a, uint32_t b) {
  const uint64_t half = 0xffffffffu;
  lanes_l all = (lanes_l)a, by = (lanes_l)(uint64_t)b;
  return (lanes_u)((((all & half) * by) >> 32) | (((all >> 32) * by) & ~half));
}
LANES lanes_u lanes_product_low(lanes_u a, uint32_t b) {
  const uint64_t half = 0xffffffffu;
  lanes_l all = (lanes_l)a, by = (lanes_l)(uint64_t)b;
  return (lanes_u)((((all & half) * by) & half) | (((all >> 32) * by) << 32));
}

// One column of a table's rows at eight places. All three share their loads and the first turns.
LANES lanes_f lanes_column(const float *table, lanes_u place, int column) {
  const lanes_row *rows = (const lanes_row *)table;
  lanes_row r0 = rows[place[0]], r1 = rows[place[1]], r2 = rows[place[2]], r3 = rows[place[3]];
  lanes_row r4 = rows[place[4]], r5 = rows[place[5]], r6 = rows[place[6]], r7 = rows[place[7]];
  lanes_f a = __builtin_shufflevector(r0, r4, 0, 1, 2, 3, 4, 5, 6, 7);
  lanes_f b = __builtin_shufflevector(r1, r5, 0, 1, 2, 3, 4, 5, 6, 7);
  lanes_f c = __builtin_shufflevector(r2, r6, 0, 1, 2, 3, 4, 5, 6, 7);
  lanes_f d = __builtin_shufflevector(r3, r7, 0, 1, 2, 3, 4, 5, 6, 7);
  if (column == 2) {
    lanes_f ab = __builtin_shufflevector(a, b, 2, 10, 3, 11, 6, 14, 7, 15);
    lanes_f cd = __builtin_shufflevector(c, d, 2, 10, 3, 11, 6, 14, 7, 15);
    return __builtin_shufflevector(ab, cd, 0, 1, 8, 9, 4, 5, 12, 13);
  }
  lanes_f ab = __builtin_shufflevector(a, b, 0, 8, 1, 9, 4, 12, 5, 13);
  lanes_f cd = __builtin_shufflevector(c, d, 0, 8, 1, 9, 4, 12, 5, 13);
  return column == 0 ? __builtin_shufflevector(ab, cd, 0, 1, 8, 9, 4, 5, 12, 13)
                     : __builtin_shufflevector(ab, cd, 2, 3, 10, 11, 6, 7, 14, 15);
}

// One more in each lane's bucket of two months' histograms. Measured with AVX2: one histogram after
// the other is half again as fast as two in turn, though neighbours often wait for one bucket.
// Without it the places lie in two registers each, and two in turn wait for each other less.
LANES void lanes_tally(uint32_t *buckets, lanes_u place, uint32_t *next, lanes_u then) {
#if defined(__AVX2__)
  for (int lane = 0; lane < 8; lane++) buckets[place[lane]] += 1;
  for (int lane = 0; lane < 8; lane++) next[then[lane]] += 1;
#else
  for (int lane = 0; lane < 8; lane++) {
    buckets[place[lane]] += 1;
    next[then[lane]] += 1;
  }
#endif
}

// Whether this processor has AVX2 and FMA, and a system that keeps their registers.
static inline int lanes_has_wide(void) {
#if defined(__x86_64__)
  uint32_t a, b, c, d;
  __asm__("cpuid" : "=a"(a), "=b"(b), "=c"(c), "=d"(d) : "a"(0), "c"(0));
  if (a < 7) return 0;
  __asm__("cpuid" : "=a"(a), "=b"(b), "=c"(c), "=d"(d) : "a"(1), "c"(0));
  // FMA, OSXSAVE, AVX.
  if ((c & (1u << 12)) == 0 || (c & (1u << 27)) == 0 || (c & (1u << 28)) == 0) return 0;
  uint32_t low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  if ((low & 6) != 6) return 0;
  __asm__("cpuid" : "=a"(a), "=b"(b), "=c"(c), "=d"(d) : "a"(7), "c"(0));
  return (b & (1u << 5)) != 0;
#else
  return 0;
#endif
}

#endif
