const { start } = require('./start.js');

start(require('fullstory-destination').default);
