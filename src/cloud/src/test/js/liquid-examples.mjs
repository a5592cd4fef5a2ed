import { writeFileSync } from 'node:fs';
import { evaluated } from './liquid-evaluated.mjs';

/**
 * What Segment's documentation shows of its Liquid function, and what liquidjs's says of tags, whitespace and filters, as
 * templates of ours: https://segment.com/docs/connections/destinations/actions/#liquid-syntax, https://liquidjs.com/filters/overview.html
 */
const email = `{% if properties.email %}
  {{ properties.email | downcase | strip }}
{% else %}
  {{ properties.email | default: "nobody@example.com" }}
{% endif %}`;
const phone = `{%- if properties.phone -%}
  {%- assign phone = properties.phone | strip | remove: "-" | remove: "(" | remove: ")" | remove: " " -%}
  {%- assign first = phone | slice: 0, 1 -%}
  {%- if first != "1" -%}{%- assign phone = phone | prepend: "1" -%}{%- endif -%}
  {{ phone | prepend: "+" }}
{%- else -%}
  {{ properties.phone | default: "" }}
{%- endif -%}`;
// An operator behind a filter, as the documentation has it: liquidjs rejects it.
const compared = '{% if properties.phone | slice: 0, 1 != "1" %}a{% endif %}';

const EVENT = {
  timestamp: '2026-07-01T08:05:09.070Z',
  nil: 1,
  properties: {
    email: ' User@Example.com ',
    phone: '(234) 567-8901',
    price: 9.99,
    tags: ['a', 'b'],
    on: false,
    note: '<i>Hi</i> & bye',
    products: [
      { sku: 'x', price: 1.5, on: true },
      { sku: 'y', price: 2 },
    ],
  },
};
const TEMPLATES = [
  email,
  phone,
  compared,
  '{{ timestamp | date: "%s" }} {{ timestamp | date: "%Y-%m-%d %H:%M", "America/New_York" }} {{ timestamp | date }}',
  '{{ timestamp | date_to_long_string }} {{ timestamp | date_to_string }} {{ timestamp | date_to_rfc822 }} {{ timestamp | date_to_xmlschema }}',
  '{{ timestamp | date_to_string: "ordinal", "US" }} {{ timestamp | date_to_long_string: "ordinal" }}',
  '{{ properties.on | default: "d", allow_false: true }} {{ properties.on | default: "d" }} {{ gone | default: "d", allow_false: true }}',
  '{% if properties.tags == empty %}a{% elsif gone == blank %}b{% endif %}{% if "  " == blank %}c{% endif %}{% if "" == empty %}d{% endif %}',
  'a {{- properties.price-}} b {{-properties.tags -}} c {%- if true -%} d {%- endif -%} e',
  '{% liquid\n  assign a = "x,y" | split: ","\n  unless a contains "z"\n    echo a | join: "+" | upcase\n  else\n    echo "none"\n  endunless\n%}',
  '{% increment n %}{% increment n %}{% decrement n %}{{ n }}{% raw %}{{ n }}{% endraw %}{% comment %}{% anything %}{% endcomment %}',
  '{{ properties.products | where: "on" | json }}{{ properties.products | where: "sku", "y" | jsonify: 1 }}{{ properties.products | sum: "price" }}',
  '{{ properties | inspect }}{{ properties.tags | push: "c" | unshift: "z" | pop | shift | join }}{{ properties.tags | size }}',
  '{{ properties.note | strip_html | xml_escape }}{{ properties.note | escape | escape_once }}{{ "a b/é?[x]" | uri_escape }}{{ "a (b)" | cgi_escape }}',
  '{{ "  a \\n\\t b " | normalize_whitespace }}|{{ " a  b " | number_of_words }}{{ "漢字 ab" | number_of_words: "cjk" }}{{ "The _Title_ é" | slugify: "latin" }}',
  '{{ "a-b-a" | remove_last: "a" | replace_last: "-", "+" }}{{ "12.5" | to_integer | plus: 1 }}{{ "+1" | to_integer }}{{ properties.price | plus: 10 }}',
  '{{ "x" | base64_encode | base64_decode | sha256 }} {{ "x" | hmac_sha256: "key" }}',
  '{{ properties.products[-1].sku }}{{ ["timestamp"] | slice: -4, 3 }}',
];
writeFileSync(process.argv[4], JSON.stringify(TEMPLATES.map((template) => evaluated(template, EVENT))));
