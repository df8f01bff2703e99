/** The nearest number from 0 to 1. */
export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));
