/** The globals that the stand-in sets and reads: see install.js. */
interface Window {
  [namespace: string]: any;
  fullstorySent: { session: number; page: number; kind: number; args: unknown[] }[];
  fullstoryCalls: { op: string; options?: any; source?: any; version: number }[];
  fullstoryRejected: Window['fullstoryCalls'];
  fullstoryEnv?: object;
  fullstoryKept?: () => { type: string; name?: string; properties: any }[];
  fullstoryLoads?: number;
  fullstoryDeliver?: (event: object) => void;
  fullstoryWake?: () => void;
  _fs_namespace?: string;
}
