import { useI18n } from 'vue-i18n'
import type { PackProblem } from '../../../contract/pack.ts'

/** The words of what is wrong with a pack, and of the place where it is. */
export function usePackProblemWords(): {
  words(problem: PackProblem): string
  place(problem: PackProblem): string
} {
  const { t } = useI18n()
  const words = ({ code, values = {} }: PackProblem): string => t(`pack-problems.${code}`, values)

  function place({ file, line, column }: PackProblem): string {
    if (line === undefined) return file
    return t('packs.place', { file, line, column: column ?? 1 })
  }

  return { words, place }
}
