/** Small closed-form models beside the agent-based model. */
export * from './backfiring-game';
export * from './cournot';
export * from './fine-tuning-game';
export * from './notch';
