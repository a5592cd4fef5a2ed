/* The differences of the names that contain each code unit. */
async (differences) => {
  const names = [];
  for (let code = 0; code <= 0xffff; code++) {
    const unit = String.fromCharCode(code);
    names.push('a' + unit + 'b', 'A' + unit + 'B', unit + unit);
  }
  return window[differences](names);
};
