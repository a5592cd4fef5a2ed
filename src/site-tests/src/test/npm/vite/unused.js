// A bundler drops this import, because nothing uses it.
/* eslint-disable no-unused-vars */
import fullstoryDestination from 'fullstory-destination';
import FullStory from 'fullstory-destination/classic';

scenario.ready();
