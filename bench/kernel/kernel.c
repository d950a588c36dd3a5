/*
 * The shared kernel in C: the yardstick for the same loops in bench/kernel/ours.ts, and the same bits.
 *   cc -O3 -ffp-contract=off -o kernel bench/kernel.c -lm
 * (a * b + c in one rounding is faster on some processors, and is not what JavaScript computes.)
 * Arguments: scan|guide, agents, checked steps, milliseconds to measure for, then two keys for each of the streams of
 * draws, which are used in turns. Prints nanoseconds per agent and step, then the 64 counts after the checked steps.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ALTERNATIVES 64
#define GUIDE 4096

static double fitness[ALTERNATIVES], cumulative[ALTERNATIVES];
static int32_t counts[ALTERNATIVES];
static int32_t last[ALTERNATIVES];
static uint8_t guide[GUIDE];

/* "lowbias32" by Chris Wellons, as in src/lib/model/generators/keyed-hash.ts. */
static inline uint32_t mix(uint32_t x) {
	x = (x ^ (x >> 16)) * 0x7feb352du;
	x = (x ^ (x >> 15)) * 0x846ca68bu;
	return x ^ (x >> 16);
}

/* The draw of an entity, number 0: `bits` of a stream with these two keys. */
static inline uint32_t draw(uint32_t first, uint32_t second, uint32_t entity) {
	uint32_t hashed = mix(entity + first);
	return mix(hashed ^ second) + hashed + second;
}

/*
 * weight = sqrt(share) * fitness; the last draw, in 32 bits from -2^31, that means each alternative; and the first
 * alternative that each piece of the range of draws can mean.
 */
static double weigh(int32_t agents) {
	double sum = 0;
	for (int k = 0; k < ALTERNATIVES; k++) {
		sum += sqrt((double)counts[k] / agents) * fitness[k];
		cumulative[k] = sum;
	}
	for (int k = 0; k < ALTERNATIVES; k++) {
		double count = floor(cumulative[k] / sum * 4294967296.0);
		while (count < 4294967296.0 && (count + 0.5) * 2.3283064365386963e-10 * sum < cumulative[k]) count++;
		while (count > 0 && (count - 0.5) * 2.3283064365386963e-10 * sum >= cumulative[k]) count--;
		last[k] = (int32_t)(count - 1 - 2147483648.0);
	}
	for (int piece = 0, k = 0; piece < GUIDE; piece++) {
		while (last[k] < (piece - GUIDE / 2) * (1 << 20)) k++;
		guide[piece] = (uint8_t)k;
	}
	return sum;
}

static void step(uint8_t *choice, int32_t agents, uint32_t first, uint32_t second, int guided) {
	double total = weigh(agents);
	int32_t next[ALTERNATIVES] = {0};
	if (guided) {
		for (int32_t i = 0; i < agents; i++) {
			int32_t drawn = (int32_t)(draw(first, second, (uint32_t)i) ^ 0x80000000u);
			int k = guide[(drawn >> 20) + GUIDE / 2];
			while (last[k] < drawn) k++;
			choice[i] = (uint8_t)k;
			next[k]++;
		}
	} else {
		for (int32_t i = 0; i < agents; i++) {
			double at = (draw(first, second, (uint32_t)i) + 0.5) * 2.3283064365386963e-10 * total;
			int k = 0;
			while (cumulative[k] <= at) k++;
			choice[i] = (uint8_t)k;
			next[k]++;
		}
	}
	memcpy(counts, next, sizeof counts);
}

/* Processor time, which does not count what other programs take of the machine. */
static double now_ms(void) {
	struct timespec time;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
	int streams = (argc - 5) / 2;
	if (streams < 1) return 2;
	int guided = strcmp(argv[1], "guide") == 0;
	int32_t agents = atoi(argv[2]);
	int checked = atoi(argv[3]);
	double limit_ms = atof(argv[4]);
	uint32_t *keys = malloc((size_t)streams * 2 * sizeof *keys);
	for (int n = 0; n < 2 * streams; n++) keys[n] = (uint32_t)strtol(argv[5 + n], NULL, 10);
	uint8_t *choice = malloc((size_t)agents);
	for (int k = 0; k < ALTERNATIVES; k++) fitness[k] = 0.5 + k / 64.0;
	for (int32_t i = 0; i < agents; i++) counts[choice[i] = (uint8_t)(i % ALTERNATIVES)]++;

	int s = 0;
	for (; s < checked; s++) step(choice, agents, keys[s % streams * 2], keys[s % streams * 2 + 1], guided);
	int32_t shown[ALTERNATIVES];
	memcpy(shown, counts, sizeof shown);
	double start_ms = now_ms(), spent_ms = 0;
	for (; spent_ms < limit_ms; spent_ms = now_ms() - start_ms, s++)
		step(choice, agents, keys[s % streams * 2], keys[s % streams * 2 + 1], guided);
	printf("%.4f", spent_ms * 1e6 / (s - checked) / agents);
	for (int k = 0; k < ALTERNATIVES; k++) printf(" %d", shown[k]);
	printf("\n");
	free(choice);
	free(keys);
	return 0;
}
