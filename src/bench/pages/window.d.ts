interface Window {
  FS: any;
  fullstoryCalls: unknown[];
  fullstoryDestination?: (settings?: object) => any;
}
