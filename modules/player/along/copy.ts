import type { Language } from '~/db/tables'
import type { Cmi } from '~/modules/progress/applyCommit'

export type CopyFile = { path: string; bytes: number; sha256: string; mediaType: string }

/** What a device needs to follow an attempt without network, besides the bytes of its files. */
export type Taken = {
  attempt: string
  enrolment: string
  personId: string
  title: string
  hubName: string
  language: Language
  files: CopyFile[]
  /** As the player page of a launch would get it. */
  state: Cmi
  /** The mark of that state; work done along counts while the attempt still stands there. */
  basis: string
  /** A newer attempt was begun since: this one is done. */
  isOver: boolean
}

/** Where the files of a copy are on the app's origin; only its service worker answers there. */
export function placeOf(attempt: string) {
  return `/along/${attempt}/`
}

export function addressOf(attempt: string, path: string) {
  return `${placeOf(attempt)}files/${path.split('/').map(encodeURIComponent).join('/')}`
}

export function cacheOf(attempt: string) {
  return `leerbank-along-${attempt}`
}

export function bytesOf({ files }: Pick<Taken, 'files'>) {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
