/** A page that the worker answers already must not ask for it: that would call back one that is on its way out. */
export async function registerWorker() {
  const { serviceWorker } = navigator
  if (serviceWorker && !serviceWorker.controller) await serviceWorker.register('/service-worker.js').catch(() => {})
}
