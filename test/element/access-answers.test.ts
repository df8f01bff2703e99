import {checkScreens} from '../support/check-screens.js';
import {ANSWER_SCREENS} from '../support/screens.js';

describe('screens that ask for answers', () => checkScreens(ANSWER_SCREENS));
