import type { PackageContents } from './contents'
import { unitsOf } from './contents'
import type { Warning } from './reading/warning'

/** How a package came in, as it is kept with its version. */
export type PackageIntake = {
  /** The name of the zip, as its sender called it. */
  fileName: string
  zipBytes: number
  warnings: Warning[]
  /** The hosts outside the package that its pages name; the player blocks them. */
  hosts: string[]
}

const editions = { '2nd': '2nd Edition', '3rd': '3rd Edition', '4th': '4th Edition' }
const names = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004', cmi5: 'cmi5', html: 'HTML' }

/** A standard as people call it. */
export function standardName({ standard, edition }: PackageContents) {
  return edition ? `${names[standard]} ${editions[edition]}` : names[standard]
}

/** The file with which the first unit starts. */
export function firstLaunch(contents: PackageContents) {
  const [first] = unitsOf(contents)
  return first?.launch ? first.launch.path + first.launch.parameters : undefined
}
