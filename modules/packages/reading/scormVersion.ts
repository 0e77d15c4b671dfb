import type { PackageContents } from '../contents'
import { at, lineOf, type Xml } from './element'
import type { Warnings } from './warning'

/** Which SCORM a manifest is of: by the namespaces that it uses, and only then by what it calls itself. */
export function scormVersion(
  { root, namespaces }: Xml,
  warnings: Warnings,
): Pick<PackageContents, 'standard' | 'edition'> {
  const called = lineOf(at(root, 'metadata', 'schemaversion'))
  const has = (name: RegExp) => [...namespaces].some((namespace) => name.test(namespace))
  const is12 = has(/adlcp_rootv1p2|imscp_rootv1p1p2/i)
  const is2004 = has(/adlcp_v1p3|adlseq_v1p3|adlnav_v1p3|\/imsss/i)
  if (is2004 !== is12) return is2004 ? { standard: 'scorm2004', edition: editionOf(called) } : { standard: 'scorm12' }
  if (/2004|CAM\s*1\.3/i.test(called)) return { standard: 'scorm2004', edition: editionOf(called) }
  if (!/1\.2/.test(called)) warnings.add('noVersion', called)
  return { standard: 'scorm12' }
}

// "CAM 1.3" is how the first two editions call themselves; what says nothing is played as the one that most tools write.
function editionOf(called: string): PackageContents['edition'] {
  if (/4th/i.test(called)) return '4th'
  return /2nd|CAM\s*1\.3/i.test(called) ? '2nd' : '3rd'
}
