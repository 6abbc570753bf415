export { takePictures as default } from '../../pictures/take-pictures';
