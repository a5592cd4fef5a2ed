async () => {
  const name = (one) => one.outerHTML.slice(0, 80);
  // After its own buttons Firefox focuses the last control again.
  const all = visited.map(([one]) => one).filter((one, index, all) => one !== all[index - 1]);
  const again = all.indexOf(all[0], 1);
  const seen = again < 0 ? all : all.slice(0, again);
  return [
    controls.filter((one) => !seen.includes(one)).map(name),
    seen.filter((one, index) => seen.indexOf(one) !== index).map(name),
    visited.filter(([, outline]) => !(outline >= 1)).map(([one]) => name(one)),
  ];
};
