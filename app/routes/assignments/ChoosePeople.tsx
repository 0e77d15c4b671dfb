import { Search } from 'lucide-react'
import { assignmentsTexts } from '~/app/texts/assignments'
import { DueState } from '~/app/ui/DueDate'
import { dayText } from '~/app/ui/dates'
import { TextField } from '~/app/ui/Field'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Standing } from '~/modules/progress/assigning/standings.server'
import type { Followed } from '~/modules/progress/followed'
import { isDone } from '~/modules/progress/isDone'
import { assignAddress } from '../participants/address'
import { ParticipantState } from '../participants/ParticipantState'
import { type Offered, Plate } from './ChooseModule'

type Choice = { people: { id: string; name: string; email: string }[]; total: number; isCut: boolean }
type Values = { isEverybody: boolean; chosen: string[]; text: string; dueOn: string }
type Props = {
  offering: Offered
  followed: Followed
  address: string
  choice: Choice
  values: Values
  errors: { people?: string; dueOn?: string }
  standings: Record<string, Standing>
  today: string
}

/** The second step: for whom, and by when. What was chosen stays chosen while one looks for more names. */
export function ChoosePeople({ offering, followed, address, choice, values, errors, standings, today }: Props) {
  const t = useTexts(assignmentsTexts)
  return (
    <>
      <ChosenModule offering={offering} followed={followed} />
      <form method="post" action={address} noValidate className="assign-form">
        <fieldset aria-describedby={errors.people && 'people-error'}>
          <legend>{t.who}</legend>
          {errors.people && (
            <p className="error" id="people-error" role="alert">
              {errors.people}
            </p>
          )}
          <label className="assign-who">
            <input type="radio" name="who" value="everybody" defaultChecked={values.isEverybody} />
            {t.everybody(choice.total)}
          </label>
          <label className="assign-who">
            <input type="radio" name="who" value="some" defaultChecked={!values.isEverybody} />
            {t.someOf}
          </label>
          <div className="assign-people">
            <div className="assign-search">
              <TextField label={t.search} name="text" type="search" defaultValue={values.text} />
              <button className="second" name="do" value="search" type="submit">
                <Search aria-hidden="true" size={20} />
                {t.searchAction}
              </button>
            </div>
            <Names choice={choice} chosen={values.chosen} standings={standings} />
          </div>
        </fieldset>
        <TextField
          label={t.until}
          hint={t.untilHint}
          name="dueOn"
          type="date"
          min={today}
          defaultValue={values.dueOn}
          error={errors.dueOn}
        />
        <button name="do" value="check" type="submit">
          {t.check}
        </button>
      </form>
    </>
  )
}

function ChosenModule({ offering, followed }: Pick<Props, 'offering' | 'followed'>) {
  const t = useTexts(assignmentsTexts)
  return (
    <section className="assign-module">
      <h2>{offering.title}</h2>
      <Plate offering={offering} />
      <a href={assignAddress(followed.organisationId)}>{t.otherModule}</a>
    </section>
  )
}

function Names({ choice, chosen, standings }: { choice: Choice; chosen: string[] } & Pick<Props, 'standings'>) {
  const t = useTexts(assignmentsTexts)
  if (choice.people.length === 0) return <p className="hint">{t.noMatch}</p>
  return (
    <>
      <ul className="assign-names">
        {choice.people.map(({ id, name, email }) => (
          <li key={id}>
            <label>
              <input type="checkbox" name="person" value={id} defaultChecked={chosen.includes(id)} />
              <span>
                {name}
                <span className="assign-email">{email}</span>
              </span>
            </label>
            <StandingOf standing={standings[id]} />
          </li>
        ))}
      </ul>
      {choice.isCut && <p className="hint">{t.moreNames(choice.people.length)}</p>}
    </>
  )
}

/** What an organisation knows of somebody with this module already. */
function StandingOf({ standing }: { standing?: Standing }) {
  const language = useLanguage()
  const t = assignmentsTexts[language]
  if (!standing) return null
  const { state, isAssigned, dueOn } = standing
  return (
    <span className="assign-standing">
      {state && <ParticipantState state={state} />}
      {isAssigned && <span>{dueOn ? t.dueOn(dayText(Date.parse(dueOn), language)) : t.assigned}</span>}
      {dueOn && state && <DueState dueOn={dueOn} isDone={isDone(state)} />}
    </span>
  )
}
