import type { OpenQuestion } from './openModule'
import type { Actions, Play } from './play'
import type { Sureness } from './state'
import type { Texts } from './texts'

const degrees: Sureness[] = [0, 1, 2]

type Props = { play: Play; actions: Actions; asked: OpenQuestion; t: Texts }

/** Before a question is checked: how sure the learner is of the answer. */
export function HowSure({ play, actions, asked, t }: Props) {
  const name = `${asked.id}-sure`
  return (
    <fieldset className="question how-sure">
      <legend>{t.howSure}</legend>
      <div className="options">
        {degrees.map((sure) => (
          <label className="option" key={sure}>
            <input
              type="radio"
              name={name}
              checked={play.sure[asked.id] === sure}
              onChange={() => actions.beSure(asked, sure)}
            />
            <span className="option-text">{t.sureness[sure]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
