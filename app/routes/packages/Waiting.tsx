import { CircleDashed, FileSearch } from 'lucide-react'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { WaitingUpload } from '~/modules/authoring/packageUploads/waitingUploads.server'
import './packages.css'

/** The packages that somebody began to bring in: to be checked, gone on with, or thrown away. */
export function Waiting({ uploads }: { uploads: WaitingUpload[] }) {
  const t = useTexts(packageUploadTexts)
  if (uploads.length === 0) return null
  return (
    <section className="module-section">
      <h2>{t.waitingTitle}</h2>
      <p>{t.waitingText}</p>
      <ul className="waiting-packages">
        {uploads.map((upload) => (
          <One key={upload.id} upload={upload} />
        ))}
      </ul>
    </section>
  )
}

function One({ upload: { id, fileName, bytes, received, keptUntil, moduleId } }: { upload: WaitingUpload }) {
  const t = useTexts(packageUploadTexts)
  const language = useLanguage()
  const isWhole = received === bytes
  const Icon = isWhole ? FileSearch : CircleDashed
  const goOn = `/modules/packages?goOn=${id}${moduleId ? `&module=${moduleId}` : ''}`
  return (
    <li>
      <div>
        <h3>{fileName}</h3>
        <p className="state">
          <Icon aria-hidden="true" size={18} />
          {isWhole ? t.ready : t.part(Math.floor((100 * received) / bytes))}
        </p>
        <p className="hint">{t.keptUntil(momentText(keptUntil, language))}</p>
      </div>
      <div className="actions">
        <a
          className="button second"
          href={isWhole ? `/modules/packages/${id}` : goOn}
          aria-label={isWhole ? t.checkLong(fileName) : t.goOnLong(fileName)}
        >
          {isWhole ? t.check : t.goOn}
        </a>
        <form method="post" action={`/modules/packages/${id}/removal`}>
          <button type="submit" className="quiet" aria-label={t.throwAwayLong(fileName)}>
            {t.throwAway}
          </button>
        </form>
      </div>
    </li>
  )
}
