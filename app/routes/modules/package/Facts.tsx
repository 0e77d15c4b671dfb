import { packageTexts } from '~/app/texts/package'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { PackageVersions } from '~/modules/authoring/packageVersions.server'
import { sizeText } from '~/modules/blocks/media/media'
import { unitsOf } from '~/modules/packages/contents'
import { firstLaunch, standardName } from '~/modules/packages/intake'

export function Facts({ taken: { contents, intake, files } }: { taken: PackageVersions }) {
  const t = useTexts(packageTexts)
  const language = useLanguage()
  return (
    <dl className="package-facts">
      <Fact word={t.facts.name} value={contents.root.title} />
      <Fact word={t.facts.standard} value={standardName(contents)} />
      <Fact word={t.facts.units} value={String(unitsOf(contents).length)} />
      <Fact word={t.facts.size} value={t.size(sizeText(intake?.zipBytes ?? files.bytes, language), files.count)} />
      <Fact word={t.facts.launch} value={firstLaunch(contents) ?? ''} />
      <Fact word={t.facts.fileName} value={intake?.fileName ?? ''} />
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
