import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useCopy } from '../../composables/use-copy.ts'
import { useFirstField } from '../../composables/use-first-field.ts'
import { useAnnouncerStore } from '../../stores/announcer.ts'
import { useAppStore } from '../../stores/app.ts'
import { useChooserStore } from '../../stores/chooser.ts'
import { useDraftStore } from '../../stores/draft.ts'
import { useScenariosStore } from '../../stores/scenarios.ts'
import { useViewStore, views } from '../../stores/view.ts'
import type { Findable } from './filter-entries.ts'

/** The groups of the palette in their order. */
export const paletteGroups = ['scenario', 'view', 'action'] as const

/** One line of the palette; `keys` is the hint of its shortcut. */
export interface PaletteEntry extends Findable {
  readonly id: string
  readonly group: (typeof paletteGroups)[number]
  readonly keys?: string
  run(): unknown
}

/** Everything the palette can do now: go to a scenario or a screen, copy, begin anew, change how the window looks. */
export function usePaletteEntries(): ComputedRef<PaletteEntry[]> {
  const { t } = useI18n()
  const { copy, copyAll } = useCopy()
  const focusFirstField = useFirstField()
  const announcer = useAnnouncerStore()
  const app = useAppStore()
  const chooser = useChooserStore()
  const draft = useDraftStore()
  const scenarios = useScenariosStore()
  const view = useViewStore()

  const scenarioEntries = (): PaletteEntry[] =>
    scenarios.scenarios.map(({ id, title, tags, words }) => ({
      id: `scenario-${id}`,
      group: 'scenario',
      name: title[app.uiLanguage],
      words: [...Object.values(title), ...tags],
      prepared: words,
      async run() {
        if (!(await draft.choose(id))) return
        view.show('compose')
        await focusFirstField()
      },
    }))

  const viewEntries = (): PaletteEntry[] =>
    views.map((name) => ({
      id: `view-${name}`,
      group: 'view',
      name: t(`palette.views.${name}`),
      words: [t(`palette.words.${name}`)],
      run: () => {
        view.show(name)
      },
    }))

  const action = (
    name: string,
    run: () => unknown,
    more: { keys?: string; language?: string } = {},
  ): PaletteEntry => ({
    id: `action-${name}`,
    group: 'action',
    name: t(`palette.actions.${name}`, { language: more.language ?? '' }),
    words: [t(`palette.words.${name}`)],
    ...(more.keys === undefined ? {} : { keys: more.keys }),
    run,
  })

  function copyFromCompose(act: () => Promise<void>): () => Promise<void> {
    return () => {
      view.show('compose')
      return act()
    }
  }

  function startAnew(): Promise<void> {
    view.show('compose')
    announcer.say(t('palette.cleared'), draft.clear())
    return focusFirstField()
  }

  const messageActions = (): PaletteEntry[] =>
    draft.scenario === undefined
      ? []
      : [
          action(
            'copy-send',
            copyFromCompose(() => copy([draft.sendLanguage])),
            {
              keys: 'Ctrl Enter',
              language: t(`app.languages.${draft.sendLanguage}`),
            },
          ),
          action('copy-all', copyFromCompose(copyAll), { keys: 'Ctrl Shift Enter' }),
          action('new', startAnew),
        ]

  const windowActions = (): PaletteEntry[] => [
    action('chooser', chooser.open),
    action('language', () => app.save({ uiLanguage: app.uiLanguage === 'ja' ? 'en' : 'ja' })),
    ...(['system', 'light', 'dark'] as const).map((appearance) =>
      action(appearance, () => app.save({ appearance })),
    ),
    action('keys', () => (view.isKeySheetOpen = true), { keys: '?' }),
  ]

  return computed(() => [...scenarioEntries(), ...viewEntries(), ...messageActions(), ...windowActions()])
}
