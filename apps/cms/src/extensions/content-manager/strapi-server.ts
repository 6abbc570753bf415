export { takeDownInOrder as default } from '../../pages/take-down-in-order';
