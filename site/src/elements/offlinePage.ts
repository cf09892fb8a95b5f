/** Has the browser keep the page that says there is no network (`pages/sw.js.ts`), once this one is there. */
addEventListener('load', () => {
  void navigator.serviceWorker
    ?.register('/sw.js', { updateViaCache: 'none' })
    .catch(() => undefined)
})
