import server from './server/src/index';

export default server;
