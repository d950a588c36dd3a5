/** Models that everybody knows, by their estimated training compute in log10 FLOP. */
export interface Landmark {
	readonly at: number;
	readonly label: string;
	readonly source: string;
}

const EPOCH = 'Epoch AI, Notable AI Models (CC BY 4.0), estimate';

/** Lowest first, far enough apart for their names. */
export const LANDMARKS: readonly Landmark[] = [
	{ at: 23.26, label: 'Nemotron-3-8B', source: EPOCH },
	{ at: 23.91, label: 'Llama 2-70B', source: EPOCH },
	{ at: 24.59, label: 'Claude 2', source: EPOCH },
	{ at: 25.32, label: 'GPT-4', source: EPOCH },
	{ at: 25.7, label: 'Gemini 1.0 Ultra', source: EPOCH }
];
