import type { Course, CourseHost } from './course'
import { makeFacade } from './facade'
import type { LaunchData } from './launchPage'
import { ownElementOf } from './ownElements'

/** A module written here: one unit, that knows its own pages and speaks SCORM 1.2. */
export function ownModule({ cmi, start }: LaunchData, { show, keep, whenSaved, ended }: CourseHost): Course {
  const api = makeFacade(cmi, keep, { whenSaved, onFinish: ended, find: ownElementOf })
  const commit = () => void api.LMSCommit('')
  return {
    begin: () => void show(start, { API: api }),
    open() {},
    goOn() {},
    goBack() {},
    done() {},
    contents: () => ({ lines: [], mayGoOn: false, mayGoBack: false, byOwnWord: false }),
    commit,
    // The content says goodbye in its own pagehide; one that does not is ended here, to be gone on with later.
    suspend: commit,
  }
}
