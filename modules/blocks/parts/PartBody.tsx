import type { Language } from '~/db/tables'
import type { MediaFiles } from '../media/media'
import { ShownPicture } from '../media/ShownPicture'
import { Lines } from './Lines'
import type { Part } from './part'

type Props = { part: Part; media: MediaFiles; language: Language }

/** What stands under the title of a part. */
export function PartBody({ part: { text, mediaId, alt }, media, language }: Props) {
  return (
    <>
      <Lines text={text} />
      {mediaId && <ShownPicture file={media[mediaId]} {...{ alt, language }} />}
    </>
  )
}
