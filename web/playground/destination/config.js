/** What the server says about FullStory: `{orgId}` for the real one, `{}` for the stand-in. */
export async function readConfig() {
  const answer = await fetch('config.json');
  if (!answer.ok) throw new Error(`config.json was answered with ${answer.status}`);
  return answer.json();
}
