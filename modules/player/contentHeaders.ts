import { downloadNames } from '~/modules/blocks/media/media'

/** Where one launch lives on the content origin; every address ends with a slash. */
export type Place = { origin: string; path: string; appOrigin: string }

// A film of theirs is asked for after a press on its button; each frame is the host's own place, without our cookies.
const videoHosts = 'https://www.youtube-nocookie.com https://player.vimeo.com'

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
      'frame-src': `${origin}${path}files/`,
      'connect-src': `${origin}${path}commit`,
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': appOrigin,
    }),
  }
}

/** Of a package's file: it reaches its own files, and the frames of two hosts of video. */
export function fileHeaders({ origin, path, appOrigin }: Place, mediaType: string) {
  const own = `${origin}${path}files/`
  return {
    ...always,
    'cache-control': 'private, max-age=31536000, immutable',
    'content-type': mediaType,
    // A document is for the program of who downloads it; nothing of it is shown on this origin.
    'content-disposition': Object.hasOwn(downloadNames, mediaType) ? 'attachment' : 'inline',
    'content-security-policy': policy({
      'default-src': "'none'",
      'script-src': own,
      'style-src': `${own} 'unsafe-inline'`,
      'img-src': `${own} data: blob:`,
      'media-src': `${own} blob:`,
      'font-src': `${own} data:`,
      'connect-src': own,
      'frame-src': `${own} ${videoHosts}`,
      'worker-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': `${origin} ${appOrigin}`,
    }),
  }
}

function policy(directives: Record<string, string>) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
