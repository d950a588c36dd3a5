/** Where the counts come from, as they are cited in tables. */
export const EPOCH = 'Epoch AI, Data on AI Models (CC BY 4.0), union of five snapshots, 2,153 models';
export const EPOCH_GROWTH = 'Epoch AI (2024), training compute of frontier models grows by 4–5× a year';
export const EPOCH_25 = 'Epoch AI (2025), models over 1e25 FLOP, benchmark-imputed compute included';
export const EPOCH_ECI = 'Epoch AI (2025, 2026), gap of open and closed models in the capabilities index';
export const MENLO = 'Menlo Ventures (2023, 2025), shares of enterprise spending';
export const HUB = 'Osborne, Ding and Kirk (2024), arXiv 2401.13822; Hugging Face (2026)';
export const LINEAGE = 'Laufer, Oderinwale and Kleinberg (2025), arXiv 2508.06811';
