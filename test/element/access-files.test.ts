import {checkScreens} from '../support/check-screens.js';
import {FILE_SCREENS} from '../support/screens.js';

describe('screens that take photos from files', () => checkScreens(FILE_SCREENS));
