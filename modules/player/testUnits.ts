import type { Activity, PackageContents, Scorm12Item } from '~/modules/packages/contents'

/** For tests: a unit of a package of others, with a page of its own at `<id>.html`. */
export function aUnit(id: string, item: Scorm12Item = {}, kind: 'unit' | 'asset' = 'unit'): Activity {
  const launch = { kind, path: `${id}.html`, parameters: '' }
  return { id, title: `Deel ${id}`, isVisible: true, children: [], launch, scorm12: item }
}

export function aCluster(id: string, children: Activity[], item: Scorm12Item = {}): Activity {
  return { id, title: `Hoofdstuk ${id}`, isVisible: true, children, scorm12: item }
}

export function aPackage(children: Activity[], standard: PackageContents['standard'] = 'scorm12'): PackageContents {
  return { standard, root: { id: 'root', title: 'Pakket', isVisible: true, children } }
}

// Content as others make it: it keeps words, says how it went on request, and says goodbye when its page goes.
const script = `
const api = parent.API
api.LMSInitialize('')
const get = (name) => api.LMSGetValue(name)
const set = (name, value) => api.LMSSetValue(name, value)
if (get('cmi.core.lesson_status') === 'not attempted') set('cmi.core.lesson_status', 'incomplete')
window.found = { entry: get('cmi.core.entry'), total: get('cmi.core.total_time'), launch: get('cmi.launch_data'),
  mastery: get('cmi.student_data.mastery_score'), most: get('cmi.student_data.max_time_allowed'),
  action: get('cmi.student_data.time_limit_action'), status: get('cmi.core.lesson_status'), words: get('cmi.suspend_data') }
window.note = (words) => set('cmi.suspend_data', words)
window.end = (status, score) => {
  if (score !== undefined) set('cmi.core.score.raw', String(score))
  set('cmi.core.lesson_status', status)
  api.LMSCommit('')
}
document.querySelector('#words').textContent = 'Woorden: ' + found.words
addEventListener('pagehide', () => {
  set('cmi.core.session_time', '00:01:00')
  set('cmi.core.exit', 'suspend')
  api.LMSFinish('')
})`

// What a test of many questions sets; the words are plain ones, or none at all.
const largeScript = `
const api = parent.API
api.LMSInitialize('')
let seed = 1
const number = (most) => (seed = (seed * 48271) % 2147483647) % most
const words = 'stop de robot en kijk of de klem dicht is voordat je de deur van de cel opent met je sleutel'.split(' ')
const chance = location.search === '?chance'
const text = () => chance
  ? Array.from({ length: 250 }, () => String.fromCharCode(33 + number(90))).join('')
  : Array.from({ length: 80 }, () => words[number(words.length)]).join(' ').slice(0, 250)
for (let row = 0; row < 300; row++) {
  api.LMSSetValue('cmi.interactions.' + row + '.id', 'vraag-' + row)
  api.LMSSetValue('cmi.interactions.' + row + '.student_response', text())
}
addEventListener('pagehide', () => {
  api.LMSSetValue('cmi.core.exit', 'suspend')
  api.LMSCommit('')
  api.LMSFinish('')
})
document.querySelector('#words').textContent = 'Woorden: '`

/** For tests: a package of one unit that has far more to say than a closing page may send, and says it when its page closes. */
export const largeFiles: Record<string, string> = {
  'a.html': '<!doctype html><title>a</title><h1>Deel a</h1><p id="words"></p><script src="large.js"></script>',
  'large.js': largeScript,
}

/** For tests: the files of a package with these units. An asset says nothing, and neither does a unit that is `silent`. */
export function unitFiles(ids: string[], silent: string[] = []): Record<string, string> {
  const page = (id: string) =>
    `<!doctype html><html lang="nl"><head><title>${id}</title></head><body><h1>Deel ${id}</h1><p id="words"></p>${silent.includes(id) ? '' : '<script src="unit.js"></script>'}</body></html>`
  return { 'unit.js': script, ...Object.fromEntries(ids.map((id) => [`${id}.html`, page(id)])) }
}
