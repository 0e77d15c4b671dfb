import { localPath } from '~/app/localPath.server'

/** The page on which it was pressed, at the card of the offering. */
export function backTo(form: FormData, offeringId: string) {
  return `${localPath(form.get('to'))}#offering-${encodeURIComponent(offeringId)}`
}
