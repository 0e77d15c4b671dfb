import { CircleCheck, CircleSlash } from 'lucide-react'
import { packageTexts } from '~/app/texts/package'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { HostChoice } from '../../packages/HostChoice'

type Props = { hosts: string[]; allowed: string[]; isChangeable: boolean; isSaved: boolean }

/** The hosts outside a package, and which of them its hub allows. */
export function Hosts({ hosts, allowed, isChangeable, isSaved }: Props) {
  const { hostsTitle } = useTexts(packageTexts)
  const t = useTexts(packageUploadTexts)
  if (hosts.length === 0) return null
  return (
    <section className="module-section">
      <h2>{hostsTitle}</h2>
      <p>{t.hostsText}</p>
      {isSaved && <Notice kind="done">{t.hostsSaved}</Notice>}
      {isChangeable ? (
        <form method="post">
          <HostChoice hosts={hosts} allowed={allowed} />
          <button type="submit" className="second">
            {t.saveHosts}
          </button>
        </form>
      ) : (
        <ul className="problems">
          {hosts.map((host) => {
            const isAllowed = allowed.includes(host)
            const Icon = isAllowed ? CircleCheck : CircleSlash
            return (
              <li key={host} className="advice">
                <Icon aria-hidden="true" size={20} />
                <span>{`${host}: ${isAllowed ? t.allowed : t.blocked}`}</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
