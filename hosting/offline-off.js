// Removes what readers have stored of this atlas: replace offline.js in the site's folder by this file.
// A browser that has the atlas stored fetches it with the next page it opens online, deletes all that is stored of
// this atlas, and from then on asks the network. Leave it there as long as readers may come who stored the atlas.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  const { scope } = self.registration
  const isOwn = (name) => /^atlas-offline-\d+ /.test(name) && name.split(' ')[1] === scope
  const takeBack = async () => {
    const names = await caches.keys()
    await Promise.all(names.filter(isOwn).map((name) => caches.delete(name)))
    await self.registration.unregister()
  }
  event.waitUntil(takeBack())
})
