import { newBlockId } from '../../newBlockId'

const mark = 'gone-'

/** The name for an image or file that did not come along: nothing has it, so every check finds it missing. */
export function missingMediaId() {
  return mark + newBlockId()
}

export function isMissingMedia(mediaId: string) {
  return mediaId.startsWith(mark)
}
