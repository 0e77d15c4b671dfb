import type { Language } from '~/db/tables'
import type { PackageContents } from '~/modules/packages/contents'
import type { Cmi } from '~/modules/progress/applyCommit'

/** What the server gives the player page of one launch; nothing in it is secret from the content. */
export type LaunchData = {
  attempt: string
  launch: number
  /**
   * Of a module written here: the state so far and what the server says of the learner, before LMSInitialize. Of a package
   * of others: what was committed last, see `namesOfPackage`.
   */
  cmi: Cmi
  /** Only of a package of others. */
  contents?: PackageContents
  learner: Learner
  /** Of a module written here: what is shown, relative to the player page. */
  start: string
  title: string
  language: Language
  appOrigin: string
  /** False in a preview: the API works and keeps nothing. */
  keeps: boolean
}

/** Who learns, as content may read it; `name` is "last name, first name". */
export type Learner = { id: string; name: string; credit: 'credit' | 'no-credit'; mode: 'normal' | 'browse' }

export function launchOnPage() {
  return JSON.parse(document.getElementById('launch')!.textContent!) as LaunchData
}
