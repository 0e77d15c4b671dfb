import { Download } from 'lucide-react'
import { formatTexts } from '~/app/texts/formats'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Room } from '~/modules/authoring/checklist/room'
import { roomSentence } from '~/modules/authoring/texts'
import { packageFormats } from '~/modules/packages/formats'
import './formats.css'

type Props = {
  moduleId: string
  number: number
  /** Of which module, where there are more on the page. */
  title?: string
  /** What the answers take, when SCORM 1.2 cannot hold them. */
  room?: Room
}

/** Every format of a version that was written here, each with whom it is for and a link to take it along. */
export function FormatList({ moduleId, number, title, room }: Props) {
  const t = useTexts(formatTexts)
  const language = useLanguage()
  const Heading = title === undefined ? 'h3' : 'h4'
  return (
    <ul>
      {packageFormats.map((format) => {
        const { name, forWhom } = t.formats[format]
        return (
          <li key={format} className="format">
            <div>
              <Heading>{name}</Heading>
              <p className="hint">{forWhom}</p>
              {format === 'scorm12' && room && <Notice kind="wrong">{roomSentence(room, language)}</Notice>}
            </div>
            <a
              className="button second"
              href={`/modules/${moduleId}/versions/${number}/${format}.zip`}
              aria-label={title === undefined ? t.downloadOf(name, number) : t.downloadOfModule(title, name, number)}
              download
            >
              <Download aria-hidden="true" size={20} />
              {t.download}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
