/** The bytes of a file as the network carries them, compressed; undefined where the browser cannot tell. */
export async function gzipSize(url) {
  if (typeof CompressionStream === 'undefined') return undefined;
  const answer = await fetch(url);
  if (!answer.body || !answer.ok) return undefined;
  const packed = answer.body.pipeThrough(new CompressionStream('gzip'));
  return (await new Response(packed).arrayBuffer()).byteLength;
}
