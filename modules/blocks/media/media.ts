/** The kinds of file that a library keeps. */
export const mediaKinds = ['image', 'video', 'audio', 'captions', 'file'] as const
export type MediaKind = (typeof mediaKinds)[number]

/** A file of a library as a view shows it. `address` is where this view gets it: in a package, or from the app. */
export type MediaFile = {
  address: string
  mediaType: string
  name: string
  bytes: number
  /** In pixels; 0 for what has no picture. */
  width: number
  height: number
  /** How long it lasts; 0 for what stands still. */
  seconds: number
  hasSound: boolean
  /** Of a picture: the address of a size for phones, where there is one. */
  small?: string
  /** Of a drawing: its words that stand out too little; absent when there are none. */
  faintWords?: string[]
}

/** By media id. */
export type MediaFiles = Record<string, MediaFile>

export function kindOfMedia(mediaType: string): MediaKind {
  const [type] = mediaType.split('/', 1)
  if (type === 'image' || type === 'video' || type === 'audio') return type
  return mediaType === 'text/vtt' ? 'captions' : 'file'
}

/** The files that are only ever downloaded, and what people call them. */
export const downloadNames: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/zip': 'Zip',
  'model/step': 'STEP',
  'application/dxf': 'DXF',
}

/** 1.5 MB, 320 kB: as people read it, with one decimal from a megabyte up. */
export function sizeText(bytes: number, language: 'nl' | 'en') {
  const isLarge = bytes >= 1_000_000
  const amount = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000))
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)} ${isLarge ? 'MB' : 'kB'}`
}

/** 75 seconds is 1:15. */
export function lengthText(seconds: number) {
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] ? parts : parts.slice(1)
  return shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}
