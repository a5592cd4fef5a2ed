import { writeJson } from '../ui/json.js';
import { withoutPresets } from '../destination/presets.js';
import { PRESETS } from './scripts.js';

const NO_INTEGRITY = 'analytics.js loads the script without an integrity attribute.';

/** The ways in which a site loads the destination, by destination: `[key, name]`. */
export const WAYS = {
  actions: [
    ['npm', 'npm'],
    ['segment', 'Segment’s snippet'],
    ['tag', 'Script tag'],
  ],
  classic: [
    ['npm', 'npm'],
    ['files', 'Own CDN'],
  ],
};

/**
 * The code for one's own site, filled in.
 *
 * @param script the file of `target/dist` that loads the destination
 * @param settings of the factory or the integration
 * @param integrity of each file, `{"fullstory-actions.js": "sha384-…"}`; may be empty
 * @returns `[{text, code?}]`, step by step; what is no step is a `{note}`
 */
export function snippet(destination, way, script, settings, integrity) {
  return MAKERS[destination][way](settings, script, integrity);
}

const MAKERS = {
  actions: {
    tag: (settings, script, integrity) => [
      serve(script),
      {
        text: 'In the page, after Segment’s snippet 5 or later:',
        code: `${tag(script, integrity)}
<script>
  fullstoryDestination(${indented(withoutPresets(settings), 2)}).then(function (plugins) {
    analytics.register.apply(analytics, plugins);
  });
</script>`,
      },
    ],
    segment: (settings, script) => [
      serve(script),
      {
        text: 'In Segment’s snippet, in place of its analytics.load("YOUR_WRITE_KEY"):',
        code: `analytics.load("YOUR_WRITE_KEY", { updateCDNSettings: function (cdn) {
  cdn.remotePlugins = (cdn.remotePlugins || []).filter(function (plugin) {
    return plugin.name !== "Fullstory (Actions)";
  }).concat({
    name: "Fullstory (Actions)", creationName: "Fullstory", libraryName: "fullstoryDestination",
    url: "https://www.example.com/js/${script}",
    settings: ${indented(withoutPresets(settings), 4)}
  });
  return cdn;
} });`,
      },
      { note: `It replaces Segment’s own FullStory destination, if that is on. ${NO_INTEGRITY}` },
    ],
    npm: (settings, script) => [
      { text: 'Once:', code: 'npm install fullstory-destination @segment/analytics-next' },
      {
        text: 'Where the site makes its analytics:',
        code: `import { AnalyticsBrowser } from "@segment/analytics-next";
import fullstoryDestination from "fullstory-destination${script === PRESETS ? '/presets' : ''}";

const analytics = AnalyticsBrowser.load({
  writeKey: "YOUR_WRITE_KEY",
  plugins: await fullstoryDestination(${indented(withoutPresets(settings), 2)}),
});`,
      },
    ],
  },
  classic: {
    npm: (settings) => [
      { text: 'Once:', code: 'npm install fullstory-destination @segment/analytics-next' },
      {
        text: 'Where the site makes its analytics. Segment’s settings of FullStory are used; these are for who serves their own:',
        code: `import { AnalyticsBrowser } from "@segment/analytics-next";
import FullStory from "fullstory-destination/classic";

const analytics = AnalyticsBrowser.load({
  writeKey: "YOUR_WRITE_KEY",
  cdnSettings: { integrations: { FullStory: ${indented(settings, 2)} } },
  classicIntegrations: [FullStory],
});`,
      },
    ],
    files: (settings) => [
      {
        text: 'Serve target/dist/fullstory-classic.js, compressed by gzip and with Content-Encoding: gzip, from your copy of Segment’s CDN as',
        code: 'integrations/fullstory/3.1.0/fullstory.dynamic.js.gz',
      },
      {
        text: 'In the CDN settings of your source:',
        code: `"integrations": {\n  "FullStory": ${indented(settings, 2)}\n}`,
      },
    ],
  },
};

function serve(file) {
  return { text: `Serve target/dist/${file} from your own site.` };
}

function tag(file, integrity) {
  const hash = integrity[file];
  return hash
    ? `<script src="/js/${file}"\n  integrity="${hash}" crossorigin="anonymous"></script>`
    : `<script src="/js/${file}"></script>`;
}

/** JSON whose lines after the first are indented by so many spaces; "</script>" in it would end the script. */
function indented(value, by) {
  return writeJson(value)
    .replace(/</g, '\\u003c')
    .replace(/\n/g, `\n${' '.repeat(by)}`);
}
