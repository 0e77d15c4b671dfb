import type { Language } from '~/db/tables'
import { EditorProblem } from '../EditorField'
import { Icon } from '../Icon'
import { numberText } from '../numberText'
import { faultEditorTexts, faultTexts } from './texts'
import { type Check, causesLeft, costOf, type FaultFindingContent, neededChecks } from './way'

type Props = {
  content: FaultFindingContent
  onChange(checks: Check[]): void
  language: Language
  problems: Record<string, string>
}

/** Checks against causes: what each excludes, and whether the needed ones leave the real cause alone. */
export function Overview({ content, onChange, language, problems }: Props) {
  const t = faultEditorTexts[language]
  const { checks, causes } = content
  const nameOf = (text: string, place: number, name: (place: number) => string) => text.trim() || name(place + 1)
  const left = causesLeft(content, neededChecks(content))
  const toggle = (check: Check, cause: string) => {
    const others = check.excludes.filter((id) => id !== cause)
    const excludes = others.length < check.excludes.length ? others : [...others, cause]
    onChange(checks.map((one) => (one.id === check.id ? { ...one, excludes } : one)))
  }
  return (
    <fieldset>
      <legend>{t.overview}</legend>
      <p className="question-how">{t.overviewHint}</p>
      <div className="fault-frame">
        <table className="fault-table">
          <thead>
            <tr>
              <td />
              {causes.map((cause, place) => (
                <th scope="col" key={cause.id}>
                  {nameOf(cause.text, place, t.cause)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checks.map((check, at) => (
              <tr key={check.id}>
                <th scope="row">
                  {nameOf(check.name, at, t.check)} <small>{t.worths[check.worth]}</small>
                  <EditorProblem text={problems[`checks.${at}.excludes`]} />
                </th>
                {causes.map((cause, place) => (
                  <td key={cause.id}>
                    {cause.isRight ? (
                      <small>{t.real}</small>
                    ) : (
                      <label>
                        <input
                          type="checkbox"
                          checked={check.excludes.includes(cause.id)}
                          onChange={() => toggle(check, cause.id)}
                        />
                        <span className="visually-hidden">
                          {t.excludes(nameOf(check.name, at, t.check), nameOf(cause.text, place, t.cause))}
                        </span>
                      </label>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.afterNeeded}</th>
              {causes.map((cause) => (
                <td key={cause.id}>{left.includes(cause) ? t.left : t.excluded}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <Conclusion content={content} language={language} />
    </fieldset>
  )
}

function Conclusion({ content, language }: Pick<Props, 'content' | 'language'>) {
  const t = faultEditorTexts[language]
  const needed = neededChecks(content)
  const doubts = causesLeft(content, needed).filter(({ isRight, text }) => !isRight && text.trim() !== '')
  if (needed.length === 0) return <p className="fault-conclusion">{t.noneNeeded}</p>
  const figure = numberText(costOf(content, needed), language)
  const made = faultTexts[language]
  return (
    <>
      <p className="fault-conclusion">
        {t.shortest(content.inMinutes ? made.madeIn(needed.length, figure) : made.made(needed.length))}
      </p>
      {doubts.length > 0 && (
        <p className="fault-conclusion">
          <Icon name="alert" /> {t.stillOpen(doubts.map(({ text }) => text).join('; '))}
        </p>
      )}
    </>
  )
}
