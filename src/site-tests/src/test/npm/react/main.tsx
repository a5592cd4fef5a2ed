import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { analytics } from './analytics';
import { Tracking } from './tracking';

declare global {
  /** How often an effect ran: twice for each mount, in strict mode. */
  var effects: number;
  var pageReady: boolean;
}

window.effects = 0;

function Site() {
  const [path, setPath] = useState('/');
  const [isMounted, setMounted] = useState(true);
  useEffect(() => {
    window.effects++;
    window.pageReady = true;
  }, []);
  return (
    <>
      {isMounted && <Tracking path={path} />}
      <button id="track" onClick={() => analytics.track('Ordered')} />
      <button id="route" onClick={() => setPath('/cart')} />
      <button id="mount" onClick={() => setMounted(!isMounted)} />
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
