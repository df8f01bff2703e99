/** 63 characters for 63 steps of a number. Every reported error is that of the rounded numbers. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
/** Index of the character for 0, and the number of steps on either side of it. */
export const MIDDLE = 31;
