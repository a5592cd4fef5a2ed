/** The globals of a page's scripts and libraries that the scripts of this directory use. */
interface Window {
  FS: any;
  pageLog: { kind: string; text: string }[];
  pageReady?: boolean;
  trustedTypes?: { createPolicy(name: string, rules: object): unknown };
}

declare var FS: Window['FS'];
declare var trustedTypes: NonNullable<Window['trustedTypes']>;
declare const AnalyticsNext: typeof import('@segment/analytics-next');
declare const consentTools: typeof import('@segment/analytics-consent-tools');

declare module '/dist/*' {
  const factory: import('../web/npm/types/factory.js').Factory;
  export default factory;
}
