/** The smallest difference of an outcome that is worth noticing, and why. A smaller one is called no change. */
export interface Noticeable {
	/** Of the baseline. */
	readonly share: number;
	/** "Assumption: …", with the reason. */
	readonly why: string;
}

/** Models, projects, makers, months: what is counted or timed. */
export const COUNTED: Noticeable = {
	share: 0.01,
	why: 'Assumption: one in a hundred is the least that a chart shows; counts that the model is held against scatter by several times as much'
};

/** Money. */
export const COSTED: Noticeable = {
	share: 0.05,
	why: 'Assumption: what duties and models cost is known to a factor of two at best, beside which a twentieth says nothing'
};

/** Shares of users, of downloads, of models. */
export const SHARED: Noticeable = {
	share: 0.03,
	why: 'Assumption: one in a hundred, where the largest share is about a third of all'
};

/** Indices of concentration. */
export const CONCENTRATED: Noticeable = {
	share: 0.05,
	why: 'Assumption: where the largest provider serves a third, one user in a hundred moves a Herfindahl index by 6 %'
};

/** Misuse, exposure and flaws. */
export const HARMED: Noticeable = {
	share: 0.02,
	why: 'Assumption: rates of harm are known within a factor of several; less than a fiftieth could not matter beside that'
};
