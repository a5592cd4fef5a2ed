/* Imported for the global that it defines. */
import 'fullstory-destination/fullstory-actions.js';
import { start } from './start.js';

start(window.fullstoryDestination);
