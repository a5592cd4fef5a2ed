/*
 * Pages and sessions. Each start requests the org's settings, from the second host if the first fails, and
 * then the page; both responses must be 200. An integration of the org is a script whose src is set as a
 * string: where Trusted Types reject that, the page is not captured, without a warning.
 */
function createSessions(FS, env) {
  let session = 0;
  let page = 0;
  let ids;
  const server = createServer();

  function ask(addresses) {
    const body = { OrgId: env.orgId, Url: location.href, AppId: identity.known() || '', SnippetVersion: FS._v };
    return request(FS, addresses.settings)
      .catch(() => request(FS, addresses.settingsAgain))
      .then(() => request(FS, addresses.page, body));
  }

  function begin(answer, addresses, isNewSession) {
    const flags = answer.Flags || {};
    if (flags.FetchIntegrations) {
      const integrations = document.createElement('script');
      integrations.src = 'https://' + addresses.integrations + '?OrgId=' + env.orgId;
      document.head.appendChild(integrations);
    }
    if (isNewSession) session++;
    page++;
    ids =
      flags.GetCurrentSession === false
        ? undefined
        : {
            userId: String(answer.UserIntId),
            sessionId: String(+answer.SessionIntId + session - 1),
            pageId: String(+answer.PageIntId + page - 1),
            app: addresses.app,
          };
  }

  function url(more) {
    const id = ids.userId + ':' + ids.sessionId + more;
    return 'https://' + ids.app + '/ui/' + env.orgId + '/session/' + encodeURIComponent(id);
  }

  return {
    /* Calls started or failed once the hosts respond. */
    start: function (isNewSession, started, failed) {
      const addresses = addressesOf(env);
      ask(addresses)
        .then(function (answer) {
          begin(answer, addresses, isNewSession());
          started(ids ? url('') : 'https://' + addresses.app + '/opt/upgrade');
        }, failed)
        .catch(function () {});
    },
    end: function () {
      ids = undefined;
    },
    /* The result of getSession; undefined while nothing is captured. */
    describe: function (options) {
      const format = (options && options.format) || 'url';
      if (!ids) return undefined;
      if (format === 'id') return ids.userId + ':' + ids.sessionId;
      if (format === 'all') {
        return { userId: ids.userId, sessionId: ids.sessionId, pageId: ids.pageId, orgId: env.orgId };
      }
      return url(format === 'url.now' ? ':' + Date.now() : '');
    },
    deliver: function (event) {
      window.fullstorySent.push(Object.assign({ session, page }, event));
      server.receive(event);
    },
  };
}
