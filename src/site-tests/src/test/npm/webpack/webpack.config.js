module.exports = {
  mode: 'production',
  entry: { main: './main.js', required: './required.js', script: './script.js', presets: './presets.js' },
};
