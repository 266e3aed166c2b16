import { useI18n } from 'vue-i18n'
import type { Problem } from '../../contract/problem.ts'
import { formatDay } from '../../core/format.ts'
import { useAppStore } from '../stores/app.ts'
import { useDraftStore } from '../stores/draft.ts'

/** The words of problems, with field labels and days in the interface's language. */
export function useProblemWords(): {
  words(problem: Problem): string
  labelOf(field: string | undefined): string
} {
  const { t } = useI18n()
  const app = useAppStore()
  const draft = useDraftStore()

  function labelOf(id: string | undefined): string {
    const field = draft.scenario?.fields.find((candidate) => candidate.id === id)
    return field?.label[app.uiLanguage] ?? ''
  }

  function words({ code, field, language, values = {} }: Problem): string {
    const { earlier, otherField } = values
    const shown =
      typeof earlier === 'string' ? { ...values, earlier: formatDay(earlier, app.uiLanguage) } : values
    return t(`problems.${code}`, {
      ...shown,
      field: labelOf(field),
      other: labelOf(typeof otherField === 'string' ? otherField : undefined),
      language: language ? t(`app.languages.${language}`) : '',
    })
  }

  return { words, labelOf }
}
