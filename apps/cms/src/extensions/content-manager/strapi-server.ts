export { bulkInOrder as default } from '../../pages/bulk-in-order';
