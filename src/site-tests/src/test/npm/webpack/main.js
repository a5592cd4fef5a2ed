import fullstoryDestination from 'fullstory-destination';
import { start } from './start.js';

start(fullstoryDestination);
