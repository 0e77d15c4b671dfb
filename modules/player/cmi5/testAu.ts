/** For tests: a small AU that keeps to cmi5 to the letter, and shows what it found. It is played in a browser. */
export function auFiles(ids: string[]): Record<string, string> {
  return Object.assign({}, ...ids.map((id) => ({ [`${id}/index.html`]: page(id), [`${id}/au.js`]: script })))
}

const buttons = { pass: 'Gehaald', fail: 'Niet gehaald', complete: 'Bekeken', save: 'Bewaren', end: 'Sluiten' }

function page(id: string) {
  const all = Object.entries(buttons).map(([name, label]) => `<button id="${name}">${label}</button>`)
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${id}</title></head>
<body><h1>Onderdeel ${id}</h1><p id="found">…</p><p id="told"></p>${all.join(' ')}<script src="au.js"></script></body></html>`
}

const script = `(${run})()`

// It runs in the page: nothing from outside this function is there.
async function run() {
  const given = Object.fromEntries(new URLSearchParams(location.search))
  const begun = Date.now()
  const verbs = 'http://adlnet.gov/expapi/verbs/'
  const categories = 'https://w3id.org/xapi/cmi5/context/categories/'
  const show = (id: string, text: string) => {
    document.getElementById(id)!.textContent = text
  }
  const fetched = await (await fetch(given.fetch!, { method: 'POST' })).json()
  const headers = {
    authorization: `Basic ${fetched['auth-token']}`,
    'x-experience-api-version': '1.0.3',
    'content-type': 'application/json',
  }
  const own = { activityId: given.activityId!, agent: given.actor!, registration: given.registration! }
  const address = (resource: string, query: Record<string, string>) =>
    `${given.endpoint}${resource}?${new URLSearchParams(query)}`
  const read = async (resource: string, query: Record<string, string>) => {
    const response = await fetch(address(resource, query), { headers })
    return response.status === 404 ? undefined : response.json()
  }
  const data = await read('activities/state', { ...own, stateId: 'LMS.LaunchData' })
  const preferences = await read('agents/profile', { agent: given.actor!, profileId: 'cmi5LearnerPreferences' })
  const notes = await read('activities/state', { ...own, stateId: 'notes' })
  const duration = () => `PT${(Date.now() - begun) / 1000}S`

  async function say(verb: string, result?: Record<string, unknown>, isLast = false) {
    const isJudged = result && ('success' in result || 'completion' in result)
    const category = [{ id: `${categories}cmi5` }, ...(isJudged ? [{ id: `${categories}moveon` }] : [])]
    const { contextActivities, ...template } = data.contextTemplate
    const statement = {
      id: crypto.randomUUID(),
      timestamp: new Date().toISOString(),
      actor: JSON.parse(given.actor!),
      verb: { id: verbs + verb },
      object: { id: given.activityId },
      ...(result ? { result } : {}),
      context: { ...template, registration: given.registration, contextActivities: { ...contextActivities, category } },
    }
    const way = { method: 'PUT', headers, body: JSON.stringify(statement), keepalive: isLast }
    try {
      const response = await fetch(address('statements', { statementId: statement.id }), way)
      show('told', `${verb} ${response.status}`)
    } catch {
      show('told', `${verb} niet verstuurd`)
    }
  }

  let isEnded = false
  async function end() {
    if (isEnded) return
    isEnded = true
    await say('terminated', { duration: duration() }, true)
  }
  const score = (scaled: number) => ({ score: { scaled }, duration: duration() })
  const acts: Record<string, () => unknown> = {
    pass: () => say('passed', { ...score(0.9), success: true }),
    fail: () => say('failed', { ...score(0.3), success: false }),
    complete: () => say('completed', { completion: true, duration: duration() }),
    async save() {
      const body = JSON.stringify({ page: 7 })
      const query = { ...own, stateId: 'notes' }
      try {
        const response = await fetch(address('activities/state', query), { method: 'PUT', headers, body })
        show('told', `bewaard ${response.status}`)
      } catch {
        show('told', 'niet bewaard')
      }
    },
    async end() {
      await end()
      location.href = data.returnURL
    },
  }
  for (const [id, act] of Object.entries(acts)) document.getElementById(id)!.onclick = act as () => void
  addEventListener('pagehide', () => void end())
  await say('initialized')
  const { languagePreference, audioPreference } = preferences
  show('found', [data.launchMode, `pagina ${notes?.page ?? 1}`, languagePreference, audioPreference].join(' · '))
}
