const radians = degrees => (degrees * Math.PI) / 180;

/**
 * Pixels per cm on the body's axis at a height above the floor, which is focal length over depth.
 * @param camera the camera of one view in `truth.json`, with its position in metres and the subject at the origin
 */
export function pxPerCmAt(camera, heightCm) {
  const focalPx = camera.height / 2 / Math.tan(radians(camera.fovVerticalDeg) / 2);
  const [x, y, z] = camera.positionM;
  const [yaw, pitch] = [radians(camera.yawDeg), radians(camera.pitchDeg)];
  const forward = Math.sin(yaw) * -x + Math.cos(yaw) * -z;
  const depthM = Math.sin(pitch) * (heightCm / 100 - y) - Math.cos(pitch) * forward;
  return focalPx / depthM / 100;
}

const LEVEL_NAMES = ['bust', 'waist', 'buttock'];

/** The true rows and scales of bust, waist and hip in one picture. */
export const trueLevels = (truth, view) =>
  LEVEL_NAMES.map(name => ({
    rowPx: truth.camera[view].levelsPx[name],
    pxPerCm: pxPerCmAt(truth.camera[view], truth.levelsCm[name]),
  }));

/** The true widths in the order of `WIDTH_KEYS`. */
export const trueWidths = truth => [
  truth.chestBreadthCm,
  truth.waistBreadthCm,
  truth.hipBreadthCm,
  truth.chestDepthCm,
  truth.waistDepthCm,
  truth.hipDepthCm,
];
