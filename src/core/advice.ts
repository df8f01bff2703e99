/** What the shopper should do before a photo can be taken. Each advice has a spoken sentence in `locale/`. */
export const ADVICE = [
  'step-into-view',
  'more-light',
  'phone-upright',
  'step-back',
  'come-closer',
  'show-head',
  'show-feet',
  'move-left',
  'move-right',
  'move-forward',
  'move-backward',
  'face-camera',
  'turn-sideways',
  'stand-straight',
  'arms-away',
  'arms-down',
] as const;
export type Advice = (typeof ADVICE)[number];
