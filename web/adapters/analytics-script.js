import forAnalytics from './analytics.js';

/** @type {Record<string, ReturnType<typeof forAnalytics>>} */
const made = {};

// Jitsu calls this for each event.
window.fullstoryAnalytics = (settings) => {
  const key = JSON.stringify(settings);
  made[key] = made[key] || forAnalytics($module.factory, settings);
  return made[key];
};
