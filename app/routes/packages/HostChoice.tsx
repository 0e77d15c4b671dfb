import { packageUploadTexts } from '~/app/texts/packageUploads'
import { useTexts } from '~/app/ui/useTexts'

type Props = { hosts: string[]; allowed: string[] }

/** The hosts that a package names, each to be allowed or not. */
export function HostChoice({ hosts, allowed }: Props) {
  const t = useTexts(packageUploadTexts)
  return (
    <fieldset className="host-choice">
      <legend>{t.hosts}</legend>
      <p className="hint">{t.hostsWarning}</p>
      {hosts.map((host) => (
        <label key={host}>
          <input type="checkbox" name="host" value={host} defaultChecked={allowed.includes(host)} />
          <span>{t.allow(host)}</span>
        </label>
      ))}
    </fieldset>
  )
}
