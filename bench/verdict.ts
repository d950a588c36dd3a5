/** What the report says beside a target. */
export const verdict = (isMet: boolean): string => (isMet ? 'met' : '**missed**');
