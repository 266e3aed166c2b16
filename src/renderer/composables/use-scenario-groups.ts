import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAppStore } from '../stores/app.ts'
import { useScenariosStore } from '../stores/scenarios.ts'
import { groupScenarios, type ScenarioGroup } from './group-scenarios.ts'

/** The groups of the list in the language of the interface, for what is being searched. */
export function useScenarioGroups(query: MaybeRefOrGetter<string>): ComputedRef<ScenarioGroup[]> {
  const { t } = useI18n()
  const app = useAppStore()
  const store = useScenariosStore()
  return computed(() => {
    const { scenarios, categories, usage } = store
    const labels = { often: t('finding.often'), recent: t('finding.recent') }
    return groupScenarios({ scenarios, categories, usage }, toValue(query), app.uiLanguage, labels)
  })
}
