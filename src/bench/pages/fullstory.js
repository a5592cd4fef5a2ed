/* A stand-in for FullStory, in place before the scripts, that only counts calls, so that a call costs nothing. */
let callsCounted = 0;

function countingFullstory() {
  const count = () => {
    callsCounted++;
  };
  const FS = () => count();
  FS.event = FS.identify = FS.setUserVars = FS.setVars = count;
  FS._v = '2.0.0';
  FS.q = [];
  return FS;
}
