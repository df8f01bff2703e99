/**
 * Puts a camera into the page that shows photos: `globalThis.camera`. Firefox and WebKitGTK can play no clip as a camera, so the
 * mock draws on a canvas. It must not use anything from outside itself.
 * @param {{width: number, height: number, front: string, side: string}} camera the size of its picture, and the addresses of the photos of a person who
 *   turned to the right, whom it mirrors at the side, as instructed
 */
export async function installMockCamera({width, height, front, side}) {
  const load = async address => createImageBitmap(await (await fetch(address)).blob());
  const photos = {front: await load(front), side: await load(side)};
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  const pen = canvas.getContext('2d');
  /** The colour of a corner tells which photo a frame shows. */
  const COLOURS = {front: 'rgb(255, 0, 0)', side: 'rgb(0, 0, 255)'};
  const MARK_PX = 16;
  let shown = 'front';
  const draw = () => {
    const photo = photos[shown];
    const scale = Math.min(width / photo.width, height / photo.height);
    const mirrored = shown === 'side' ? -1 : 1;
    // The colour of the photo's corner goes on beside it, so that the person stands before one wall.
    pen.drawImage(photo, 0, 0, 1, 1, 0, 0, width, height);
    pen.setTransform(mirrored * scale, 0, 0, scale, width / 2, height / 2);
    pen.drawImage(photo, -photo.width / 2, -photo.height / 2);
    pen.resetTransform();
    pen.fillStyle = COLOURS[shown];
    pen.fillRect(0, 0, MARK_PX, MARK_PX);
  };
  draw();
  setInterval(draw, 50);
  navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);
  globalThis.camera = {
    show: view => {
      shown = view;
      draw();
    },
    /** Whether the video has the photo that is shown now: a frame takes its time. */
    isSeenIn: video => {
      if (video === null || video.videoWidth === 0) return false;
      const eye = new OffscreenCanvas(1, 1).getContext('2d');
      eye.drawImage(video, MARK_PX / 4, MARK_PX / 4, 1, 1, 0, 0, 1, 1);
      const [red, , blue] = eye.getImageData(0, 0, 1, 1).data;
      return shown === 'front' ? red > 200 && blue < 80 : blue > 200 && red < 80;
    },
  };
}
