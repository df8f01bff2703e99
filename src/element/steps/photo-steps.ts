import {camera} from '../styles/camera.js';
import {checkedPhoto} from '../styles/checked-photo.js';
import {photos} from '../styles/photos.js';
import {viewfinder} from '../styles/viewfinder.js';

export {renderCameraStep} from './camera-step.js';
export {renderFilesStep} from './files-step.js';
export const styles = [photos, camera, viewfinder, checkedPhoto];
