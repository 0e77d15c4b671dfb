import { formatTexts } from '~/app/texts/formats'
import { useTexts } from '~/app/ui/useTexts'
import { FormatList } from './FormatList'

/** The page's part about taking a version along that was written here. */
export function OtherFormats({ moduleId, number }: { moduleId: string; number: number }) {
  const t = useTexts(formatTexts)
  return (
    <section className="formats" aria-labelledby="formats-title">
      <h2 id="formats-title">{t.title}</h2>
      <p>{t.text}</p>
      <FormatList moduleId={moduleId} number={number} />
    </section>
  )
}
