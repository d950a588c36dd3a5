/** Lets the event loop turn once, so that a page can paint and a click on Cancel can arrive. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Comes back after a while. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
