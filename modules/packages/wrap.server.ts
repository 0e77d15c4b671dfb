import type { LearningModule } from '~/modules/blocks/document'
import { courseStructure } from './courseStructure'
import type { PackageFormat } from './formats'
import { scorm12Manifest } from './manifest12'
import { scorm2004Manifest } from './manifest2004'
import type { PackageFile } from './packageFile'
import { textFile } from './packageFile'
import { schemasOf } from './schemas.server'

/** What makes a package of the files of a module: the manifest of a format, and the schemas that it names. */
export function wrap(format: PackageFormat, module: LearningModule, content: PackageFile[]): PackageFile[] {
  if (format === 'html') return content
  if (format === 'cmi5') return [textFile('cmi5.xml', 'application/xml', courseStructure(module)), ...content]
  const schemas = schemasOf(format)
  const [paths, schemaPaths] = [content.map(pathOf), schemas.map(pathOf)]
  const manifest = manifestIn(format, module, paths, schemaPaths)
  return [textFile('imsmanifest.xml', 'application/xml', manifest), ...content, ...schemas]
}

function manifestIn(
  format: Exclude<PackageFormat, 'cmi5' | 'html'>,
  module: LearningModule,
  content: string[],
  schemas: string[],
) {
  if (format === 'scorm12') return scorm12Manifest(module, content, schemas)
  return scorm2004Manifest(format === 'scorm2004-3' ? '3rd Edition' : '4th Edition', module, content, schemas)
}

function pathOf({ path }: PackageFile) {
  return path
}
