import type { JSONContent } from '@tiptap/core'
import type { ChosenMedia } from '~/modules/blocks/block'
import { blocks } from '~/modules/blocks/blocks'
import { newBlockId } from '../newBlockId'

/** What stands on a page for a file of the library; undefined for captions, which belong to a film. */
export function mediaNode({ mediaId, kind, file, alt }: ChosenMedia): JSONContent | undefined {
  if (kind === 'captions') return undefined
  if (kind === 'image') return { type: 'image', attrs: { mediaId, alt, decorative: false, caption: '' } }
  return { type: 'block', attrs: { id: newBlockId(), type: kind, version: blocks[kind].version, content: content() } }

  function content() {
    if (kind === 'video') return { ...blocks.video.empty(), source: 'file', mediaId, noSpeech: !file.hasSound }
    if (kind === 'audio') return { ...blocks.audio.empty(), mediaId }
    return { title: file.name.replace(/\.[A-Za-z0-9]{1,5}$/, ''), mediaId }
  }
}

/** The name under which the screen knows a node that was put in just now. */
export function nameOfNode({ type, attrs }: JSONContent): string {
  return type === 'image' ? attrs?.mediaId : attrs?.id
}
