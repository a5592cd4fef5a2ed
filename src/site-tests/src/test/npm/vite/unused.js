import fullstoryDestination from 'fullstory-destination';
import FullStory from 'fullstory-destination/classic';

scenario.ready();
