/* A switch-heavy loop: an interpreter of a stack machine that runs a sieve and a nested loop of arithmetic. */
#define NAME "bytecode"
#define EXPECT 0xc731dd2ed1e728eaull
#include "bench.h"

enum op { PUSH, LOAD, STORE, FETCH, PUT, ADD, SUB, MUL, XOR, SHR, LESS, JUMP, JZ, CALL, RET, DUP, DROP, HALT };

enum { CELLS = 1 << 12 };
static int64_t memory[CELLS], variables[16], stack[64];
static int returns[16];

/* Programs as pairs of operation and operand. */
static const int32_t sieve[] = {
    /* 0 */ PUSH, 2, STORE, 0,                                 /* i = 2 */
    /* 2 */ LOAD, 0, PUSH, CELLS, LESS, 0, JZ, 29,             /* while i < CELLS */
    /* 6 */ LOAD, 0, FETCH, 0, JZ, 11, JUMP, 24, HALT, 0,      /* if !memory[i] */
    /* 11 */ LOAD, 0, DUP, 0, ADD, 0, STORE, 1,                /* j = 2 * i */
    /* 15 */ LOAD, 1, PUSH, CELLS, LESS, 0, JZ, 24,            /* while j < CELLS */
    /* 19 */ CALL, 30, LOAD, 1, LOAD, 0, ADD, 0, JUMP, 37,     /* mark(j); j += i */
    /* 24 */ LOAD, 0, PUSH, 1, ADD, 0, STORE, 0, JUMP, 2,      /* i++ */
    /* 29 */ HALT, 0,
    /* 30 */ PUSH, 1, LOAD, 1, PUT, 0, RET, 0, HALT, 0, HALT, 0, HALT, 0, /* mark: memory[j] = 1 */
    /* 37 */ STORE, 1, JUMP, 15,
};
static const int32_t nested[] = {
    /* 0 */ PUSH, 0, STORE, 0, PUSH, 1, STORE, 2,              /* i = 0, s = 1 */
    /* 4 */ LOAD, 0, PUSH, 150, LESS, 0, JZ, 31,               /* while i < 150 */
    /* 8 */ PUSH, 0, STORE, 1,                                 /* j = 0 */
    /* 10 */ LOAD, 1, PUSH, 100, LESS, 0, JZ, 26,              /* while j < 100 */
    /* 14 */ LOAD, 2, PUSH, 31, MUL, 0, LOAD, 1, XOR, 0, DUP, 0, PUSH, 7, SHR, 0, ADD, 0, STORE, 2,
    /* 24 */ CALL, 32, JUMP, 10,
    /* 26 */ LOAD, 0, PUSH, 1, ADD, 0, STORE, 0, JUMP, 4,
    /* 31 */ HALT, 0,
    /* 32 */ LOAD, 1, PUSH, 1, ADD, 0, DUP, 0, DROP, 0, STORE, 1, RET, 0,
};

static NOINLINE uint64_t interpret(const int32_t *code)
{
    int64_t *sp = stack;
    int pc = 0, depth = 0;
    uint64_t executed = 0;
    for (;;) {
        int32_t op = code[pc * 2], operand = code[pc * 2 + 1];
        pc++;
        executed++;
        switch ((enum op)op) {
        case PUSH: *sp++ = operand; break;
        case LOAD: *sp++ = variables[operand]; break;
        case STORE: variables[operand] = *--sp; break;
        case FETCH: sp[-1] = memory[sp[-1] & (CELLS - 1)]; break;
        case PUT: sp -= 2; memory[sp[1] & (CELLS - 1)] = sp[0]; break;
        case ADD: sp--; sp[-1] = (int64_t)((uint64_t)sp[-1] + (uint64_t)sp[0]); break;
        case SUB: sp--; sp[-1] = (int64_t)((uint64_t)sp[-1] - (uint64_t)sp[0]); break;
        case MUL: sp--; sp[-1] = (int64_t)((uint64_t)sp[-1] * (uint64_t)sp[0]); break;
        case XOR: sp--; sp[-1] ^= sp[0]; break;
        case SHR: sp--; sp[-1] = (int64_t)((uint64_t)sp[-1] >> sp[0]); break;
        case LESS: sp--; sp[-1] = sp[-1] < sp[0]; break;
        case JUMP: pc = operand; break;
        case JZ: if (!*--sp) pc = operand; break;
        case CALL: returns[depth++] = pc; pc = operand; break;
        case RET: pc = returns[--depth]; break;
        case DUP: *sp = sp[-1]; sp++; break;
        case DROP: sp--; break;
        case HALT: return executed;
        }
    }
}

static uint64_t work(uint32_t seed)
{
    memset(memory, 0, sizeof memory);
    memset(variables, 0, sizeof variables);
    variables[3] = seed;
    uint64_t sum = 0, primes = 0;
    for (int i = 0; i < 6; i++) {
        memset(memory, 0, sizeof memory);
        sum = mix(sum, interpret(sieve));
    }
    for (int i = 2; i < CELLS; i++) primes += !memory[i];
    for (int i = 0; i < 5; i++) sum = mix(sum, interpret(nested));
    return mix(mix(sum, primes), (uint64_t)variables[2]);
}
