import { applyingTexts } from '~/app/texts/applying'
import { useTexts } from '~/app/ui/useTexts'

/** What is kept of who applies, who sees it and for how long. */
export function Keeping({ hub, weeks }: { hub: string; weeks: number }) {
  const t = useTexts(applyingTexts)
  return (
    <section className="apply-keeping">
      <h2>{t.keepTitle}</h2>
      <p>{t.keepText(hub, weeks)}</p>
      <p>{t.keepRights}</p>
      <p>{t.noBsn}</p>
    </section>
  )
}

/** Where the script says that what was typed is kept; nothing without it. */
export function KeptStatus() {
  const t = useTexts(applyingTexts)
  return <p className="apply-kept" role="status" data-kept={t.kept} data-not-kept={t.notKept} />
}
