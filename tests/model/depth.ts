/** Whether the long versions are wanted: `npm run check:random`. */
export const DEEP_RUN = process.env.DEEP_RUN === '1';
