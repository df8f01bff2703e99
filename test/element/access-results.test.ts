import {checkScreens} from '../support/check-screens.js';
import {RESULT_SCREENS} from '../support/screens.js';

describe('screens that end a run', () => checkScreens(RESULT_SCREENS));
