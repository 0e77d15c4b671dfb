import { peopleTexts } from '~/app/texts/people'
import { CopyField } from '~/app/ui/CopyField'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'

/** A password link, shown the only time it can be. */
export function HandOver({ name, address }: { name: string; address: string }) {
  const t = useTexts(peopleTexts)
  return (
    <Notice kind="done">
      <CopyField label={t.handOver(name)} value={address} copy={t.copy} copied={t.copied} />
      <p>{t.handOverText}</p>
    </Notice>
  )
}
