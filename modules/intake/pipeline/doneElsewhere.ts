import type { ApplicationState } from '~/db/intakeTables'

const pages: Partial<Record<ApplicationState, (applicationId: string) => string>> = {
  matched: (applicationId) => `/matching?candidate=${applicationId}`,
  signing: () => '/agreements',
  placed: () => '/agreements',
}

/** The page where a step is done that is more than a step: a place is given, an agreement is begun or signed. */
export function doneElsewhere(state: ApplicationState, applicationId: string) {
  return pages[state]?.(applicationId)
}
