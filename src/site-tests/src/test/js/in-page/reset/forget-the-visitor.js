/* What the legacy analytics.js of another tab does at reset(): the cookies and local storage are those of the site. */
() => {
  for (const key of ['ajs_user_id', 'ajs_user_traits', 'ajs_anonymous_id']) {
    localStorage.removeItem(key);
    for (let { hostname } = location; hostname.includes('.'); hostname = hostname.slice(hostname.indexOf('.') + 1)) {
      document.cookie = `${key}=; path=/; max-age=0; domain=${hostname}`;
    }
    document.cookie = `${key}=; path=/; max-age=0`;
  }
};
