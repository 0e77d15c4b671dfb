import type { PageSaver, TheirPage } from './pageSaver'
import type { Unsent } from './unsentStore'

type Visit = {
  saver: PageSaver
  /** The page on which the saver began. */
  stored: TheirPage
  personName: string
  forget: (key: string) => Promise<void>
}

/**
 * Continues with what earlier visits left in the browser, the oldest first. Each goes to the server before the next, and
 * is brought together with what is there by then. True when there was something that the server did not have.
 */
export async function resumeLeft(visit: Visit, [first, ...rest]: Unsent[]): Promise<boolean> {
  if (!first) return false
  const { saver, stored } = visit
  const isResumed = await saver.resume(first, stored)
  if (saver.isKept) await visit.forget(first.key)
  if (rest.length === 0) return isResumed
  const goOn = () => resumeLeft({ ...visit, stored: storedNow(visit) }, rest)
  if (!saver.isUnsent) return (await goOn()) || isResumed
  whenSaved(saver, goOn)
  return isResumed
}

function storedNow({ saver, stored, personName }: Visit): TheirPage {
  if (saver.revision === stored.revision) return stored
  return { ...saver.text, revision: saver.revision, saveId: '', updatedAt: Date.now(), updatedBy: personName }
}

function whenSaved(saver: PageSaver, work: () => unknown) {
  const leave = saver.subscribe(() => {
    if (saver.isUnsent) return
    leave()
    work()
  })
}
