import type { INITIAL_DEVELOPERS } from './initial-developers';

/**
 * Developers of base models in January 2022: log10 of the training compute (FLOP) of their largest model released
 * in 2020–2021, from 1e22 FLOP. Source and caveats as for January 2024 (Epoch AI, Data on AI Models, CC BY 4.0).
 * Homes and kinds are read off the same list; "frontier" from about 1e23 FLOP, as the largest was smaller then.
 */
export const DEVELOPERS_OF_2022: typeof INITIAL_DEVELOPERS = [
	['Google DeepMind', 24.31, 'frontier-closed', 'us'],
	['LG', 24.23, 'frontier-closed', 'rest'],
	['Beijing Academy of Artificial Intelligence', 24.19, 'public', 'rest'],
	['Baidu', 24.02, 'frontier-closed', 'rest'],
	['Microsoft', 23.93, 'frontier-closed', 'us'],
	['AI21 Labs', 23.57, 'frontier-closed', 'rest'],
	['Inspur', 23.55, 'frontier-closed', 'rest'],
	['OpenAI', 23.5, 'frontier-closed', 'us'],
	['NAVER', 23.3, 'frontier-closed', 'rest'],
	['Technical University of Munich', 22.87, 'public', 'eu'],
	['Alibaba', 22.56, 'challenger', 'rest'],
	['Tsinghua University', 22.56, 'public', 'rest'],
	['Meta AI', 22.53, 'frontier-open', 'us'],
	['University of Washington', 22.26, 'public', 'us'],
	['EleutherAI', 22.18, 'public', 'rest'],
	['University of Lisbon', 22.08, 'public', 'eu']
];
