import { packageTexts } from '~/app/texts/package'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { sizeText } from '~/modules/blocks/media/media'
import { type PackageContents, unitsOf } from '~/modules/packages/contents'
import { firstLaunch, standardName } from '~/modules/packages/intake'

type Props = { contents: PackageContents; zipBytes: number; files: number; fileName: string }

export function Facts({ contents, zipBytes, files, fileName }: Props) {
  const t = useTexts(packageTexts)
  const language = useLanguage()
  return (
    <dl className="package-facts">
      <Fact word={t.facts.name} value={contents.root.title} />
      <Fact word={t.facts.standard} value={standardName(contents)} />
      <Fact word={t.facts.units} value={String(unitsOf(contents).length)} />
      <Fact word={t.facts.size} value={t.size(sizeText(zipBytes, language), files)} />
      <Fact word={t.facts.launch} value={firstLaunch(contents) ?? ''} />
      <Fact word={t.facts.fileName} value={fileName} />
    </dl>
  )
}

function Fact({ word, value }: { word: string; value: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{word}</dt>
      <dd>{value}</dd>
    </div>
  )
}
