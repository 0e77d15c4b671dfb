import { formatTexts } from '~/app/texts/formats'
import { useTexts } from '~/app/ui/useTexts'
import type { Room } from '~/modules/authoring/checklist/room'
import { FormatList } from './FormatList'

/** The page's part about taking a version along that was written here. `room`: what the answers take, when SCORM 1.2 cannot hold them. */
export function OtherFormats(version: { moduleId: string; number: number; room: Room | undefined }) {
  const t = useTexts(formatTexts)
  return (
    <section className="formats" aria-labelledby="formats-title">
      <h2 id="formats-title">{t.title}</h2>
      <p>{t.text}</p>
      <FormatList {...version} />
    </section>
  )
}
