import { Download } from 'lucide-react'
import { formatTexts } from '~/app/texts/formats'
import { useTexts } from '~/app/ui/useTexts'
import { packageFormats } from '~/modules/packages/formats'

type Props = { moduleId: string; number: number }

/** Every format of a version that was written here, each with whom it is for. */
export function OtherFormats({ moduleId, number }: Props) {
  const t = useTexts(formatTexts)
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
