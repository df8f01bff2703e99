/** The members of two unions of `domain.ts`, in a file of their own: only the reader of kept people needs them. */

export const ESTIMATE_SOURCES = ['photo', 'statistics', 'tape', 'garment', 'bra', 'told'] as const;

export const QUALITY_NOTES = [
  'body-parts-unavailable',
  'side-view-missing',
  'loose-clothing',
  'low-light',
  'camera-tilted',
  'arms-touch-body',
  'hair-over-back',
  'unclear-outline',
  'unfamiliar-picture',
  'implausible-height',
  'implausible-answers',
] as const;
