/**
 * Runs in the page before anything else and replaces the parts of the browser that a scenario names.
 * @param {object} fakes
 * @param {string} [fakes.camera] the name of the DOMException with which getUserMedia rejects; `never` leaves the request open;
 *   `landscape` is a computer's camera with a person in front of it
 * @param {boolean} [fakes.mediaDevices] false: the browser has no `mediaDevices`
 * @param {boolean} [fakes.secure] false: the page has no https
 * @param {boolean} [fakes.allowed] false: the frame has no allow="camera"
 * @param {boolean} [fakes.storage] false: the browser stores nothing
 * @param {boolean} [fakes.real] uses the real models
 * @param {Record<string, string>} [fakes.consent] the shop's consent text by language
 * @param {string} [fakes.fails] the failure code with which measuring ends; `never` measures without end
 * @param {'front' | 'side'} [fakes.view] the view of the photo that failed
 * @param {readonly string[]} [fakes.notes] quality notes of the measurements
 * @param {readonly number[]} [fakes.girthsCm] chest, waist, hip
 * @param {boolean} [fakes.prepares] false: the models never finish loading
 * @param {boolean} [fakes.sees] false: the camera never shows anybody
 */
export function addFakes(fakes) {
  const {mediaDevices} = navigator;
  const streamLandscape = async () => {
    const canvas = Object.assign(document.createElement('canvas'), {width: 640, height: 480});
    const context = canvas.getContext('2d');
    const response = await fetch('/samples/b0060/front.jpg');
    const photo = await createImageBitmap(await response.blob());
    context.fillStyle = '#8d99a6';
    setInterval(() => {
      context.fillRect(0, 0, 640, 480);
      context.drawImage(photo, 185, 0, 270, 480);
    }, 100);
    return canvas.captureStream();
  };
  if (fakes.camera !== undefined && mediaDevices)
    mediaDevices.getUserMedia = () => {
      if (fakes.camera === 'never') return new Promise(() => undefined);
      if (fakes.camera === 'landscape') return streamLandscape();
      return Promise.reject(new DOMException('walk', fakes.camera));
    };
  if (fakes.mediaDevices === false) Object.defineProperty(navigator, 'mediaDevices', {value: undefined});
  if (fakes.allowed === false)
    Object.defineProperty(Document.prototype, 'featurePolicy', {value: {allowsFeature: () => false}});
  if (fakes.secure === false) Object.defineProperty(globalThis, 'isSecureContext', {value: false});
  if (fakes.storage === false)
    IDBFactory.prototype.open = () => {
      throw new DOMException('walk', 'QuotaExceededError');
    };

  // A look without an answer freezes the guidance, so that its screen can be photographed.
  const {postMessage} = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (globalThis.walk.isHeld && message?.path?.[0] === 'glance') {
      globalThis.walk.isSettled = true;
      return undefined;
    }
    return postMessage.call(this, message, ...rest);
  };

  // The countdown is frozen in the same way.
  const {setInterval} = globalThis;
  globalThis.setInterval = (tick, ...rest) =>
    setInterval(
      () => {
        if (!globalThis.walk.isHeld) tick();
      },
      ...rest,
    );

  const [chest, waist, hip] = fakes.girthsCm ?? [98, 84, 100];
  const measured = {
    chest: {valueCm: chest, sdCm: 2, source: 'photo'},
    waist: {valueCm: waist, sdCm: 2.2, source: 'photo'},
    hip: {valueCm: hip, sdCm: 1.8, source: 'photo'},
    covarianceCm2: [
      [4, 2, 1],
      [2, 4.84, 1.5],
      [1, 1.5, 3.24],
    ],
    notes: fakes.notes ?? [],
  };
  const measure = async (_photos, _shopper, {onProgress}) => {
    onProgress?.(0.55);
    if (fakes.fails === 'never') return new Promise(() => undefined);
    if (fakes.fails === undefined) return measured;
    const {SizeFinderError} = await import('/dist/size-finder.js');
    throw new SizeFinderError(fakes.fails, 'walk', fakes.view ? {view: fakes.view} : {});
  };
  const glance = async frame => {
    frame.close();
    if (fakes.sees === false) return {keypoints: null, luma: 120};
    throw new Error('walk');
  };
  globalThis.walk = {
    isHeld: false,
    /** Whether all looks before the held one are answered and drawn. */
    isSettled: false,
    replaceServices: finder => {
      if (fakes.consent !== undefined) {
        const text = Object.assign(document.createElement('span'), {slot: 'consent'});
        const root = document.documentElement;
        const translate = () => (text.textContent = fakes.consent[root.lang] ?? fakes.consent.en);
        translate();
        new MutationObserver(translate).observe(root, {attributeFilter: ['lang']});
        finder.append(text);
      }
      if (fakes.real) return;
      const prepare = () => (fakes.prepares === false ? new Promise(() => undefined) : Promise.resolve());
      const services = {prepare, measure, glance, dispose: () => undefined};
      finder.createServices = () => services;
    },
  };
}
