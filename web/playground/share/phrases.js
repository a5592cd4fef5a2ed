/**
 * What settings say again and again; in a link each is one control character, which JSON never has.
 * A link keeps its meaning only while this list is the same: after a change the version in
 * `set-up.js` is another.
 */
const PHRASES = [
  '","enabled":true,"partnerAction":"',
  '"enabled":false,"partnerAction":"',
  '","subscribe":"type = \\"track\\"',
  '","subscribe":"type = \\"identify\\"',
  '","subscribe":"type = \\"page\\"',
  '"properties":{"@path":"$.properties"}',
  '"traits":{"@path":"$.traits"}',
  '"userId":{"@path":"$.userId"}',
  '"anonymousId":{"@path":"$.anonymousId"}',
  '"displayName":{"@path":"$.traits.name"}',
  '"email":{"@path":"$.traits.email"}',
  '"name":{"@path":"$.event"}',
  '{"@path":"$.properties.',
  '{"@path":"$.traits.',
  '{"@path":"$.',
  '{"@template":"',
  '{"@if":{"exists":',
  ',"mapping":{',
  '"subscriptions":[{',
  'identifyUserV2',
  'trackEventV2',
  'viewedPageV2',
  'properties.',
  ' and event = \\"',
  '"product',
  '"price":',
  '"name":"',
];

// Tab, line feed and carriage return are left out: they are easily lost.
const SIGNS = Array.from({ length: 31 }, (_, code) => String.fromCharCode(code + 1)).filter(
  (sign) => !'\t\n\r'.includes(sign),
);

export function shorten(json) {
  return PHRASES.reduce((text, phrase, index) => text.split(phrase).join(SIGNS[index]), json);
}

export function lengthen(short) {
  return PHRASES.reduceRight((text, phrase, index) => text.split(SIGNS[index]).join(phrase), short);
}
