import { useId } from 'react'
import { type Asking, usualAsking } from '~/modules/blocks/block'
import { useSurroundings } from './context'
import { editorTexts } from './texts'

type Props = { asking: Asking | undefined; onChoose: (asking: Asking | undefined) => void }

const choices = [0, 1, 2, 3, 5]

/** How a question is asked on a lesson page: how often, whether the answer may be seen, whether somebody says how sure they are. */
export function AskingChoice({ asking = usualAsking, onChoose }: Props) {
  const t = editorTexts[useSurroundings().language].asking
  const id = useId()
  const set = (part: Partial<Asking>) => {
    const next = { ...asking, ...part }
    onChoose(isUsual(next) ? undefined : next)
  }
  const tries = choices.includes(asking.tries) ? choices : [...choices, asking.tries].toSorted((a, b) => a - b)
  return (
    <details className="asking">
      <summary>{t.title(isUsual(asking))}</summary>
      <p className="hint">{t.hint}</p>
      <p className="goal-choice">
        <label htmlFor={id}>{t.tries}</label>
        <select id={id} value={asking.tries} onChange={(event) => set({ tries: Number(event.target.value) })}>
          {tries.map((count) => (
            <option key={count} value={count}>
              {t.count(count)}
            </option>
          ))}
        </select>
      </p>
      <label className="asking-check">
        <input
          type="checkbox"
          checked={asking.showAnswer}
          onChange={(event) => set({ showAnswer: event.target.checked })}
        />
        {t.showAnswer}
      </label>
      <label className="asking-check">
        <input
          type="checkbox"
          checked={asking.confidence}
          onChange={(event) => set({ confidence: event.target.checked })}
        />
        {t.confidence}
      </label>
    </details>
  )
}

function isUsual({ tries, showAnswer, confidence }: Asking) {
  return tries === usualAsking.tries && showAnswer === usualAsking.showAnswer && confidence === usualAsking.confidence
}
