/* A small ray tracer: spheres over a chequered plane, shadows, reflections by recursion; doubles with branches. */
#define NAME "ray"
#define EXPECT 0x56c9e079179b71b4ull
#include "bench.h"

typedef struct { double x, y, z; } vec;
struct sphere { vec at; double radius, shine; };
static const struct sphere spheres[] = {
    {{0, 0.8, 4}, 0.8, 0.4}, {{1.6, 0.5, 3}, 0.5, 0.1}, {{-1.5, 0.6, 3.4}, 0.6, 0.7}, {{0.4, 0.3, 2.4}, 0.3, 0.2},
    {{-0.6, 0.25, 2.2}, 0.25, 0.5}};
enum { SPHERES = sizeof spheres / sizeof *spheres, WIDE = 160, HIGH = 120 };

static vec add(vec a, vec b) { return (vec){a.x + b.x, a.y + b.y, a.z + b.z}; }
static vec scaled(vec a, double s) { return (vec){a.x * s, a.y * s, a.z * s}; }
static double dot(vec a, vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static vec unit(vec a) { return scaled(a, 1 / root(dot(a, a))); }

static NOINLINE int hit(vec from, vec way, double *distance)
{
    int found = -1;
    for (int i = 0; i < SPHERES; i++) {
        vec to = add(spheres[i].at, scaled(from, -1));
        double along = dot(to, way), under = along * along - dot(to, to) + spheres[i].radius * spheres[i].radius;
        if (under < 0) continue;
        double d = along - root(under);
        if (d > 1e-6 && d < *distance) {
            *distance = d;
            found = i;
        }
    }
    return found;
}

static NOINLINE double trace(vec from, vec way, int depth)
{
    static const vec lamp = {0.57735026918962576, 0.57735026918962576, -0.57735026918962576};
    double distance = 1e9, floor_at = way.y < -1e-9 ? -from.y / way.y : 1e9;
    int i = hit(from, way, &distance);
    if (i < 0 && floor_at > 100) return 0.2 + 0.3 * (1 - way.y);
    if (i < 0 || floor_at < distance) {
        vec p = add(from, scaled(way, floor_at));
        double shadow = 1e9, tone = ((int64_t)(p.x + 100) + (int64_t)(p.z + 100)) & 1 ? 0.9 : 0.3;
        return hit(p, lamp, &shadow) >= 0 ? tone * 0.3 : tone;
    }
    vec p = add(from, scaled(way, distance)), normal = unit(add(p, scaled(spheres[i].at, -1)));
    double light = dot(normal, lamp), shadow = 1e9;
    if (light < 0 || hit(p, lamp, &shadow) >= 0) light = 0;
    double own = 0.1 + 0.8 * light;
    if (depth == 0) return own;
    vec mirrored = add(way, scaled(normal, -2 * dot(way, normal)));
    return own * (1 - spheres[i].shine) + spheres[i].shine * trace(p, mirrored, depth - 1);
}

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 0;
    double total = 0;
    for (int y = 0; y < HIGH; y++)
        for (int x = 0; x < WIDE; x++) {
            vec way = unit((vec){(x - WIDE / 2) / 100.0, (HIGH / 2 - y) / 100.0, 1 + (double)(seed & 1)});
            double tone = trace((vec){0, 0.7, -1}, way, 4);
            sum = mix(sum, (uint64_t)(tone * 255));
            total += tone;
        }
    return mix_double(sum, total);
}
