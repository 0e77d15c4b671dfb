import { useLoaderData } from '@remix-run/react'
import { attendanceTexts } from '~/app/texts/attendance'
import { SelectField, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { loader } from './session'

/** What follows once it was: a module for those who were there, and a module out of what it was about. */
export function After() {
  const t = useTexts(attendanceTexts)
  const { session, people, modules, mayWrite, given, isDateWrong } = useLoaderData<typeof loader>()
  const present = people.filter(({ state }) => state === 'finished').length
  const [assigned = 0, mailed = 0] = (given ?? '').split('-').map(Number)
  return (
    <section id="after">
      <h2>{t.afterTitle}</h2>
      {given && <Notice kind="done">{t.followUpDone(assigned, mailed)}</Notice>}
      {isDateWrong && <Notice kind="wrong">{t.followUpDate}</Notice>}
      <h3>{t.followUp}</h3>
      {modules.length === 0 ? (
        <p>{t.followUpNone}</p>
      ) : present === 0 ? (
        <p>{t.followUpNobody}</p>
      ) : (
        <form method="post" action={`/sessions/${session.id}/follow-up`}>
          <p>{t.followUpHint(present)}</p>
          <SelectField
            label={t.followUpModule}
            name="offeringId"
            options={modules.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <TextField label={t.followUpUntil} name="dueOn" type="date" />
          <button type="submit">{t.followUpDo}</button>
        </form>
      )}
      {mayWrite && (
        <>
          <h3>{t.makeModule}</h3>
          <p>{t.makeModuleHint}</p>
          <form method="post" action={`/sessions/${session.id}/module`}>
            <button className="second" type="submit">
              {t.makeModuleDo}
            </button>
          </form>
        </>
      )}
    </section>
  )
}
