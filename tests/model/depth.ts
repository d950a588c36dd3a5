/** Whether the long versions are wanted: `npm run check:random`. */
export const DEEP_RUN = import.meta.env.MODE === 'deep';
