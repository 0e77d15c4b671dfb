import { attemptTexts } from '~/app/texts/attempt'
import type { Language } from '~/db/tables'
import { contrasts, textSizes } from '~/modules/player/display'
import { Choices } from './Choices'
import type { useDisplay } from './useDisplay'

/** How large the text is and how it stands out, with network and without. */
export function Appearance({ chosen, choose, language }: ReturnType<typeof useDisplay> & { language: Language }) {
  const t = attemptTexts[language].display
  return (
    <>
      <Choices
        legend={t.textSize}
        all={textSizes}
        words={t.textSizes}
        chosen={chosen.textSize}
        onChoose={(textSize) => choose({ textSize })}
      />
      <Choices
        legend={t.contrast}
        all={contrasts}
        words={t.contrasts}
        chosen={chosen.contrast}
        onChoose={(contrast) => choose({ contrast })}
      />
    </>
  )
}
