import { FATE } from '../outcome';
import { has, NOWHERE } from './jurisdictions';

/**
 * The life of a base model: one stage at a time, in the `stage` column. A run that is over keeps its last
 * stage, which is its fate in the outcome; `planned` is appended because no run stays in it.
 */
export const STAGE = { ...FATE, planned: 7 } as const;
export type Stage = (typeof STAGE)[keyof typeof STAGE];

/** Weights are given to those who sign up: for good, or until a law lets them be published. Codes of `gated`. */
export const GATING = { none: 0, forGood: 1, untilPublished: 2 } as const;

const RELEASED: readonly Stage[] = [STAGE.releasedOpen, STAGE.releasedGated, STAGE.releasedClosed];

/** Stages that can follow a stage. Nothing is recalled: what is published stays published. */
const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
	[STAGE.planned]: [STAGE.inTraining, STAGE.abandoned],
	[STAGE.inTraining]: [STAGE.awaitingApproval, ...RELEASED, STAGE.withheld, STAGE.abandoned],
	[STAGE.awaitingApproval]: [...RELEASED, STAGE.withheld, STAGE.abandoned],
	[STAGE.releasedGated]: [STAGE.releasedOpen],
	[STAGE.releasedOpen]: [],
	[STAGE.releasedClosed]: [],
	[STAGE.withheld]: [],
	[STAGE.abandoned]: []
};

/** The column of stages, by row of base model. */
interface Stages {
	readonly stage: Uint8Array;
}

/** A model moves on to its next stage. */
export function enter({ stage }: Stages, row: number, next: Stage): void {
	const before = stage[row] as Stage;
	if (!NEXT[before].includes(next)) {
		throw new Error(`base model ${row} cannot go from stage ${nameOf(before)} to ${nameOf(next)}`);
	}
	stage[row] = next;
}

function nameOf(stage: Stage): string {
	return Object.entries(STAGE).find(([, code]) => code === stage)![0];
}

/** Whether a model has come out, with open, gated or closed weights. */
export function isReleased({ stage }: Stages, row: number): boolean {
	switch (stage[row]) {
		case STAGE.releasedOpen:
		case STAGE.releasedGated:
		case STAGE.releasedClosed:
			return true;
		default:
			return false;
	}
}

/** Whether anybody can have the weights of a model. */
export function isPublished({ stage }: Stages, row: number): boolean {
	return stage[row] === STAGE.releasedOpen;
}

/** Whether somebody beside its developer can have the weights of a model: published ones, or gated ones after a sign-up. */
export function givesWeights({ stage }: Stages, row: number): boolean {
	return stage[row] === STAGE.releasedOpen || stage[row] === STAGE.releasedGated;
}

/** Whether nobody but its developer has the weights of a released model. Gated weights are not closed ones. */
export function isClosed({ stage }: Stages, row: number): boolean {
	return stage[row] === STAGE.releasedClosed;
}

/**
 * Whether users get a model from its developer's own, priced service: closed models, and gated ones, whose
 * weights go to those who build on them. A published model is served by hosts at cost.
 */
export function isHosted(stages: Stages, row: number): boolean {
	return isReleased(stages, row) && !isPublished(stages, row);
}

/** The columns that say where a released model can be had. */
interface Offers extends Stages {
	readonly markets: Uint8Array;
}

/** Whether a released model is offered in a jurisdiction. */
export function isOfferedIn(offers: Offers, row: number, jurisdiction: number): boolean {
	return isReleased(offers, row) && has(offers.markets[row]!, jurisdiction);
}

/** Whether a released model is offered anywhere; one that was withdrawn everywhere is not. */
export function isOffered(offers: Offers, row: number): boolean {
	return isReleased(offers, row) && offers.markets[row] !== NOWHERE;
}
