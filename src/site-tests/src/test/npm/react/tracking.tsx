'use client';

import { useEffect } from 'react';
import { start, viewPage } from './analytics';

/** For the layout of the site. */
export function Tracking({ path }: { path: string }) {
  useEffect(() => {
    start();
    viewPage(path);
  }, [path]);
  return null;
}
