import { frameOrigins } from '~/modules/blocks/embed/sites'
import { downloadNames } from '~/modules/blocks/media/media'
import { mediaTypes } from '~/modules/blocks/media/mediaTypes'
import { shownTypes } from '~/modules/packages/fileTypes'

/** Where one launch lives on the content origin; every address ends with a slash. */
export type Place = {
  origin: string
  path: string
  appOrigin: string
  /** A copy on a device: it frames nobody else. */
  isAlone?: boolean
  /** The hosts that a package of others may ask, as its hub decided. */
  hosts?: string[]
}

// Asked for after a press on a button of theirs only; each frame is the host's own place, without our cookies.
const frameHosts = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com', ...frameOrigins].join(' ')

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
}

/** Of the player page: our one script, one frame with the package, one address for commits; framed by the app alone. */
export function pageHeaders({ origin, path, appOrigin }: Place, script: string, styleHash: string) {
  return {
    ...always,
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy({
      'default-src': "'none'",
      'script-src': origin + script,
      'style-src': `'${styleHash}'`,
      'frame-src': `${origin}${path}files/ ${origin}${path}returned`,
      'connect-src': `${origin}${path}commit ${origin}${path}cmi5/`,
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': appOrigin,
    }),
  }
}

/** What a package is made of besides its media: the page, its script and style, its manifest. */
const pageTypes = new Set(['text/html', 'text/javascript', 'text/css', 'application/xml', 'text/plain'])

/** Of a file of a module written here. Only what is known is given as what it is, and only its pages are programs. */
export function fileHeaders(place: Place, mediaType: string) {
  const type = plain(mediaType)
  const isKnown = pageTypes.has(type) || Object.hasOwn(mediaTypes, type)
  // A document is for the program of who downloads it; nothing of it is shown on this origin.
  const isShown = isKnown && !Object.hasOwn(downloadNames, type)
  return headersOf(isKnown ? mediaType : octets, isShown, type === 'text/html' ? ofPage(place) : ofPart(place))
}

const octets = 'application/octet-stream'
const others = new Set(['text/html', 'application/xhtml+xml'])

/** Of a file of somebody else's package: its pages are programs of another time, kept inside by this policy alone. */
export function othersFileHeaders(place: Place, mediaType: string) {
  const type = plain(mediaType)
  const isShown = shownTypes.has(type)
  return headersOf(isShown ? mediaType : octets, isShown, policyOfOthers(place, type))
}

function policyOfOthers(place: Place, type: string): Record<string, string> {
  if (others.has(type)) return ofOthersPage(place)
  const part = ofPart(place)
  // A browser shows no PDF in a sandbox; nothing in one runs as a page.
  return type === 'application/pdf' ? { 'script-src': "'none'", 'frame-ancestors': part['frame-ancestors'] } : part
}

function headersOf(mediaType: string, isShown: boolean, directives: Record<string, string>) {
  return {
    ...always,
    'cache-control': 'private, max-age=31536000, immutable',
    'content-type': mediaType,
    'content-disposition': isShown ? 'inline' : 'attachment',
    'content-security-policy': policy(directives),
  }
}

function plain(mediaType: string) {
  return mediaType.split(';', 1)[0]!
}

/**
 * What real packages need: scripts in the page, text that is made into a program, frames and workers of their own. Nothing
 * of it reaches beyond the package, but the hosts that its hub allows: neither a request, nor a form, nor a frame.
 */
function ofOthersPage({ origin, path, appOrigin, hosts = [] }: Place) {
  const own = `${origin}${path}files/`
  const outside = hosts.map((host) => ` https://${host}`).join('')
  const sockets = hosts.map((host) => ` wss://${host}`).join('')
  // An AU of cmi5 speaks to the LRS of its launch, and may end in a frame of its own.
  const [lrs, returned] = [`${origin}${path}xapi/`, `${origin}${path}returned`]
  return {
    'default-src': "'none'",
    'script-src': `${own} 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' blob:${outside}`,
    'style-src': `${own} 'unsafe-inline'${outside}`,
    'img-src': `${own} data: blob:${outside}`,
    'media-src': `${own} data: blob:${outside}`,
    'font-src': `${own} data:${outside}`,
    'connect-src': `${own} ${lrs} data: blob:${outside}${sockets}`,
    'frame-src': `${own} ${returned} data: blob:${outside}`,
    'worker-src': `${own} blob:`,
    'manifest-src': own,
    'object-src': own,
    'base-uri': own,
    'form-action': own,
    'frame-ancestors': `${origin} ${appOrigin}`,
  }
}

/** A page reaches its own files, and the frames of the hosts that a block knows. */
function ofPage({ origin, path, appOrigin, isAlone }: Place) {
  const own = `${origin}${path}files/`
  return {
    'default-src': "'none'",
    'script-src': own,
    'style-src': `${own} 'unsafe-inline'`,
    'img-src': `${own} data: blob:`,
    'media-src': `${own} blob:`,
    'font-src': `${own} data:`,
    'connect-src': own,
    'frame-src': isAlone ? "'none'" : `${own} ${frameHosts}`,
    'worker-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': `${origin} ${appOrigin}`,
  }
}

// Opened on its own address a drawing is a document too, and could run what stands in it.
function ofPart({ origin, path, appOrigin }: Place) {
  return {
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'img-src': 'data:',
    'media-src': `${origin}${path}files/`,
    'frame-ancestors': `${origin} ${appOrigin}`,
    sandbox: '',
  }
}

function policy(directives: Record<string, string>) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')
}
