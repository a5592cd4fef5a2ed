interface Window {
  FS: any;
  fullstoryCalls: unknown[];
  fullstoryDestination?: (settings?: object) => any;
  loadCandidate: (script: string, action: string) => Promise<void>;
  sizeOwnBatch: (batchMillis: number) => Promise<void>;
  runOwnBatch: () => Promise<number>;
}
