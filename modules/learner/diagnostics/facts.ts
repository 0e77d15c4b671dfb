import { sought } from '../calls'
import { launchIn } from '../launchIn'
import type { Visit } from '../openDiagnostics'
import { roomNeeded } from '../roomNeeded'
import type { Saving } from '../session'
import { type Asked, askLms, errorWords } from './asked'
import { limitOf, stateLength } from './room'
import type { DiagnosticsTexts } from './texts'
import { standardOf } from './verdict'
import type { ApiName, Around } from './windows'

/** `open` is what may be passed on to others; without it that is the value. */
export type Fact = { name: string; value: string; open?: string }
export type Facts = { title: string; rows: Fact[] }

/** All that is known of a visit, in the order in which somebody looks for a fault. */
export function factsOf(visit: Visit, windows: Around[], t: DiagnosticsTexts): Facts[] {
  const own = sought[0] as ApiName | undefined
  const asked = own ? askLms(own) : []
  return [
    { title: t.ofLms, rows: lmsRows(visit, own, windows, t) },
    ...(asked.length > 0 ? [{ title: t.asked, rows: asked.map((one) => askedRow(own, one, t)) }] : []),
    { title: t.ofModule, rows: moduleRows(visit, t) },
    { title: t.ofBrowser, rows: browserRows(t) },
  ]
}

function lmsRows({ lms, play }: Visit, own: ApiName | undefined, windows: Around[], t: DiagnosticsTexts): Fact[] {
  const found = own && windows.find(({ apis }) => apis.includes(own))
  return [
    { name: t.api, value: found ? `${own} (${standardOf[own]}), ${placeOf(found, t)}` : (lrsOf(lms) ?? t.notFound) },
    { name: t.windows, value: windows.map((one) => `${placeOf(one, t)}: ${contentOf(one, t)}`).join('\n') },
    ...(play ? [{ name: t.saving, value: savingOf(play.saving, t) }] : []),
    ...(play ? [{ name: t.state, value: roomOf(stateLength(play), limitOf(lms!), play.module.language, t) }] : []),
    ...(play
      ? [{ name: t.room, value: t.characters(roomNeeded(play.module).toLocaleString(play.module.language)) }]
      : []),
  ]
}

/** Where the LRS of a launch is, without its path, which may hold a token. */
function lrsOf(lms: Visit['lms']) {
  const launch = lms?.kind === 'cmi5' ? launchIn(location.search) : undefined
  return launch && URL.canParse(launch.endpoint) ? `cmi5, ${new URL(launch.endpoint).origin}` : undefined
}

function placeOf({ way, up }: Around, t: DiagnosticsTexts) {
  return way === 'here' ? t.place.here : t.place[way](up)
}

function contentOf({ apis, isClosed }: Around, t: DiagnosticsTexts) {
  return isClosed ? t.cannotLook : apis.join(', ') || t.noApi
}

function savingOf(saving: Saving, t: DiagnosticsTexts) {
  return saving.kind === 'saved' ? t.savings.saved(saving.at.toTimeString().slice(0, 8)) : t.savings[saving.kind]
}

function roomOf(now: number, most: number | undefined, language: string, t: DiagnosticsTexts) {
  return t.stateOf(now.toLocaleString(language), most?.toLocaleString(language))
}

function askedRow(own: ApiName | undefined, { element, value, error, isPrivate }: Asked, t: DiagnosticsTexts): Fact {
  const shown = error ? t.error(errorWords(own, error)) : value || t.empty
  return { name: element, value: shown, ...(isPrivate && value ? { open: t.hidden(value.length) } : {}) }
}

function moduleRows({ data, lms }: Visit, t: DiagnosticsTexts): Fact[] {
  const own = sought[0] as ApiName | undefined
  return [
    { name: t.name, value: data.title },
    { name: t.version, value: String(data.version) },
    { name: t.id, value: data.id },
    { name: t.package, value: own ? standardOf[own] : (lms?.kind ?? '') },
  ]
}

function browserRows(t: DiagnosticsTexts): Fact[] {
  const { userAgent, languages, onLine } = navigator
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return [
    { name: t.browser, value: `${userAgent}\n${languages.join(', ')}` },
    { name: t.screen, value: `${innerWidth} × ${innerHeight} (${devicePixelRatio})` },
    { name: t.from, value: location.protocol === 'file:' ? 'file:' : location.origin },
    { name: t.shown, value: window === window.top ? t.inWindow : t.inFrame },
    { name: t.storage, value: canKeep() ? t.allowed : t.notAllowed },
    { name: t.network, value: onLine ? t.online : t.offline },
    { name: t.clock, value: `${new Date().toTimeString().slice(0, 8)}\n${new Date().toISOString()} (${timeZone})` },
  ]
}

function canKeep() {
  try {
    return Boolean(window.localStorage)
  } catch {
    return false
  }
}
