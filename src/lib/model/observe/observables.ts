import type { World } from '../laws/world';
import { grown } from '../state/columns';
import { JURISDICTIONS } from '../state/kinds';
import { countModels } from './covered-models';
import { derivativesByFamily, derivativesByOrigin, recentFlopByDeveloper } from './families';
import { Sizes } from './sizes';
import {
	downloadsByOrigin,
	spendingByProvider,
	usersByHome,
	usersByOrigin,
	usersByProvider
} from './who-serves-whom';

/** No month: what was never computed. */
const NEVER = -1;

/**
 * What several metrics of a run share. Each is computed when a metric first asks for it in a month, in columns
 * that every month uses again. Who changes the world within a month needs new observables. Only metrics read it.
 */
export class Observables {
	private readonly providers = new Sizes();
	private readonly spending = new Sizes();
	private readonly origins = new Sizes();
	private readonly downloads = new Sizes();
	private readonly families = new Sizes();
	private readonly derivatives = new Sizes();
	private readonly flop = new Sizes();
	/** By developer: a sum that is being taken. */
	private sums = new Float64Array(256);
	private homesMonth = NEVER;
	private readonly domestic = new Float64Array(JURISDICTIONS.length);
	private readonly foreign = new Float64Array(JURISDICTIONS.length);
	private countsMonth = NEVER;
	private readonly counts = new Float64Array(3);

	constructor(private readonly world: World) {}

	/** Users of services by who serves them, as shares of all demand. */
	get usersByProvider(): Sizes {
		if (this.providers.month !== this.world.month) usersByProvider(this.world, this.providers);
		return this.providers;
	}

	/** Users × price by who serves them. */
	get spendingByProvider(): Sizes {
		if (this.spending.month !== this.world.month) spendingByProvider(this.world, this.spending);
		return this.spending;
	}

	/** Users of services by the developer of their base model, as shares of all demand. */
	get usersByOrigin(): Sizes {
		if (this.origins.month !== this.world.month) usersByOrigin(this.world, this.origins);
		return this.origins;
	}

	/** Downloads of the month by the developer of the base model. */
	get downloadsByOrigin(): Sizes {
		if (this.downloads.month !== this.world.month) downloadsByOrigin(this.world, this.downloads);
		return this.downloads;
	}

	/** Derivatives so far by open base model, weighted to makers. */
	get derivativesByFamily(): Sizes {
		if (this.families.month !== this.world.month) derivativesByFamily(this.world, this.families);
		return this.families;
	}

	/** Derivatives so far by developer of the base model, weighted to makers. */
	get derivativesByOrigin(): Sizes {
		if (this.derivatives.month !== this.world.month) {
			derivativesByOrigin(this.world, this.derivatives, this.sumsByDeveloper());
		}
		return this.derivatives;
	}

	/** Training compute of models released in the last 12 months, by developer, in FLOP. */
	get recentFlopByDeveloper(): Sizes {
		if (this.flop.month !== this.world.month) {
			recentFlopByDeveloper(this.world, this.flop, this.sumsByDeveloper());
		}
		return this.flop;
	}

	/** Share of the demand of a jurisdiction that models of developers from there serve. */
	domesticUsers(jurisdiction: number): number {
		this.sumByHome();
		return this.domestic[jurisdiction]!;
	}

	/** Share of the demand of a jurisdiction that models of developers from elsewhere serve. */
	foreignUsers(jurisdiction: number): number {
		this.sumByHome();
		return this.foreign[jurisdiction]!;
	}

	/** Number of the models released so far of a kind in `MODEL_COUNTS`. */
	models(kind: number): number {
		if (this.countsMonth !== this.world.month) countModels(this.world, this.counts);
		this.countsMonth = this.world.month;
		return this.counts[kind]!;
	}

	private sumByHome(): void {
		if (this.homesMonth === this.world.month) return;
		usersByHome(this.world, this.domestic, this.foreign);
		this.homesMonth = this.world.month;
	}

	private sumsByDeveloper(): Float64Array {
		this.sums = grown(this.sums, this.world.developers.count);
		return this.sums;
	}
}
