/** Which camera takes the picture: the one on the screen's side or the one on the back. */
export type CameraSide = 'user' | 'environment';

/** How the phone is held, in degrees. */
export interface Tilt {
  /** 0 when the camera looks straight ahead, positive when it looks up. */
  readonly pitchDeg: number;
  /** 0 upright, positive clockwise. */
  readonly rollDeg: number;
}

/** iOS asks the shopper first, and only inside a tap. */
interface AskingOrientationEvent {
  requestPermission?: () => Promise<'granted' | 'denied'>;
}

/**
 * Asks, where that is needed, whether the page may know how the phone is held. Call inside a tap.
 * False where it may not or cannot be known; measuring works without it.
 */
export async function allowTilt(): Promise<boolean> {
  if (typeof DeviceOrientationEvent === 'undefined') return false;
  // Not in the standard types: only Safari has it.
  const {requestPermission} = DeviceOrientationEvent as AskingOrientationEvent;
  if (requestPermission === undefined) return true;
  return requestPermission.call(DeviceOrientationEvent).then(
    answer => answer === 'granted',
    () => false,
  );
}

/** Calls back with every change until the signal is aborted. Desktops, which lie still, never call. */
export function watchTilt(side: CameraSide, callback: (tilt: Tilt) => void, signal: AbortSignal): void {
  const listener = ({beta, gamma}: DeviceOrientationEvent): void => {
    if (beta !== null && gamma !== null) callback(tiltOf(beta, gamma, side));
  };
  window.addEventListener('deviceorientation', listener, {signal});
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (radians: number): number => (radians * 180) / Math.PI;

/**
 * Tilt of a phone held in portrait from the angles of a `DeviceOrientationEvent` (W3C, Z-X′-Y″ order).
 * The camera on the back looks along −z of the device, the other along +z; up in the picture is its y axis.
 * Upright is beta 90°, gamma 0°.
 */
export function tiltOf(betaDeg: number, gammaDeg: number, side: CameraSide): Tilt {
  const [b, g] = [radians(betaDeg), radians(gammaDeg)];
  // The world's "up" in the device's own axes: third row of Rz·Rx·Ry.
  const up = {x: -Math.cos(b) * Math.sin(g), y: Math.sin(b), z: Math.cos(b) * Math.cos(g)};
  const lookingBack = side === 'user' ? 1 : -1;
  return {
    pitchDeg: lookingBack * degrees(Math.asin(Math.max(-1, Math.min(1, up.z)))),
    rollDeg: lookingBack * degrees(Math.atan2(up.x, up.y)),
  };
}
