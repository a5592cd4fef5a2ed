/** What the call is about, for a person. */
export function subject({ method, event }) {
  if (method === 'identify') return event.userId ? String(event.userId) : 'an anonymous visitor';
  if (method === 'page') return [event.category, event.name].filter(Boolean).join(' / ') || 'this page';
  return String(event.event ?? event.groupId ?? event.userId ?? '');
}
