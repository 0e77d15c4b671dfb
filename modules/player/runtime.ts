import * as scormAgain from 'scorm-again/scorm12/min'
import type { Cmi } from '~/modules/progress/applyCommit'
import type { Runtime } from './facade'

type Scorm12 = Runtime & { loadFromFlattenedJSON(cmi: Cmi, root: string): void }
// The types of the sub-path say default export; the file exports by name.
const { Scorm12API } = scormAgain as unknown as { Scorm12API: new (settings: object) => Scorm12 }

type Keep = (cmi: Record<string, unknown>, final: boolean) => boolean
const silent = 5

/** scorm-again with the state so far in it, handing every commit to `keep`; false means that nothing is kept any more. */
export function makeRuntime(cmi: Cmi, keep: Keep): Runtime {
  const runtime = new Scorm12API({
    autocommit: true,
    autocommitSeconds: 10,
    // It would say "failed" of a learner who leaves halfway with a score so far.
    mastery_override: false,
    dataCommitFormat: 'flattened',
    lmsCommitUrl: 'commit',
    logLevel: silent,
    uninitializedGetLogLevel: silent,
    httpService: {
      processHttpRequest: (_url: string, all: Record<string, unknown>, final: boolean) =>
        keep(all, final) ? { result: 'true', errorCode: 0 } : { result: 'false', errorCode: 101 },
      updateSettings() {},
    },
  })
  runtime.loadFromFlattenedJSON(cmi, '')
  return runtime
}
