import { attendanceTexts } from '~/app/texts/attendance'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Seated } from '~/modules/catalogue/sessions/peopleOn.server'
import './people.css'

type Section = 'pending' | 'seated' | 'offered' | 'queued' | 'gone'
type Props = { people: Seated[]; meetings: number }

const sections: Section[] = ['pending', 'seated', 'offered', 'queued', 'gone']

/** Who asked for a seat, by how they stand; what there is to decide comes first. */
export function People({ people, meetings }: Props) {
  const t = useTexts(attendanceTexts)
  if (people.length === 0)
    return (
      <section>
        <h2>{t.nobody}</h2>
        <p>{t.nobodyText}</p>
      </section>
    )
  return sections.map((section) => {
    const found = people.filter((one) => sectionOf(one) === section)
    if (found.length === 0) return null
    return (
      <section key={section}>
        <h2>
          {t.sections[section]} ({found.length})
        </h2>
        <ol className="seated">
          {found.map((one) => (
            <Person key={one.id} one={one} section={section} meetings={meetings} />
          ))}
        </ol>
      </section>
    )
  })
}

function sectionOf({ state, offeredUntil }: Seated): Section {
  if (state === 'pending') return 'pending'
  if (state === 'associated' || state === 'finished') return 'seated'
  if (state === 'queued') return offeredUntil === null ? 'queued' : 'offered'
  return 'gone'
}

function Person({ one, section, meetings }: { one: Seated; section: Section; meetings: number }) {
  const language = useLanguage()
  const t = attendanceTexts[language]
  const name = one.name || (one.keeperName ? t.kept(one.keeperName) : t.keptNobody)
  const company = one.companyOfName ?? one.companyName
  const words = [
    company,
    section === 'offered' && one.offeredUntil !== null && t.until(momentText(one.offeredUntil, language)),
    section === 'seated' && one.present > 0 && t.presentTimes(one.present, meetings),
    t.asked(momentText(one.requestedAt, language)),
  ]
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span>
          <a href={`mailto:${one.email}`}>{one.email}</a>
          {one.phone && (
            <>
              {', '}
              <a href={`tel:${one.phone.replace(/[^\d+]/g, '')}`}>{one.phone}</a>
            </>
          )}
        </span>
        <span className="seated-words">{words.filter(Boolean).join(' · ')}</span>
        {one.question && <p className="as-typed">{one.question}</p>}
      </div>
      {section !== 'gone' && one.state !== 'finished' && (
        <Decide id={one.id} name={name} isPending={section === 'pending'} />
      )}
    </li>
  )
}

function Decide({ id, name, isPending }: { id: string; name: string; isPending: boolean }) {
  const t = useTexts(attendanceTexts)
  const last = isPending ? t.deny : t.takeOff
  return (
    <div className="seated-do">
      {isPending && (
        <form method="post">
          <input type="hidden" name="bookingId" value={id} />
          <button name="do" value="approve" type="submit" aria-label={t.doNamed(t.approve, name)}>
            {t.approve}
          </button>
        </form>
      )}
      <details>
        <summary aria-label={t.doNamed(last, name)}>{last}</summary>
        <form method="post">
          <input type="hidden" name="bookingId" value={id} />
          <label>
            {t.why}
            <input type="text" name="why" maxLength={300} />
          </label>
          <button className="second" name="do" value={isPending ? 'deny' : 'cancel'} type="submit">
            {last}
          </button>
        </form>
      </details>
    </div>
  )
}
