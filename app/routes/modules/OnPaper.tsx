import { Download } from 'lucide-react'
import { onPaperTexts } from '~/app/texts/onPaper'
import { useTexts } from '~/app/ui/useTexts'
import type { DemonstrationPart } from '~/modules/packages/paper/demonstration'
import './formats.css'

type Props = { moduleId: string; number: number; paper: { missing: DemonstrationPart[]; isOffered: boolean } }

/** What can be printed of a version that was written here. */
export function OnPaper({ moduleId, number, paper: { missing, isOffered } }: Props) {
  const t = useTexts(onPaperTexts)
  const at = (sheet: string) => `/modules/${moduleId}/versions/${number}/${sheet}.pdf`
  return (
    <section className="formats" aria-labelledby="on-paper-title">
      <h2 id="on-paper-title">{t.title}</h2>
      <p>{t.text}</p>
      <ul>
        <Sheet name={t.workbook} text={t.workbookText} number={number} href={at('workbook')} />
        <Sheet
          name={t.poster}
          text={isOffered ? t.posterText : t.posterNowhere}
          number={number}
          href={isOffered ? at('poster') : undefined}
        />
        <Sheet name={t.demonstration} text={t.demonstrationText} number={number} href={at('demonstration')} />
      </ul>
      {missing.length > 0 && (
        <details className="paper-missing">
          <summary>{t.demonstrationMissing}</summary>
          <ul>
            {missing.map((part) => (
              <li key={part}>{t.how[part]}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Sheet({ name, text, number, href }: { name: string; text: string; number: number; href: string | undefined }) {
  const t = useTexts(onPaperTexts)
  return (
    <li className="format">
      <div>
        <h3>{name}</h3>
        <p className="hint">{text}</p>
      </div>
      {href && (
        <a className="button second" href={href} aria-label={t.downloadOf(name, number)} download>
          <Download aria-hidden="true" size={20} />
          {t.download}
        </a>
      )}
    </li>
  )
}
