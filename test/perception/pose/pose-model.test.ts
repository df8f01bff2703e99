import {expect} from '@open-wc/testing';
import {DETECTOR_BOXES} from '../../../src/perception/worker/pose/detect-person.js';
import type {LandmarkOutput, PoseNetworks} from '../../../src/perception/worker/pose/networks.js';
import {LANDMARK_COUNT} from '../../../src/perception/worker/pose/read-landmarks.js';
import {createPoseModel, SEARCH_EVERY} from '../../../src/perception/worker/pose-model.js';

const PICTURE = new ImageData(256, 256);
const IN_PLACE = {isMirrored: false, scale: 1, movedPx: 0};

/** The middle and a circle that keep the crop where it is. */
const SAME_CROP = {middle: [128, 128], onCircle: [128, 128 - 256 / 2.5]} as const;

/**
 * Networks that see a person in the middle of the picture, with all landmarks at one place of the crop and the left half
 * of the crop as mask.
 */
function networks({landmarkPx = [64, 128], presence01 = 0.9}: Partial<Seen> = {}) {
  const calls: string[] = [];
  let seen: Seen = {landmarkPx, presence01};
  const fake: PoseNetworks = {
    detect: () => {
      calls.push('detect');
      const boxes = new Float32Array(12 * DETECTOR_BOXES);
      const scores = new Float32Array(DETECTOR_BOXES).fill(-9);
      // The middle cell of the coarsest grid.
      const index = DETECTOR_BOXES - 7 * 7 * 6 + 6 * (7 * 3 + 3);
      scores[index] = 5;
      boxes.set([0, 0, 100, 100, 0, 0, 0, -224 / 2.5], 12 * index);
      return Promise.resolve({boxes, scores});
    },
    findLandmarks: (): Promise<LandmarkOutput> => {
      calls.push('landmarks');
      const landmarks = new Float32Array(5 * LANDMARK_COUNT);
      for (let i = 0; i < LANDMARK_COUNT; i++) landmarks.set([...seen.landmarkPx, 0, 9, 9], 5 * i);
      landmarks.set(SAME_CROP.middle, 5 * 33);
      landmarks.set(SAME_CROP.onCircle, 5 * 34);
      return Promise.resolve({
        landmarks,
        heatmap: new Float32Array(64 * 64 * LANDMARK_COUNT).fill(-9),
        mask: Float32Array.from({length: 256 * 256}, (_, i) => (i % 256 < 128 ? 20 : -20)),
        presence01: seen.presence01,
      });
    },
    dispose: () => calls.push('dispose'),
  };
  return {pose: createPoseModel(fake), calls, show: (next: Partial<Seen>) => (seen = {...seen, ...next})};
}

interface Seen {
  readonly landmarkPx: readonly [number, number];
  readonly presence01: number;
}

describe('the pose model on its two networks', () => {
  it('read searches the picture and gives landmarks and mask in its pixels', async () => {
    const {pose, calls} = networks();
    const reading = await pose.read(PICTURE);
    expect(calls).to.deep.equal(['detect', 'landmarks']);
    expect(reading?.keypoints).to.have.lengthOf(33);
    expect(reading?.keypoints[0]?.xPx).to.be.closeTo(64, 0.01);
    expect(reading?.keypoints[0]?.yPx).to.be.closeTo(128, 0.01);
    expect([reading?.mask.alpha[128 * 256 + 60], reading?.mask.alpha[128 * 256 + 200]]).to.deep.equal([
      255, 0,
    ]);
  });

  it('read of a mirrored picture gives landmarks and mask where they are in the picture itself', async () => {
    const {pose} = networks();
    const reading = await pose.read(PICTURE, {...IN_PLACE, isMirrored: true});
    expect(reading?.keypoints[0]?.xPx).to.be.closeTo(256 - 64, 0.01);
    expect([reading?.mask.alpha[128 * 256 + 60], reading?.mask.alpha[128 * 256 + 200]]).to.deep.equal([
      0, 255,
    ]);
  });

  it('readAgain looks where the person was without a search, and read searches again', async () => {
    const {pose, calls} = networks();
    await pose.read(PICTURE);
    const again = await pose.readAgain(PICTURE, {...IN_PLACE, movedPx: 3});
    expect(calls).to.deep.equal(['detect', 'landmarks', 'landmarks']);
    // The crop is where it was, and the picture was shown 3 pixels further right.
    expect(again?.keypoints[0]?.xPx).to.be.closeTo(61, 0.01);
    await pose.read(PICTURE);
    expect(calls.slice(3)).to.deep.equal(['detect', 'landmarks']);
  });

  it('readAgain sees nobody where the network is unsure, and the next look searches', async () => {
    const {pose, calls, show} = networks();
    await pose.read(PICTURE);
    show({presence01: 0.4});
    expect(await pose.readAgain(PICTURE, IN_PLACE)).to.equal(null);
    show({presence01: 0.9});
    calls.length = 0;
    expect(await pose.readAgain(PICTURE, IN_PLACE)).not.to.equal(null);
    expect(calls).to.deep.equal(['detect', 'landmarks']);
  });

  it('read sees nobody where the network gives no number', async () => {
    const {pose} = networks({presence01: NaN});
    expect(await pose.read(PICTURE)).to.equal(null);
  });

  it(`follow searches the first frame and every ${SEARCH_EVERY}th after it`, async () => {
    const {pose, calls} = networks();
    for (let frame = 0; frame <= SEARCH_EVERY; frame++) await pose.follow(PICTURE);
    const searches = calls.filter(call => call === 'detect').length;
    expect([calls[0], calls.at(-2), searches]).to.deep.equal(['detect', 'detect', 2]);
  });

  it('dispose disposes of the networks', () => {
    const {pose, calls} = networks();
    pose.dispose();
    expect(calls).to.deep.equal(['dispose']);
  });
});
