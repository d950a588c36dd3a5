import type { Value } from '$lib/model';

/**
 * What a lesson is, declared once: the student's page, the teacher's notes, the presenter, the print, the board, the
 * builder of links and the tests read the same data.
 */
export interface Lesson {
	/** Never changes: it is the address of the lesson and stands in the links of a class. */
	readonly id: string;
	/** Rises with every change of a step or question, so that a link can say what it was made with. */
	readonly revision: number;
	/** A question that the lesson answers. */
	readonly title: string;
	readonly minutes: number;
	/** Who sits there, and with how many devices. */
	readonly audience: string;
	readonly summary: string;
	readonly goals: readonly string[];
	/** Prompt for the minutes of free play; absent in a lesson too short for it. */
	readonly play?: string;
	readonly steps: readonly Step[];
	readonly exit: string;
	/** What the model leaves out, for the third mark beside every result. */
	readonly cannotShow: string;
	/** Words of the glossary that the lesson needs. */
	readonly words: readonly string[];
}

/** One screen: a short text, a guess, the result, a look, an explanation. */
export interface Step {
	/** Stands in links; never changes. */
	readonly id: string;
	readonly title: string;
	/** At most 60 words to the student. No digit of a result. */
	readonly say: string;
	/** One to four; the first is what the others are compared with. */
	readonly regimes: readonly LessonRegime[];
	/** The student makes the second regime before guessing, in place of the one that stands there. */
	readonly design?: Design;
	/** The second regime is the one that the student made in an earlier step. */
	readonly runsDesign?: true;
	/** Parameters that differ from their defaults. */
	readonly parameters?: Readonly<Record<string, number>>;
	/** Made-up worlds, where the usual number leaves too much to chance. */
	readonly worlds?: number;
	/** Which sets of assumptions the step runs: the middle one, or all three side by side. */
	readonly sets: 'middle' | 'all';
	readonly view: View;
	/** What the student may change once the result is there; everything else is locked. */
	readonly opens: readonly Opening[];
	/** One or two guesses, made before anything is run. Empty for a step of looking only. */
	readonly questions: readonly Question[];
	readonly observe?: Observation;
	/** Frame of the one sentence that closes the step. */
	readonly explain: string;
	/** What the lesson expects of the result; checked on every build. */
	readonly claims: readonly Claim[];
}

/** The laws of one compared column, and what the class calls it. */
export interface LessonRegime {
	readonly name: string;
	readonly policies: readonly LessonPolicy[];
}

/** What a student may make a rule of. */
export interface Design {
	/** Laws to start from; the first is what the lesson shows where nobody chose. */
	readonly starts: readonly Start[];
	/** Most terms that may be changed. */
	readonly atMost: number;
}

export interface Start {
	readonly name: string;
	/** In a few words what it does, for somebody who has to choose. */
	readonly does: string;
	readonly policy: LessonPolicy;
	/** What may be changed. */
	readonly terms: readonly Term[];
}

export interface Term {
	readonly address: string;
	/** What students call it. */
	readonly label: string;
}

export interface LessonPolicy {
	readonly preset: string;
	/** Revision of the preset that the lesson was checked with: next year's class sees the same law. */
	readonly revision: number;
	readonly edits?: Readonly<Record<string, Value>>;
}

/** How the result is shown. */
export type View =
	/** Every base model of one world, under one regime, beside the first. */
	| { readonly kind: 'world'; readonly regime: number }
	/** Yearly counts of one metric. */
	| { readonly kind: 'years'; readonly of: string; readonly regimes: readonly number[] }
	/** One value for each regime or group, as bars. */
	| { readonly kind: 'bars'; readonly title: string; readonly items: readonly Labelled[] };

/** One control that a student may move after the reveal. */
export type Opening =
	| { readonly kind: 'policy'; readonly regime: number; readonly address: string }
	| { readonly kind: 'parameter'; readonly key: string };

/** A number of a result: the mean over worlds of one metric under one regime. */
export interface Reading {
	/** Metric id. */
	readonly of: string;
	readonly regime: number;
	/** Taken as the change from this regime, as a share of it; otherwise as it is. */
	readonly against?: number;
	/** Calendar year; otherwise the headline number of the whole run. */
	readonly year?: number;
	/** Of 100 projects of the kind of fine-tuner that the metric counts, or of 100 base models released. */
	readonly per?: 'hundred projects' | 'hundred models';
	/** The size of a change counts, whichever way it goes. */
	readonly size?: true;
}

export interface Labelled extends Reading {
	readonly label: string;
}

export type Question = Direction | Marker | Curve | Rank | Choice;

interface Asked {
	readonly ask: string;
}

/** Lower, no noticeable change, or higher. */
export interface Direction extends Asked {
	readonly form: 'direction';
	readonly of: string;
	readonly regime: number;
	readonly against: number;
	/** What the three answers are called, lowest first. */
	readonly options: readonly [string, string, string];
}

/** A place on a scale. */
export interface Marker extends Asked {
	readonly form: 'marker';
	readonly truth: Reading | Ladder;
	readonly from: number;
	readonly to: number;
	/** Of a step of the keys, in the unit of the scale. */
	readonly step: number;
	/** On a logarithmic scale `from`, `to` and `step` are powers of ten. */
	readonly scale: 'linear' | 'log';
	readonly unit: string;
	/** Places named on the scale, in its unit. */
	readonly landmarks: readonly { readonly at: number; readonly label: string }[];
}

/** The rung at which something first happens: between the last regime where it does not and the first where it does. */
export interface Ladder {
	readonly of: string;
	readonly per: 'hundred projects';
	/** At least so many count as happening. */
	readonly atLeast: number;
	/** Regime to its place on the scale, in order. */
	readonly rungs: readonly { readonly regime: number; readonly at: number }[];
}

/** One value a year, by handles. */
export interface Curve extends Asked {
	readonly form: 'curve';
	readonly of: string;
	readonly regime: number;
	readonly years: readonly number[];
	/** Top of the empty axis. */
	readonly top: number;
	readonly step: number;
	readonly unit: string;
}

/** Three to six things in order. */
export interface Rank extends Asked {
	readonly form: 'rank';
	readonly first: string;
	readonly last: string;
	readonly items: readonly Labelled[];
}

/** One of two or three answers, and how sure. */
export interface Choice extends Asked {
	readonly form: 'choice';
	readonly options: readonly string[];
	readonly truth: Decision;
}

/** How sure somebody can say to be, in per cent. */
export const SURENESS = [50, 60, 70, 80, 90, 100] as const;

/** Picks one of several answers from the numbers of a run. */
export type Decision =
	| { readonly rule: 'direction'; readonly of: string; readonly regime: number; readonly against: number }
	| { readonly rule: 'largest' | 'smallest'; readonly items: readonly Reading[] }
	/** 0 where the reading is at least `level`, 1 where it is below. */
	| { readonly rule: 'reaches'; readonly reading: Reading; readonly level: number };

/** "What did the picture show?", asked before any "why". The key is computed from the run and never stored. */
export interface Observation {
	readonly ask: string;
	readonly options: readonly string[];
	readonly key: Decision;
}

/** A statement about the result that the engine must bear out on every seed phrase of the tests. */
export interface Claim {
	readonly id: string;
	readonly test: ClaimTest;
	/** Shown where it holds. */
	readonly text: string;
	/** Shown where it does not: a later model, other worlds, or a control that was moved. */
	readonly ifNot: string;
	/** Whether it must hold under all three sets of assumptions; under the middle one otherwise. */
	readonly sets?: 'all';
}

export type ClaimTest =
	| {
			readonly kind: 'direction';
			readonly of: string;
			readonly regime: number;
			readonly against: number;
			readonly is: readonly ('lower' | 'same' | 'higher')[];
	  }
	/** Each reading at least `factor` times the next, which is 1 where absent. */
	| { readonly kind: 'order'; readonly items: readonly Reading[]; readonly factor?: number }
	| { readonly kind: 'below'; readonly reading: Reading; readonly level: number };

/** For the teacher alone: never part of a student's or a projected page. */
export interface Notes {
	readonly lesson: string;
	readonly plan: readonly PlanItem[];
	readonly misconceptions: readonly { readonly says: string; readonly answer: string }[];
	/** By step id: what to expect, and what to say afterwards. */
	readonly steps: Readonly<Record<string, { readonly expect: string; readonly debrief: string }>>;
	readonly discuss: readonly Discussion[];
	readonly variations: Readonly<Record<'younger' | 'law' | 'noDevices' | 'oneDevice', string>>;
	readonly strong: string;
	readonly late: string;
	readonly broken: string;
}

/** A block of the plan, in minutes from the start. */
export interface PlanItem {
	readonly at: number;
	readonly minutes: number;
	readonly what: string;
	/** Step that is open meanwhile. */
	readonly step?: string;
	/** May be dropped when a class runs late. */
	readonly canSkip?: true;
	/** Talk that a timer must not eat. */
	readonly isProtected?: true;
}

/** A question with the best answer of each side, and what is hard for each. */
export interface Discussion {
	readonly ask: string;
	readonly first: 'OPEN' | 'SAFE';
	readonly open: string;
	readonly safe: string;
	readonly hardForOpen: string;
	readonly hardForSafe: string;
}
