/* IEEE flags of hot code: loops that repeat one operation, and loops over arrays, raise exactly the flags they should.
 * usage: fpflags            flags cleared before each loop, which has become hot meanwhile
 *        fpflags late [ms]  all loops are hot before anybody looks at flags
 *        fpflags first [ms] the same, and each loop's flags are the first that its process looks at (not the arrays')
 *        fpflags show       print a line for each row: name, flags, result */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { NX = 1, UF = 2, OF = 4, DZ = 8, NV = 16, ROUNDS = 2500, N = 67 };
#define S(bits) (0xffffffff00000000 | (bits)) /* a single, boxed */

#define ONE 0x3ff0000000000000
#define TWO 0x4000000000000000
#define THREE 0x4008000000000000
#define MAX 0x7fefffffffffffff
#define MIN 0x0010000000000000
#define TINY 1
#define INF 0x7ff0000000000000
#define QNAN 0x7ff8000000000000
#define SNAN 0x7ff0000000000001
#define ODDNAN 0xfff8000000001234
#define MINUS 0x8000000000000000 /* zero, or with | another sign */
#define HALF 0x3fe0000000000000
#define BIG 0x4400000000000000  /* 2^65 */
#define ULP 0x3ff0000000000001  /* 1 + 2^-52 */
#define ODD 0x4008000000000001
#define SONE S(0x3f800000)
#define STHREE S(0x40400000)
#define SMAX S(0x7f7fffff)
#define SMIN S(0x00800000)
#define STINY S(1)
#define SINF S(0x7f800000)
#define SQNAN S(0x7fc00000)
#define SSNAN S(0x7f800001)
#define SMINUS S(0x80000000)
#define SHALF S(0x3f000000)

typedef void loop(uint64_t *p, long n);

/* n rounds, the last with operands p[4], p[5], p[6] in ft0, ft1, ft2 (and a3), the others, some of which are not
 * translated, with p[0], p[1], p[2]. The result of ft3 or a4 to p[3]. */
#define LOOP(name, before, insn, after) \
    __attribute__((noinline)) static void name(uint64_t *p, long n) \
    { \
        __asm__ volatile("1: addi %1, %1, -1\n seqz a5, %1\n slli a5, a5, 5\n add a5, a5, %0\n" \
                         "fld ft0, 0(a5)\n fld ft1, 8(a5)\n fld ft2, 16(a5)\n ld a3, 0(a5)\n" \
                         before insn "\n bnez %1, 1b\n" after \
                         : "+r"(p), "+r"(n) : : "a3", "a4", "a5", "ft0", "ft1", "ft2", "ft3", "ft4", "memory"); \
    }
#define F(name, insn) LOOP(name, "", insn, "fsd ft3, 24(%0)\n")
#define X(name, insn) LOOP(name, "", insn, "sd a4, 24(%0)\n")
#define BOTH(op) F(op##_d, #op ".d ft3, ft0, ft1") F(op##_s, #op ".s ft3, ft0, ft1")
#define TEST(op) X(op##_d, #op ".d a4, ft0, ft1") X(op##_s, #op ".s a4, ft0, ft1")
BOTH(fadd) BOTH(fsub) BOTH(fmul) BOTH(fdiv) BOTH(fmin) BOTH(fmax) BOTH(fsgnj) BOTH(fsgnjn)
F(fsqrt_d, "fsqrt.d ft3, ft0") F(fsqrt_s, "fsqrt.s ft3, ft0")
F(fmadd_d, "fmadd.d ft3, ft0, ft1, ft2") F(fmadd_s, "fmadd.s ft3, ft0, ft1, ft2")
F(fnmsub_d, "fnmsub.d ft3, ft0, ft1, ft2") F(fnmsub_s, "fnmsub.s ft3, ft0, ft1, ft2")
TEST(feq) TEST(flt) TEST(fle) X(fclass_d, "fclass.d a4, ft0")
X(w_d, "fcvt.w.d a4, ft0, rtz") X(wu_d, "fcvt.wu.d a4, ft0, rtz")
X(l_d, "fcvt.l.d a4, ft0, rtz") X(lu_d, "fcvt.lu.d a4, ft0, rtz")
X(w_s, "fcvt.w.s a4, ft0, rtz") X(wu_s, "fcvt.wu.s a4, ft0, rtz")
X(l_s, "fcvt.l.s a4, ft0, rtz") X(lu_s, "fcvt.lu.s a4, ft0, rtz")
X(l_rne, "fcvt.l.d a4, ft0, rne") X(w_rdn, "fcvt.w.d a4, ft0, rdn") X(wu_rup, "fcvt.wu.d a4, ft0, rup")
X(lu_rne, "fcvt.lu.d a4, ft0, rne") X(l_rmm, "fcvt.l.d a4, ft0, rmm")
F(d_l, "fcvt.d.l ft3, a3") F(d_lu, "fcvt.d.lu ft3, a3") F(s_w, "fcvt.s.w ft3, a3") F(s_lu, "fcvt.s.lu ft3, a3")
F(s_d, "fcvt.s.d ft3, ft0") F(d_s, "fcvt.d.s ft3, ft0")
F(add_rtz, "fadd.d ft3, ft0, ft1, rtz") F(div_rup, "fdiv.d ft3, ft0, ft1, rup")
/* Ties away from zero, which hosts do not have, in the middle of hot code. */
#define RMM(name, insn) LOOP(name, "fmul.d ft4, ft2, ft2\n fadd.d ft4, ft4, ft4\n", insn, "fsd ft3, 24(%0)\n")
RMM(add_rmm, "fadd.d ft3, ft0, ft1, rmm\n fsub.d ft4, ft2, ft2") RMM(mul_rmm, "fmul.d ft3, ft0, ft1, rmm")
RMM(s_d_rmm, "fcvt.s.d ft3, ft0, rmm") RMM(d_l_rmm, "fcvt.d.l ft3, a3, rmm")
/* A NaN that is put off through copies, and what is made of it. */
F(chain_d, "fdiv.d ft3, ft0, ft1\n fneg.d ft4, ft3\n fabs.d ft4, ft4\n fadd.d ft4, ft4, ft3\n fmv.d ft3, ft4\n flt.d a4, ft2, ft2")
F(chain_s, "fdiv.s ft3, ft0, ft1\n fneg.s ft4, ft3\n fabs.s ft4, ft4\n fadd.s ft4, ft4, ft3\n fmv.s ft3, ft4\n feq.s a4, ft4, ft4")
X(quiet, "fsub.d ft3, ft0, ft1\n feq.d a4, ft3, ft3\n fmin.d ft4, ft3, ft2")
F(unboxed, "fadd.s ft3, ft0, ft1")

static const struct row {
    const char *name;
    loop *run;
    uint64_t a, b, c, result;
    int flags;
} rows[] = {
#define ROW(f, a, b, c, flags, result) {#f, f, a, b, c, result, flags}
    ROW(fadd_d, ONE, HALF, 0, 0, 0x3ff8000000000000),
    ROW(fadd_d, ONE, TINY, 0, NX, 0x3ff0000000000000),
    ROW(fadd_d, MAX, MAX, 0, OF | NX, 0x7ff0000000000000),
    ROW(fadd_d, INF, MINUS | INF, 0, NV, 0x7ff8000000000000),
    ROW(fadd_d, SNAN, ONE, 0, NV, 0x7ff8000000000000),
    ROW(fadd_d, ODDNAN, ONE, 0, 0, 0x7ff8000000000000),
    ROW(fadd_s, SONE, STINY, 0, NX, 0xffffffff3f800000),
    ROW(fadd_s, SMAX, SMAX, 0, OF | NX, 0xffffffff7f800000),
    ROW(fadd_s, SSNAN, SONE, 0, NV, 0xffffffff7fc00000),
    ROW(fsub_d, INF, INF, 0, NV, 0x7ff8000000000000),
    ROW(fsub_d, MIN, TINY, 0, 0, 0xfffffffffffff),
    ROW(fsub_s, SONE, STINY, 0, NX, 0xffffffff3f800000),
    ROW(fmul_d, MIN, HALF, 0, 0, 0x8000000000000),
    ROW(fmul_d, TINY, HALF, 0, UF | NX, 0),
    ROW(fmul_d, INF, 0, 0, NV, 0x7ff8000000000000),
    ROW(fmul_d, MAX, TWO, 0, OF | NX, 0x7ff0000000000000),
    ROW(fmul_d, ULP, ULP, 0, NX, 0x3ff0000000000002),
    ROW(fmul_s, STINY, SHALF, 0, UF | NX, 0xffffffff00000000),
    ROW(fmul_s, SSNAN, SQNAN, 0, NV, 0xffffffff7fc00000),
    ROW(fdiv_d, ONE, 0, 0, DZ, 0x7ff0000000000000),
    ROW(fdiv_d, MINUS | ONE, 0, 0, DZ, 0xfff0000000000000),
    ROW(fdiv_d, 0, 0, 0, NV, 0x7ff8000000000000),
    ROW(fdiv_d, INF, 0, 0, 0, 0x7ff0000000000000),
    ROW(fdiv_d, ONE, THREE, 0, NX, 0x3fd5555555555555),
    ROW(fdiv_d, MIN, THREE, 0, UF | NX, 0x5555555555555),
    ROW(fdiv_s, SONE, S(0), 0, DZ, 0xffffffff7f800000),
    ROW(fdiv_s, S(0), S(0), 0, NV, 0xffffffff7fc00000),
    ROW(fdiv_s, SONE, STHREE, 0, NX, 0xffffffff3eaaaaab),
    ROW(fmin_d, QNAN, ONE, 0, 0, 0x3ff0000000000000),
    ROW(fmin_d, SNAN, ONE, 0, NV, 0x3ff0000000000000),
    ROW(fmin_d, ONE, SNAN, 0, NV, 0x3ff0000000000000),
    ROW(fmin_d, SNAN, QNAN, 0, NV, 0x7ff8000000000000),
    ROW(fmin_d, MINUS, 0, 0, 0, 0x8000000000000000),
    ROW(fmax_d, QNAN, QNAN, 0, 0, 0x7ff8000000000000),
    ROW(fmax_d, ONE, SNAN, 0, NV, 0x3ff0000000000000),
    ROW(fmin_s, SSNAN, SONE, 0, NV, 0xffffffff3f800000),
    ROW(fmax_s, SQNAN, SONE, 0, 0, 0xffffffff3f800000),
    ROW(fmax_s, SQNAN, SSNAN, 0, NV, 0xffffffff7fc00000),
    ROW(fsgnj_d, SNAN, MINUS, 0, 0, 0xfff0000000000001),
    ROW(fsgnjn_d, SNAN, ONE, 0, 0, 0xfff0000000000001),
    ROW(fsgnj_s, SSNAN, SMINUS, 0, 0, 0xffffffffff800001),
    ROW(fsgnjn_s, SSNAN, SONE, 0, 0, 0xffffffffff800001),
    ROW(fsqrt_d, MINUS | ONE, 0, 0, NV, 0x7ff8000000000000),
    ROW(fsqrt_d, TWO, 0, 0, NX, 0x3ff6a09e667f3bcd),
    ROW(fsqrt_d, MINUS, 0, 0, 0, 0x8000000000000000),
    ROW(fsqrt_d, SNAN, 0, 0, NV, 0x7ff8000000000000),
    ROW(fsqrt_s, SMINUS | SONE, 0, 0, NV, 0xffffffff7fc00000),
    ROW(fsqrt_s, STHREE, 0, 0, NX, 0xffffffff3fddb3d7),
    ROW(fmadd_d, INF, 0, QNAN, NV, 0x7ff8000000000000),
    ROW(fmadd_d, 0, INF, QNAN, NV, 0x7ff8000000000000),
    ROW(fmadd_d, INF, 0, ONE, NV, 0x7ff8000000000000),
    ROW(fmadd_d, QNAN, ONE, ONE, 0, 0x7ff8000000000000),
    ROW(fmadd_d, ONE, ONE, SNAN, NV, 0x7ff8000000000000),
    ROW(fmadd_d, INF, ONE, MINUS | INF, NV, 0x7ff8000000000000),
    ROW(fmadd_d, MAX, TWO, ONE, OF | NX, 0x7ff0000000000000),
    ROW(fmadd_d, ULP, ULP, ONE, NX, 0x4000000000000001),
    ROW(fmadd_d, TINY, HALF, 0, UF | NX, 0),
    ROW(fmadd_s, SINF, S(0), SQNAN, NV, 0xffffffff7fc00000),
    ROW(fmadd_s, SMAX, SMAX, SONE, OF | NX, 0xffffffff7f800000),
    ROW(fnmsub_d, INF, 0, QNAN, NV, 0x7ff8000000000000),
    ROW(fnmsub_s, SINF, SMINUS, SQNAN, NV, 0xffffffff7fc00000),
    ROW(fnmsub_s, SONE, SONE, SONE, 0, 0xffffffff00000000),
    ROW(feq_d, QNAN, ONE, 0, 0, 0),
    ROW(feq_d, SNAN, ONE, 0, NV, 0),
    ROW(feq_s, SQNAN, SQNAN, 0, 0, 0),
    ROW(feq_s, SONE, SSNAN, 0, NV, 0),
    ROW(flt_d, QNAN, ONE, 0, NV, 0),
    ROW(flt_d, ONE, TWO, 0, 0, 0x1),
    ROW(flt_s, SONE, SQNAN, 0, NV, 0),
    ROW(fle_d, ONE, QNAN, 0, NV, 0),
    ROW(fle_d, SNAN, SNAN, 0, NV, 0),
    ROW(fle_s, SQNAN, SONE, 0, NV, 0),
    ROW(fle_s, SINF, SINF, 0, 0, 0x1),
    ROW(fclass_d, SNAN, 0, 0, 0, 0x100),
    ROW(w_d, QNAN, 0, 0, NV, 0x7fffffff),
    ROW(w_d, BIG, 0, 0, NV, 0x7fffffff),
    ROW(w_d, 0x41dfffffffc00000, 0, 0, 0, 0x7fffffff),
    ROW(w_d, 0x41dfffffffe00000, 0, 0, NX, 0x7fffffff),
    ROW(w_d, 0x41e0000000000000, 0, 0, NV, 0x7fffffff),
    ROW(w_d, 0xc1e0000000000000, 0, 0, 0, 0xffffffff80000000),
    ROW(w_d, 0xc1e0000000100000, 0, 0, NX, 0xffffffff80000000),
    ROW(w_d, 0xc1e0000000200000, 0, 0, NV, 0xffffffff80000000),
    ROW(w_d, HALF, 0, 0, NX, 0),
    ROW(wu_d, MINUS | HALF, 0, 0, NX, 0),
    ROW(wu_d, MINUS | ONE, 0, 0, NV, 0),
    ROW(wu_d, 0xbff8000000000000, 0, 0, NV, 0),
    ROW(wu_d, 0x41efffffffe00000, 0, 0, 0, 0xffffffffffffffff),
    ROW(wu_d, 0x41effffffff00000, 0, 0, NX, 0xffffffffffffffff),
    ROW(wu_d, 0x41f0000000000000, 0, 0, NV, 0xffffffffffffffff),
    ROW(wu_d, SNAN, 0, 0, NV, 0xffffffffffffffff),
    ROW(l_d, BIG, 0, 0, NV, 0x7fffffffffffffff),
    ROW(l_d, 0xc3e0000000000000, 0, 0, 0, 0x8000000000000000),
    ROW(l_d, 0xc3e0000000000001, 0, 0, NV, 0x8000000000000000),
    ROW(l_d, 0x3ff8000000000000, 0, 0, NX, 0x1),
    ROW(l_d, MINUS | INF, 0, 0, NV, 0x8000000000000000),
    ROW(lu_d, 0x43e0000000000000, 0, 0, 0, 0x8000000000000000),
    ROW(lu_d, 0x43efffffffffffff, 0, 0, 0, 0xfffffffffffff800),
    ROW(lu_d, 0x43f0000000000000, 0, 0, NV, 0xffffffffffffffff),
    ROW(lu_d, MINUS | TINY, 0, 0, NX, 0),
    ROW(lu_d, MINUS, 0, 0, 0, 0),
    ROW(lu_d, QNAN, 0, 0, NV, 0xffffffffffffffff),
    ROW(w_s, SQNAN, 0, 0, NV, 0x7fffffff),
    ROW(w_s, S(0x4f000000), 0, 0, NV, 0x7fffffff),
    ROW(w_s, S(0xcf000000), 0, 0, 0, 0xffffffff80000000),
    ROW(w_s, SHALF, 0, 0, NX, 0),
    ROW(wu_s, SMINUS | SONE, 0, 0, NV, 0),
    ROW(wu_s, S(0x4f800000), 0, 0, NV, 0xffffffffffffffff),
    ROW(wu_s, S(0x3fc00000), 0, 0, NX, 0x1),
    ROW(l_s, S(0x5f000000), 0, 0, NV, 0x7fffffffffffffff),
    ROW(l_s, S(0x5effffff), 0, 0, 0, 0x7fffff8000000000),
    ROW(l_s, SHALF, 0, 0, NX, 0),
    ROW(lu_s, S(0x5f800000), 0, 0, NV, 0xffffffffffffffff),
    ROW(lu_s, SSNAN, 0, 0, NV, 0xffffffffffffffff),
    ROW(lu_s, S(0x5f7fffff), 0, 0, 0, 0xffffff0000000000),
    ROW(l_rne, 0x4004000000000000, 0, 0, NX, 0x2),
    ROW(l_rne, BIG, 0, 0, NV, 0x7fffffffffffffff),
    ROW(l_rne, SNAN, 0, 0, NV, 0x7fffffffffffffff),
    ROW(l_rne, THREE, 0, 0, 0, 0x3),
    ROW(w_rdn, 0x41dfffffffe00000, 0, 0, NX, 0x7fffffff),
    ROW(w_rdn, 0xc1e0000000100000, 0, 0, NV, 0xffffffff80000000),
    ROW(w_rdn, MINUS | HALF, 0, 0, NX, 0xffffffffffffffff),
    ROW(wu_rup, MINUS | HALF, 0, 0, NX, 0),
    ROW(wu_rup, 0x41effffffff00000, 0, 0, NV, 0xffffffffffffffff),
    ROW(wu_rup, MINUS | ONE, 0, 0, NV, 0),
    ROW(lu_rne, HALF, 0, 0, NX, 0),
    ROW(lu_rne, MINUS | 0x3fe0000000000001, 0, 0, NV, 0),
    ROW(lu_rne, 0x43e0000000000001, 0, 0, 0, 0x8000000000000800),
    ROW(l_rmm, 0x4004000000000000, 0, 0, NX, 0x3),
    ROW(l_rmm, BIG, 0, 0, NV, 0x7fffffffffffffff),
    ROW(l_rmm, HALF, 0, 0, NX, 0x1),
    ROW(d_l, 0x20000000000001, 0, 0, NX, 0x4340000000000000),
    ROW(d_l, 0x20000000000000, 0, 0, 0, 0x4340000000000000),
    ROW(d_lu, 0xffffffffffffffff, 0, 0, NX, 0x43f0000000000000),
    ROW(d_lu, 0x8000000000000000, 0, 0, 0, 0x43e0000000000000),
    ROW(s_w, 0x1000001, 0, 0, NX, 0xffffffff4b800000),
    ROW(s_lu, 0xffffff0000000000, 0, 0, 0, 0xffffffff5f7fffff),
    ROW(s_lu, 0xffffff8000000000, 0, 0, NX, 0xffffffff5f800000),
    ROW(s_d, MAX, 0, 0, OF | NX, 0xffffffff7f800000),
    ROW(s_d, MIN, 0, 0, UF | NX, 0xffffffff00000000),
    ROW(s_d, ULP, 0, 0, NX, 0xffffffff3f800000),
    ROW(s_d, SNAN, 0, 0, NV, 0xffffffff7fc00000),
    ROW(s_d, QNAN, 0, 0, 0, 0xffffffff7fc00000),
    ROW(d_s, SSNAN, 0, 0, NV, 0x7ff8000000000000),
    ROW(d_s, SQNAN, 0, 0, 0, 0x7ff8000000000000),
    ROW(d_s, STINY, 0, 0, 0, 0x36a0000000000000),
    ROW(add_rtz, ONE, TINY, 0, NX, 0x3ff0000000000000),
    ROW(add_rtz, MAX, MAX, 0, OF | NX, 0x7fefffffffffffff),
    ROW(div_rup, ONE, THREE, 0, NX, 0x3fd5555555555556),
    ROW(div_rup, ONE, 0, 0, DZ, 0x7ff0000000000000),
    ROW(add_rmm, ONE, 0x3ca0000000000000, 0, NX, ULP),
    ROW(add_rmm, MINUS | ULP, MINUS | 0x3ca0000000000000, 0, NX, 0xbff0000000000002),
    ROW(add_rmm, INF, MINUS | INF, 0, NV, 0x7ff8000000000000),
    ROW(add_rmm, MAX, MAX, 0, OF | NX, 0x7ff0000000000000),
    ROW(mul_rmm, 0x3ff0000000000003, HALF, 0, 0, 0x3fe0000000000003),
    ROW(mul_rmm, 5, HALF, 0, UF | NX, 3),
    ROW(mul_rmm, SNAN, ONE, 0, NV, 0x7ff8000000000000),
    ROW(s_d_rmm, 0x3ff0000010000000, 0, 0, NX, 0xffffffff3f800001),
    ROW(s_d_rmm, MAX, 0, 0, OF | NX, 0xffffffff7f800000),
    ROW(d_l_rmm, 0x20000000000001, 0, 0, NX, 0x4340000000000001),
    ROW(chain_d, 0, 0, ONE, NV, 0x7ff8000000000000),
    ROW(chain_d, ODDNAN, ONE, ONE, 0, 0x7ff8000000000000),
    ROW(chain_d, ODDNAN, ONE, QNAN, NV, 0x7ff8000000000000),
    ROW(chain_d, ONE, THREE, QNAN, NX | NV, 0x3fe5555555555555),
    ROW(chain_s, S(0), S(0), ONE, NV, 0xffffffff7fc00000),
    ROW(chain_s, SSNAN, SONE, ONE, NV, 0xffffffff7fc00000),
    ROW(chain_s, S(0xffc12345), SONE, ONE, 0, 0xffffffff7fc00000),
    ROW(quiet, INF, INF, ONE, NV, 0),
    ROW(quiet, ODDNAN, ONE, ONE, 0, 0),
    ROW(quiet, ODDNAN, ONE, SNAN, NV, 0),
    ROW(unboxed, SNAN, SONE, 0, 0, 0xffffffff7fc00000),
    ROW(unboxed, 0xfffffffe7f800001, SONE, 0, 0, 0xffffffff7fc00000),
    {0, 0, 0, 0, 0, 0, 0},
};
enum { ROWS = sizeof rows / sizeof *rows - 1 };

/* Loops over arrays, which a compiler for a host with vectors would like to run on them. */
typedef union { uint64_t w[N]; double d[N]; float s[2 * N]; int64_t l[N]; } numbers;
typedef void array(numbers *o, const numbers *a, const numbers *b);
#define ARRAY(name, expression) \
    __attribute__((noinline)) static void name(numbers *o, const numbers *a, const numbers *b) \
    { \
        (void)b; \
        for (int i = 0; i < N; i++) expression; \
    }
ARRAY(a_add, o->d[i] = a->d[i] + b->d[i])
ARRAY(a_mul, o->d[i] = a->d[i] * b->d[i])
ARRAY(a_div, o->d[i] = a->d[i] / b->d[i])
ARRAY(a_axpy, o->d[i] = a->d[i] * 2 + b->d[i])
ARRAY(a_fma, __asm__("fmadd.d %0, %1, %2, %3" : "=f"(o->d[i]) : "f"(a->d[i]), "f"(0.0), "f"(b->d[i])))
ARRAY(a_min, __asm__("fmin.d %0, %1, %2" : "=f"(o->d[i]) : "f"(a->d[i] + b->d[i]), "f"(b->d[i])))
ARRAY(a_narrow, o->s[i] = (float)(a->d[i] * b->d[i]))
ARRAY(a_from, o->d[i] = (double)a->l[i] + b->d[i])
ARRAY(a_to, o->l[i] = (int64_t)(a->d[i] + b->d[i]))
ARRAY(a_less, o->l[i] = a->d[i] + b->d[i] < b->d[i])
ARRAY(a_singles, o->s[i] = a->s[2 * i] * b->s[2 * i])

static const struct case_ { const char *name; array *run; uint64_t usual, a, b; int flags; } cases[] = {
#define CASE(f, usual, a, b, flags) {#f, f, usual, a, b, flags}
    CASE(a_add, ONE, ONE, ONE, 0), CASE(a_add, ONE, ONE, TINY, NX), CASE(a_add, ONE, INF, MINUS | INF, NV),
    CASE(a_add, ONE, SNAN, ONE, NV), CASE(a_add, ONE, QNAN, ONE, 0), CASE(a_mul, ONE, MAX, MAX, OF | NX),
    CASE(a_mul, ONE, MIN, MIN, UF | NX), CASE(a_mul, ONE, 0, INF, NV), CASE(a_div, ONE, ONE, 0, DZ),
    CASE(a_div, ONE, 0, 0, NV), CASE(a_div, ONE, TWO, ONE, 0), CASE(a_axpy, ONE, MAX, ONE, OF | NX),
    CASE(a_axpy, ONE, SNAN, ONE, NV), CASE(a_axpy, ONE, ODDNAN, ONE, 0), CASE(a_fma, ONE, INF, QNAN, NV),
    CASE(a_fma, ONE, MAX, MIN, 0), CASE(a_fma, ONE, QNAN, ONE, 0), CASE(a_min, ONE, QNAN, ONE, 0),
    CASE(a_min, ONE, SNAN, ONE, NV), CASE(a_min, ONE, INF, MINUS | INF, NV), CASE(a_narrow, ONE, MAX, ONE, OF | NX), CASE(a_narrow, ONE, ULP, ONE, NX),
    CASE(a_from, 3, 0x20000000000001, 0, NX), CASE(a_from, 3, 5, ONE, 0), CASE(a_to, ONE, QNAN, ONE, NV),
    CASE(a_to, ONE, HALF, ONE, NX), CASE(a_to, ONE, TWO, ONE, 0), CASE(a_less, ONE, QNAN, ONE, NV),
    CASE(a_less, ONE, TWO, ONE, 0), CASE(a_singles, SONE, SMAX, SMAX, OF | NX),
    CASE(a_singles, SONE, SSNAN, SONE, NV), {0, 0, 0, 0, 0, 0},
};
enum { CASES = sizeof cases / sizeof *cases - 1 };

static int wrong, show;

static void set_flags(uint64_t flags) { __asm__ volatile("fsflags %0" : : "r"(flags) : "memory"); }
static int get_flags(void)
{
    uint64_t flags;
    __asm__ volatile("frflags %0" : "=r"(flags) : : "memory");
    return (int)flags;
}

static void expect(const char *name, int number, int flags, int wanted, uint64_t result, uint64_t right)
{
    if (show) printf("%s %d: %#x %#llx\n", name, number, flags, (unsigned long long)result);
    if (flags == wanted && result == right) return;
    wrong++;
    printf("%s %d: flags %#x, not %#x; result %#llx, not %#llx\n", name, number, flags, wanted,
           (unsigned long long)result, (unsigned long long)right);
}

static uint64_t run_row(const struct row *r, long n)
{
    uint64_t usual = r->a >> 32 == 0xffffffff ? SONE : ONE, p[7] = {usual, usual, usual, 0, r->a, r->b, r->c};
    r->run(p, n);
    return p[3];
}

static void run_case(const struct case_ *c, int special)
{
    static numbers o, a, b;
    for (int i = 0; i < N; i++) {
        a.w[i] = c->usual;
        b.w[i] = c->run == a_from ? ONE : c->usual;
    }
    if (special) a.w[special] = c->a, b.w[special] = c->b;
    c->run(&o, &a, &b);
}

/* Everything becomes hot without raising a flag. `pause`: milliseconds to translate each loop in. */
static void warm(int pause)
{
    struct timespec t = {pause / 1000, pause % 1000 * 1000000l};
    for (int pass = 0; pass < 3; pass++) {
        for (const struct row *r = rows; r < rows + ROWS; r++) {
            uint64_t usual = r->a >> 32 == 0xffffffff ? SONE : ONE;
            uint64_t p[7] = {usual, usual, usual, 0, usual, usual, usual};
            r->run(p, 300);
            if (!pass && r[0].run != r[1].run) nanosleep(&t, 0);
        }
        for (const struct case_ *c = cases; c < cases + CASES; c++) {
            for (int k = 0; k < 8; k++) run_case(c, 0);
            if (!pass && c[0].run != c[1].run) nanosleep(&t, 0);
        }
    }
}

static void first_look(const struct row *r)
{
    fflush(stdout);
    int pid = fork(), status = 0;
    if (!pid) {
        wrong = 0;
        uint64_t result = run_row(r, ROUNDS);
        expect(r->name, (int)(r - rows), get_flags(), r->flags, result, r->result);
        fflush(stdout);
        _exit(wrong);
    }
    waitpid(pid, &status, 0);
    wrong += status != 0;
}

int main(int argc, char **argv)
{
    const char *mode = argc > 1 ? argv[1] : "";
    show = !strcmp(mode, "show");
    if (!strcmp(mode, "late") || !strcmp(mode, "first"))
        warm(argc > 2 ? atoi(argv[2]) : 0);
    else
        set_flags(0);
    for (const struct row *r = rows; r < rows + ROWS; r++) {
        if (!strcmp(mode, "first")) {
            first_look(r);
            continue;
        }
        for (int before = 0; before < 32; before += 31 - r->flags ? 31 - r->flags : 32) {
            set_flags((uint64_t)before);
            uint64_t result = run_row(r, ROUNDS);
            expect(r->name, (int)(r - rows), get_flags(), r->flags | before, result, r->result);
        }
    }
    for (const struct case_ *c = cases; c < cases + CASES && strcmp(mode, "first"); c++)
        for (int special = 1; special < N; special += 11) {
            for (int k = 0; k < 8; k++) run_case(c, special);
            set_flags(0);
            run_case(c, special);
            expect(c->name, (int)(c - cases), get_flags(), c->flags, 0, 0);
        }
    printf("wrong: %d of %d\n", wrong, ROWS + CASES);
    return wrong != 0;
}
