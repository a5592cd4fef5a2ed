import fullstoryDestination from 'fullstory-destination/presets';
import { start } from './start.js';

start(fullstoryDestination);
