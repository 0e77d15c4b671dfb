import { attemptTexts } from '~/app/texts/attempt'
import { numberText } from '~/app/ui/numbers'
import { useLanguage } from '~/app/ui/useTexts'

type Props = { score: number; passMark: number | undefined }

const width = 300

/** A score measured on a line of 0 to 100, with a tick where it is enough; the words beside it say the same. */
export function ScoreLine({ score, passMark }: Props) {
  const language = useLanguage()
  const t = attemptTexts[language].result
  const at = (Math.min(100, Math.max(0, score)) / 100) * width
  const ticks = Array.from({ length: 11 }, (_, tick) => `M${tick * (width / 10)} 40v${tick % 5 === 0 ? -10 : -6}`)
  const words = [t.scoreOf(numberText(score, language)), passMark === undefined ? '' : t.needed(passMark)]
  return (
    <div className="score-line" role="img" aria-label={words.filter(Boolean).join(', ')}>
      <svg viewBox={`-16 0 ${width + 32} 72`} aria-hidden="true">
        <path className="score-axis" d={`M0 40H${width}${ticks.join('')}`} />
        <path className="score-done" d={`M0 40H${at}`} />
        <path className="score-slider" d={`M${at} 38l-6 -12h12z`} />
        <text className="score-value" x={Math.min(Math.max(at, 12), width - 14)} y="20">
          {numberText(score, language)}
        </text>
        {passMark !== undefined && (
          <>
            <path className="score-mark" d={`M${passMark * (width / 100)} 34v18`} />
            <text x={Math.min(Math.max(passMark * (width / 100), 50), width - 50)} y="67">
              {t.needed(passMark)}
            </text>
          </>
        )}
      </svg>
    </div>
  )
}
