import { cmi5Texts } from './cmi5Texts'
import type { Visit } from './cmi5Visit'
import { type Launch, launchIn } from './launchIn'
import type { Driver, Kept, Lms } from './lms'
import type { ModuleData } from './moduleData'
import { reviewTexts } from './reviewTexts'

/** The driver for cmi5 (Quartz, 1st edition); undefined when the module was not launched by a system. */
export const driver: Driver = (module) => {
  const launch = launchIn(location.search)
  return launch && cmi5(launch, module)
}

const nothing: Kept = { state: '', location: '', status: 'not attempted', score: undefined, isPreview: true }

// What speaks is a part of its own, which comes while the page can be read already.
function cmi5(launch: Launch, module: ModuleData): Lms {
  let visit: Visit | undefined
  const lms: Lms = {
    kind: 'cmi5',
    hasOwnBar: false,
    async connect() {
      const part = await import('./cmi5Visit').catch(() => undefined)
      const opened = (await part?.openVisit(launch, module)) ?? 'silent'
      if (typeof opened === 'string') {
        lms.note = cmi5Texts[module.language][opened]
        return true
      }
      visit = opened
      lms.passMark = visit.passMark
      if (visit.isReview) lms.note = reviewTexts[module.language].review
      return true
    },
    read: () => visit?.begin() ?? nothing,
    write: (report) => visit?.write(report),
    commit: async () => visit?.commit() ?? false,
    finish: async () => visit?.finish() ?? true,
  }
  return lms
}
