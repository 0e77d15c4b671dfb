import type { Language } from '~/db/tables'
import type { WrittenPage } from '../writing'
import { assignmentEn } from './assignment.en'
import { assignmentNl } from './assignment.nl'
import { fiveStepsEn } from './fiveSteps.en'
import { fiveStepsNl } from './fiveSteps.nl'
import { masterclassEn } from './masterclass.en'
import { masterclassNl } from './masterclass.nl'
import { measuringEn } from './measuring.en'
import { measuringNl } from './measuring.nl'
import { safeStartEn } from './safeStart.en'
import { safeStartNl } from './safeStart.nl'
import type { BuiltInId } from './texts'

/** The pages of the templates that come with Leerbank; `[vul in: …]` and `[fill in: …]` are what the author has to write. */
export const builtInPages: Record<BuiltInId, Record<Language, WrittenPage[]>> = {
  fiveSteps: { nl: fiveStepsNl, en: fiveStepsEn },
  safeStart: { nl: safeStartNl, en: safeStartEn },
  measuring: { nl: measuringNl, en: measuringEn },
  assignment: { nl: assignmentNl, en: assignmentEn },
  masterclass: { nl: masterclassNl, en: masterclassEn },
}

export function isBuiltIn(id: string): id is BuiltInId {
  return Object.hasOwn(builtInPages, id)
}
