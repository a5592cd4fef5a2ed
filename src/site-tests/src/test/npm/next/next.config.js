/* The parent directories have a lock file, too. */
export default { turbopack: { root: import.meta.dirname } };
