import {checkScreens} from '../support/check-screens.js';
import {CAMERA_SCREENS} from '../support/screens.js';

describe('screens that belong to the camera', () => checkScreens(CAMERA_SCREENS));
