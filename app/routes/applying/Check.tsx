import { applyingTexts } from '~/app/texts/applying'
import { dateText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { educations, type FormStep, fieldsOf, type Typed } from '~/modules/intake/applying/steps'
import type { DraftPage } from './draft'

const shown: FormStep[] = ['who', 'reach', 'background', 'wishes']

/** All that was filled in, each part with the way back to it, and the button that sends it. */
export function Check({ page, address }: { page: DraftPage; address: string }) {
  const t = useTexts(applyingTexts)
  return (
    <>
      {shown.map((step) => (
        <section key={step} className="apply-said">
          <h3>{t.steps[step]}</h3>
          <Said step={step} typed={page.typed} isYoung={page.isYoung} />
          <a href={`${address}?step=${step}`} aria-label={t.change(t.steps[step])}>
            {t.changeShort}
          </a>
        </section>
      ))}
      <section className="apply-said">
        <h3>{t.steps.papers}</h3>
        <p>{page.papers.map(({ name }) => name).join(', ') || t.noPapers}</p>
        <a href={`${address}?step=papers`} aria-label={t.change(t.steps.papers)}>
          {t.changeShort}
        </a>
      </section>
      <form method="post" action={`${address}?step=check`}>
        <input type="hidden" name="hasConsent" value="yes" />
        <label className="apply-choice apply-consent">
          <input type="checkbox" name="keepLonger" value="yes" defaultChecked={page.typed.keepLonger === 'yes'} />
          <span>
            {t.keepLonger(page.programme.term.monthsWithConsent)} ({t.notNeeded})
          </span>
        </label>
        <button name="do" value="send" type="submit">
          {t.send}
        </button>
      </form>
    </>
  )
}

function Said({ step, typed, isYoung }: { step: FormStep; typed: Typed; isYoung: boolean }) {
  const t = useTexts(applyingTexts)
  const words = useSaidWords()
  const names = fieldsOf[step].filter((name) => name !== 'keepLonger')
  const asked = names.filter((name) => (name.startsWith('parent') ? isYoung : true))
  const filled = asked.filter((name) => name !== 'employerName' || typed.works === 'yes')
  return (
    <dl>
      {filled.map((name) => (
        <div key={name}>
          <dt>{t.fields[name].label}</dt>
          <dd className="as-typed">{words(name, typed[name] ?? '') || t.notSaid}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What was filled in, in the words of the form. */
export function useSaidWords() {
  const language = useLanguage()
  const t = applyingTexts[language]
  return (name: string, value: string) => {
    if (value === '') return ''
    if (name === 'works') return value === 'yes' ? t.works.yes : t.works.no
    if (name === 'education') {
      const known = educations.find((one) => one === value)
      return known ? t.educations[known] : ''
    }
    if (name === 'furthest') return t.kilometres(Number(value))
    if (name === 'from') return /^\d{4}-\d\d-\d\d$/.test(value) ? dateText(value, language) : value
    if (name !== 'days') return value
    const days = value.split(',').map((day) => t.weekdays[Number(day) - 1])
    return days.filter(Boolean).join(', ')
  }
}
