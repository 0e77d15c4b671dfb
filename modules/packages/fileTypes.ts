const utf8 = '; charset=utf-8'

/**
 * What a file of somebody else's package is, by how its name ends: the names that packages of the last 25 years have. Text
 * of theirs says itself which letters it uses, so nothing is said of it here; what is not in this list is a download.
 */
const types: Record<string, string> = {
  ...{ html: 'text/html', htm: 'text/html', xhtml: 'application/xhtml+xml', xht: 'application/xhtml+xml' },
  ...{ js: 'text/javascript', mjs: 'text/javascript', css: 'text/css', txt: 'text/plain', vtt: `text/vtt${utf8}` },
  ...{ json: 'application/json', map: 'application/json', webmanifest: 'application/manifest+json' },
  ...{ xml: 'application/xml', xsd: 'application/xml', dtd: 'application/xml', xsl: 'application/xml' },
  ...{ xslt: 'application/xml', srt: 'text/plain', csv: 'text/csv', md: 'text/plain', wasm: 'application/wasm' },
  ...{ svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', jpe: 'image/jpeg' },
  ...{ gif: 'image/gif', webp: 'image/webp', avif: 'image/avif', bmp: 'image/bmp', ico: 'image/x-icon' },
  ...{ cur: 'image/x-icon', apng: 'image/apng', tif: 'image/tiff', tiff: 'image/tiff' },
  ...{ mp4: 'video/mp4', m4v: 'video/mp4', webm: 'video/webm', ogv: 'video/ogg', mov: 'video/quicktime' },
  ...{ mp3: 'audio/mpeg', m4a: 'audio/mp4', aac: 'audio/aac', ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg' },
  ...{ wav: 'audio/wav', weba: 'audio/webm', flac: 'audio/flac', mid: 'audio/midi', midi: 'audio/midi' },
  ...{ woff: 'font/woff', woff2: 'font/woff2', ttf: 'font/ttf', otf: 'font/otf', eot: 'application/vnd.ms-fontobject' },
  ...{ pdf: 'application/pdf', zip: 'application/zip', doc: 'application/msword', rtf: 'application/rtf' },
  ...{ xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint' },
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ...{ glb: 'model/gltf-binary', gltf: 'model/gltf+json', step: 'model/step', stp: 'model/step' },
}

/** Of text that is shown as a page, or is part of one: it may name hosts outside the package. */
export const textTypes = /^(?:text\/(?:html|css|javascript)|application\/xhtml\+xml|image\/svg\+xml)/

export function fileType(path: string): string {
  const ending = /\.([a-z0-9]{1,11})$/i.exec(path.slice(path.lastIndexOf('/') + 1))?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(types, ending) ? types[ending]! : 'application/octet-stream'
}

/** What a browser may show or run of somebody else's package; the rest is given as a download. */
export const shownTypes = new Set(
  Object.values(types)
    .map((type) => type.split(';', 1)[0]!)
    .filter((type) => !/msword|rtf|ms-excel|ms-powerpoint|openxmlformats|zip|step$/.test(type)),
)
