/**
 * What FullStory will drop or misunderstand in the calls of this page, by the rules of fullstory-check.js.
 *
 * @returns a function that adds to each call of what became of an event, `{steps: [{calls}]}`, its `findings`
 */
export function checker() {
  const check = window.fullstoryInspector.callChecker();
  let pages = 0;

  const findings = ({ name, args, version }) => {
    // The playground has one address: each call for a page stands for another page of a site.
    if (/^(FS\.setVars|setProperties)$/.test(name === 'FS' ? args[0] : name)) pages++;
    const circumstances = { time: Date.now(), route: `/${pages}` };
    return version === 1
      ? check('FS.q', [...args, undefined, undefined, version], circumstances)
      : check(name, args, circumstances);
  };
  const withFindings = (step) =>
    step.calls ? { ...step, calls: step.calls.map((call) => ({ ...call, findings: findings(call) })) } : step;
  return ({ steps, ...followed }) => ({ ...followed, steps: steps.map(withFindings) });
}
