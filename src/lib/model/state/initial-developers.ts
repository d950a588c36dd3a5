import type { DeveloperKind, Jurisdiction } from './kinds';

/**
 * Developers of base models in January 2024: log10 of the training compute (FLOP) of their largest
 * model released in 2022–2023. Source: Epoch AI, Data on AI Models (CC BY 4.0), union of five
 * snapshots; organisations whose entry is an adapted model of somebody else are left out. Homes and
 * kinds are read off the same list: "frontier" from about 1e24 FLOP, "open" where most such models
 * had published weights. The rows say who existed, not what any of them would do.
 */
export const INITIAL_DEVELOPERS: readonly (readonly [
	name: string,
	log10Flop: number,
	kind: DeveloperKind,
	home: Jurisdiction
])[] = [
	['Google DeepMind', 25.7, 'frontier-closed', 'us'],
	['OpenAI', 25.32, 'frontier-closed', 'us'],
	['Inflection AI', 25.0, 'frontier-closed', 'us'],
	['Amazon', 24.68, 'frontier-closed', 'us'],
	['Anthropic', 24.59, 'frontier-closed', 'us'],
	['SenseTime', 24.59, 'frontier-closed', 'rest'],
	['Technology Innovation Institute', 24.58, 'frontier-open', 'rest'],
	['xAI', 24.46, 'frontier-open', 'us'],
	['Alibaba', 24.11, 'frontier-open', 'rest'],
	['XVERSE Technology', 24.1, 'frontier-open', 'rest'],
	['Mianbi Intelligence', 24.08, 'challenger', 'rest'],
	['Tencent', 24.08, 'frontier-closed', 'rest'],
	['KT', 24.08, 'challenger', 'rest'],
	['vivo AI lab', 24.02, 'challenger', 'rest'],
	['Tigerobo', 24.01, 'challenger', 'rest'],
	['Shanghai AI Lab', 24.0, 'public', 'rest'],
	['Baichuan', 23.92, 'frontier-open', 'rest'],
	['Meta AI', 23.91, 'frontier-open', 'us'],
	['Mistral AI', 23.89, 'frontier-open', 'eu'],
	['Tsinghua University', 23.79, 'public', 'rest'],
	['01.AI', 23.78, 'frontier-open', 'rest'],
	['Yayi', 23.68, 'challenger', 'rest'],
	['Huawei', 23.67, 'frontier-closed', 'rest'],
	['Hugging Face (BigScience)', 23.56, 'public', 'us'],
	['Aleph Alpha', 23.55, 'challenger', 'eu'],
	['Ant Group', 23.49, 'challenger', 'rest'],
	['rinna', 23.41, 'challenger', 'rest'],
	['Kunlun', 23.4, 'challenger', 'rest'],
	['IBM', 23.39, 'challenger', 'us'],
	['LightOn', 23.38, 'challenger', 'eu'],
	['Nanbeige', 23.38, 'challenger', 'rest'],
	['Bloomberg', 23.37, 'challenger', 'us'],
	['Yandex', 23.34, 'challenger', 'rest'],
	['HPLT', 23.31, 'public', 'rest'],
	['MosaicML', 23.28, 'challenger', 'us'],
	['NVIDIA', 23.26, 'frontier-open', 'us'],
	['Inspur', 23.25, 'challenger', 'rest'],
	['Konan Technology', 23.24, 'challenger', 'rest'],
	['China Mobile', 23.22, 'challenger', 'rest'],
	['NCSOFT', 23.1, 'challenger', 'rest'],
	['Preferred Networks', 23.07, 'challenger', 'rest'],
	['Microsoft', 23.05, 'frontier-closed', 'us'],
	['Sber', 23.03, 'challenger', 'rest'],
	['Cerebras Systems', 23.02, 'challenger', 'us'],
	['Writer', 22.98, 'challenger', 'us'],
	['EleutherAI', 22.97, 'public', 'us'],
	['Salesforce', 22.9, 'challenger', 'us'],
	['LAION', 22.89, 'public', 'rest'],
	['OpenLM Research', 22.89, 'public', 'us'],
	['AI Sweden', 22.88, 'public', 'eu'],
	['Stability AI', 22.83, 'challenger', 'rest'],
	['Zhipu AI', 22.82, 'challenger', 'rest']
];
