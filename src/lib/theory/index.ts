/** Small closed-form models beside the big one. */
export * from './backfiring-game';
export * from './cournot';
export * from './fine-tuning-game';
export * from './notch';
