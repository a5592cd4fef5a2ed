/* Keeps what FullStory is sent, for the next page to read. */
() => {
  addEventListener('pagehide', () => {
    sessionStorage.setItem('sent', JSON.stringify(fullstorySent));
  });
};
