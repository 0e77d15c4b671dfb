import { Download } from 'lucide-react'
import { formatTexts } from '~/app/texts/formats'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Room } from '~/modules/authoring/checklist/room'
import { roomSentence } from '~/modules/authoring/texts'
import { packageFormats } from '~/modules/packages/formats'

/** `room`: what the answers take when SCORM 1.2 cannot hold them. */
type Props = { moduleId: string; number: number; room: Room | undefined }

/** Every format of a version that was written here, each with whom it is for. */
export function OtherFormats({ moduleId, number, room }: Props) {
  const t = useTexts(formatTexts)
  const language = useLanguage()
  return (
    <section className="formats" aria-labelledby="formats-title">
      <h2 id="formats-title">{t.title}</h2>
      <p>{t.text}</p>
      <ul>
        {packageFormats.map((format) => (
          <li key={format}>
            <div>
              <h3>{t.formats[format].name}</h3>
              <p className="hint">{t.formats[format].forWhom}</p>
              {format === 'scorm12' && room && <Notice kind="wrong">{roomSentence(room, language)}</Notice>}
            </div>
            <a
              className="button second"
              href={`/modules/${moduleId}/versions/${number}/${format}.zip`}
              aria-label={t.downloadOf(t.formats[format].name, number)}
              download
            >
              <Download aria-hidden="true" size={20} />
              {t.download}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
