import type { PageState } from '~/modules/authoring/history/readRevision.server'

export function isSameState(one: PageState, other: PageState) {
  const essence = ({ title, kind, document }: PageState) => JSON.stringify([title, kind, document])
  return essence(one) === essence(other)
}
