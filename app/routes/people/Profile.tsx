import { teamsTexts } from '~/app/texts/teams'
import { TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Shown } from './Member'

/** What the organisation says of somebody: job title, first day, phone. */
export function Profile({ member: { id, name, jobTitle, startedOn, phone } }: { member: Shown }) {
  const t = useTexts(teamsTexts)
  return (
    <details>
      <summary aria-label={t.profileOf(name)}>{t.profile}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="personId" value={id} />
        <TextField id={`job-${id}`} label={t.jobTitle} name="jobTitle" maxLength={80} defaultValue={jobTitle ?? ''} />
        <TextField id={`start-${id}`} label={t.startedOn} name="startedOn" type="date" defaultValue={startedOn ?? ''} />
        <TextField id={`phone-${id}`} label={t.phone} name="phone" type="tel" defaultValue={phone ?? ''} />
        <button className="second" name="do" value="profile" type="submit">
          {t.saveProfile}
        </button>
      </form>
    </details>
  )
}
