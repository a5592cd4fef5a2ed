/* A FullStory that is there before the scripts, and only counts what it is told: both speak to it at no cost. */
let callsCounted = 0;

function fullstoryThatCounts() {
  const count = () => {
    callsCounted++;
  };
  const FS = () => count();
  FS.event = FS.identify = FS.setUserVars = FS.setVars = count;
  FS._v = '2.0.0';
  FS.q = [];
  return FS;
}
