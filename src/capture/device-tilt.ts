/** The camera that takes the picture: `user` is on the side of the screen, `environment` on the back. */
export type CameraSide = 'user' | 'environment';

/** How the phone is held, in degrees. */
export interface Tilt {
  /** 0 if the camera looks straight ahead, positive if it looks up. */
  readonly pitchDeg: number;
  /** 0 if the phone is upright, positive clockwise. */
  readonly rollDeg: number;
}

/** On iOS, a page must ask the shopper first, and can do so only inside a tap. */
interface AskingOrientationEvent {
  requestPermission?: () => Promise<'granted' | 'denied'>;
}

/**
 * Whether the page can learn how the phone is held. Asks the shopper if that is needed, so call it inside a tap.
 * Measuring also works if the answer is false.
 */
export async function allowTilt(): Promise<boolean> {
  if (typeof DeviceOrientationEvent === 'undefined') return false;
  // Only Safari has this method, so the standard types lack it.
  const {requestPermission} = DeviceOrientationEvent as AskingOrientationEvent;
  if (requestPermission === undefined) return true;
  return requestPermission.call(DeviceOrientationEvent).then(
    answer => answer === 'granted',
    () => false,
  );
}

/** Calls back on every change until the signal is aborted; never on desktops, which have no such sensor. */
export function watchTilt(side: CameraSide, callback: (tilt: Tilt) => void, signal: AbortSignal): void {
  const listener = ({beta, gamma}: DeviceOrientationEvent): void => {
    if (beta !== null && gamma !== null) callback(tiltOf(beta, gamma, side));
  };
  window.addEventListener('deviceorientation', listener, {signal});
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (radians: number): number => (radians * 180) / Math.PI;

/**
 * The tilt of a phone that is held in portrait, from the angles of a `DeviceOrientationEvent` (W3C, Z-X′-Y″ order). The
 * camera on the back looks along the device's −z axis, the other along +z. The y axis points up in the picture. An
 * upright phone has beta 90° and gamma 0°.
 */
export function tiltOf(betaDeg: number, gammaDeg: number, side: CameraSide): Tilt {
  const [b, g] = [radians(betaDeg), radians(gammaDeg)];
  // The world's "up" in the axes of the device is the third row of Rz·Rx·Ry.
  const up = {x: -Math.cos(b) * Math.sin(g), y: Math.sin(b), z: Math.cos(b) * Math.cos(g)};
  const lookingBack = side === 'user' ? 1 : -1;
  return {
    pitchDeg: lookingBack * degrees(Math.asin(Math.max(-1, Math.min(1, up.z)))),
    rollDeg: lookingBack * degrees(Math.atan2(up.x, up.y)),
  };
}
