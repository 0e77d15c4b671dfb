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

/** For tests: the files of a package with these units. An asset says nothing, and neither does a unit that is `silent`. */
export function unitFiles(ids: string[], silent: string[] = []): Record<string, string> {
  const page = (id: string) =>
    `<!doctype html><html lang="nl"><head><title>${id}</title></head><body><h1>Deel ${id}</h1><p id="words"></p>${silent.includes(id) ? '' : '<script src="unit.js"></script>'}</body></html>`
  return { 'unit.js': script, ...Object.fromEntries(ids.map((id) => [`${id}.html`, page(id)])) }
}
