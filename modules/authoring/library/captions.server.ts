import vttParser from 'webvtt-parser'

const srtTime = /^\s*(?:\d+\s*\r?\n\s*)?\d{1,2}:\d\d:\d\d,\d{3}\s*-->/

/** Whether a text begins as captions do: WebVTT, or SubRip as YouTube and most programs write it. */
export function looksLikeCaptions(start: string) {
  return /^\uFEFF?WEBVTT(?:\s|$)/.test(start) || srtTime.test(start.replace(/^\uFEFF/, ''))
}

/** Captions as WebVTT, read whole by a parser of the standard; or the first line that is not right. */
export function readCaptions(bytes: Uint8Array): { bytes: Buffer; seconds: number } | { line: number } {
  const text = decoded(bytes)
  if (text === undefined) return { line: 1 }
  const vtt = /^\uFEFF?WEBVTT/.test(text) ? text : fromSubRip(text)
  const { cues, errors } = new vttParser.WebVTTParser().parse(vtt, 'captions')
  const [first] = errors
  if (first || cues.length === 0) return { line: Math.max(1, (first?.line ?? 1) - (vtt === text ? 0 : 2)) }
  return {
    bytes: Buffer.from(vtt.replace(/^\uFEFF/, ''), 'utf8'),
    seconds: Math.max(...cues.map((cue) => cue.endTime)),
  }
}

function decoded(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// SubRip is WebVTT with a comma in its times; its numbers become the names of cues.
function fromSubRip(text: string) {
  const times = text
    .replace(/^\uFEFF/, '')
    .replace(/^(\d{1,2}:\d\d:\d\d),(\d{3})(\s*-->\s*)(\d{1,2}:\d\d:\d\d),(\d{3})/gm, '$1.$2$3$4.$5')
    .replace(/^(\d):/gm, '0$1:')
    .replace(/(-->\s*)(\d):/g, '$10$2:')
  return `WEBVTT\n\n${times}`
}
