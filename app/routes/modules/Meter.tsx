import { Link } from '@remix-run/react'
import { CircleCheck, SlidersHorizontal, TriangleAlert } from 'lucide-react'
import { meterTexts } from '~/app/texts/meter'
import { useTexts } from '~/app/ui/useTexts'
import type { Replacement } from '~/modules/authoring/editor/markedPlace'
import { type PageReading, worstFirst } from '~/modules/authoring/plainDutch/measurePage'
import { readingLevels } from '~/modules/authoring/plainDutch/reading'
import type { ModuleSettings } from '~/modules/blocks/document'
import { HardSentences } from './HardSentences'
import { LevelScale } from './LevelScale'
import './meter.css'

type Props = {
  moduleId: string
  pageId: string
  settings: ModuleSettings
  /** Undefined for a text in another language than Dutch. */
  reading: PageReading | undefined
  onReplace?: (replacement: Replacement) => void
}

/** How hard the open page is to read, against what its module aims at, and which sentences make it so. */
export function Meter({ moduleId, pageId, settings, reading, onReplace }: Props) {
  const t = useTexts(meterTexts)
  const hard = reading ? worstFirst(reading.sentences) : []
  return (
    <section className="meter" aria-labelledby="meter">
      <h3 id="meter" tabIndex={-1}>
        {t.title}
      </h3>
      {reading ? <Level reading={reading} target={settings.readingLevel} /> : <p className="hint">{t.otherLanguage}</p>}
      {reading && (
        <Link className="meter-change" to={`/modules/${moduleId}/settings#readingLevel`}>
          <SlidersHorizontal aria-hidden="true" size={18} />
          {t.change}
        </Link>
      )}
      {reading?.level && hard.length === 0 && <p className="hint">{t.none}</p>}
      {hard.length > 0 && (
        <details key={pageId}>
          <summary>{t.hardest(hard.length)}</summary>
          <HardSentences
            page={`/modules/${moduleId}?page=${pageId}`}
            sentences={hard}
            contentLanguage={settings.language}
            onReplace={onReplace}
          />
        </details>
      )}
    </section>
  )
}

function Level({ reading, target }: { reading: PageReading; target: ModuleSettings['readingLevel'] }) {
  const t = useTexts(meterTexts)
  const { level, points } = reading
  if (level === undefined || points === undefined) return <p className="hint">{t.little}</p>
  const fits = readingLevels.indexOf(level) <= readingLevels.indexOf(target)
  const Icon = fits ? CircleCheck : TriangleAlert
  return (
    <>
      <p className={`state meter-level ${fits ? 'state-passed' : 'state-near'}`}>
        <Icon aria-hidden="true" size={20} />
        {t.level(level)}
      </p>
      <LevelScale points={points} target={target} aim={t.aim} label={t.scale(level, target)} />
      <p className="hint">{fits ? t.fits(target) : t.hard(target)}</p>
    </>
  )
}
