import type {View} from '../core/domain.js';
import type {PoseFault, SizeFinderError} from '../core/errors.js';
import type {Advice} from '../core/advice.js';

const ON_POSE: Readonly<Record<Exclude<PoseFault, 'not-facing'>, Advice>> = {
  'arms-at-body': 'arms-away',
  'body-covered': 'arms-down',
  'feet-apart': 'stand-straight',
  'not-upright': 'stand-straight',
};

/** What to tell a shopper whose photo was refused, before it is taken again. */
export function adviceOn({code, detail: {reason}}: SizeFinderError, view: View): Advice {
  if (reason === 'not-facing') return view === 'front' ? 'face-camera' : 'turn-sideways';
  if (reason !== undefined) return ON_POSE[reason];
  switch (code) {
    case 'body-cropped':
      return 'step-back';
    case 'body-too-far':
      return 'come-closer';
    default:
      return 'step-into-view';
  }
}
